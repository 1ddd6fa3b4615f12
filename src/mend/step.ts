import { type BodyEdit, carryOutInBody } from "../model/edits/body.js";
import type { OpenBody } from "../model/edits/open.js";
import type { Body, Seat } from "../model/municipality.js";
import { holderOn } from "../model/seat.js";
import type { BodyFacts } from "../rule/facts.js";

/** One edit that could be part of mending a body. Steps of one kind come to the same for every rule. */
export interface Step {
  readonly edit: BodyEdit;
  readonly kind: string;
}

/** The body after an edit; what the edit does not touch is shared. */
export function carriedOut(body: Body, edit: BodyEdit): Body {
  const isTouched = ({ id }: Seat) => edit.do === "giveOffice" || ("seat" in edit && edit.seat === id);
  const copy = {
    ...body,
    seats: body.seats.map((seat) => (isTouched(seat) ? copyOf(seat) : seat)),
    invitations: body.invitations.map((invitation) => ({ ...invitation })),
  };
  carryOutInBody(copy as OpenBody, edit);
  return copy;
}

const copyOf = (seat: Seat): Seat => ({
  ...seat,
  holders: seat.holders.map((term) => ({ ...term })),
  alternates: [...seat.alternates],
});

/** What makes a seat like another: all of it but who sits there, with what else that person does. */
export function likenessOf(seat: Seat, { on, holders, body, municipality }: BodyFacts): string {
  const { id: _, politicalParty = "", holders: terms, alternates, ...rest } = seat;
  const person = holderOn(seat, on) ?? "";
  const posts = municipality.seatsHeldBy(person).filter((held) => held.body !== body.id);
  return JSON.stringify([
    rest,
    municipality.politicalParty(politicalParty)?.alignment ?? politicalParty,
    terms.map(({ from, to }) => [from, to]),
    alternates.map(({ from, to }) => [from, to]),
    posts.map((held) => held.seat.role),
    holders.filter((holder) => holder === person).length > 1 ? person : "",
  ]);
}

/** The step that an edit of one existing seat or of the body as a whole is. */
export function stepOf(edit: BodyEdit, facts: BodyFacts): Step {
  const { body: _, ...what } = edit;
  const seat = "seat" in edit ? facts.body.seats.find(({ id }) => id === edit.seat) : undefined;
  const kind = seat ? { ...what, seat: likenessOf(seat, facts), person: "" } : what;
  return { edit, kind: JSON.stringify(kind) };
}
