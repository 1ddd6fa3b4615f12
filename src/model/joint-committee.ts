import { constitutionOn } from "./constitution.js";
import type { IsoDate } from "./dates.js";
import type { Body, Seat } from "./municipality.js";
import { sideOf } from "./role.js";

/** Whether a body is a joint committee of the parties on a day: by its legal form, or by its kind where no form is given. */
export const isJointCommittee = (body: Body, on: IsoDate): boolean =>
  (constitutionOn(body, on)?.legalForm ?? body.kind) === "joint-committee";

/** Whether a body stands in the place of a joint committee on a day. */
export const isOtherArrangement = (body: Body, on: IsoDate): boolean =>
  constitutionOn(body, on)?.legalForm === "other-arrangement";

/**
 * Whether a seat of a joint committee is a member's, who votes, and not that of somebody who attends. `undefined` where
 * it is not known: the municipal director and the safety service may have a seat there for attending only.
 */
export function isMember(seat: Seat, body: Body, on: IsoDate): boolean | undefined {
  const side = sideOf(seat.role);
  if (side === "none") return false;
  if (seat.rights !== undefined) return seat.rights.includes("vote");
  if (side !== "safety" && seat.role !== "municipal-director") return true;
  return constitutionOn(body, on)?.rights?.includes("vote");
}
