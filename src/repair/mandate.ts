import { seatOf } from "../mend/takes-back.js";
import type { BodyEdit } from "../model/edits/body.js";
import type { Body, Seat } from "../model/municipality.js";
import { type Side, sideOf } from "../model/role.js";

/** Who decides on a step. `unions` are the ones whose seat it is, where they are known. */
export interface StepMandate {
  readonly by: "council" | "municipal-director" | "union" | "safety-service" | "convener";
  readonly unions?: readonly string[];
}

const deciding: Readonly<Record<Side, StepMandate["by"]>> = {
  elected: "council",
  administration: "municipal-director",
  employees: "union",
  safety: "safety-service",
  none: "convener",
};

const laidDown: readonly BodyEdit["do"][] = ["constitute", "grantRights", "giveOffice", "closeBody"];

/**
 * Who has the mandate for a step: the council for the elected, the municipal director for the administration, each
 * union for its own stewards and its answers, the safety service for its representative, and whoever convenes the body
 * for those who attend and for invitations. Whether a body goes on, what it lays down about itself, its rights and its
 * offices rest with the council, since the handbook names nobody else who constitutes a group. Handbook 2021,
 * "Styringsgrupper og arbeidsgrupper".
 */
export function mandateFor(edit: BodyEdit, { seats }: Body): StepMandate {
  if (edit.do === "answer") return { by: "union", unions: [edit.union] };
  if (laidDown.includes(edit.do)) return { by: "council" };
  const id = seatOf(edit);
  const seat: Pick<Seat, "role" | "unions"> | undefined =
    edit.do === "addSeat" ? edit.seat : seats.find((known) => known.id === id);
  if (seat === undefined) return { by: "convener" };
  const by = deciding[sideOf(seat.role)];
  return seat.unions.length > 0 ? { by, unions: seat.unions } : { by };
}
