import { rightsTakenOver } from "../mend/rights-taken-over.js";
import type { Situation } from "../mend/situation.js";
import type { Step } from "../mend/step.js";
import { isMemberSeat } from "../model/member.js";
import type { Body, Seat } from "../model/municipality.js";
import { isFilled } from "../model/seat.js";
import type { Need } from "../rule/mending.js";
import type { Plan } from "./plan.js";

type Before = Pick<Situation, "body" | "on">;

const isNew = (id: string, { body }: Before): boolean => !body.seats.some((seat) => seat.id === id);

/**
 * Lets the members that a plan adds take over the rights that the others have come to have, in whichever order its
 * steps were thought of; but a new seat keeps what the plan gives it.
 */
export function withNewRights(body: Body, plan: Plan, before: Before): Body {
  const isGiven = ({ id }: Seat) => plan.some(({ step: { edit } }) => edit.do === "grantRights" && edit.seat === id);
  const follows = (seat: Seat) => isNew(seat.id, before) && isMemberSeat(seat) && !isGiven(seat);
  const others = body.seats.filter(
    (seat) => !isNew(seat.id, before) && isMemberSeat(seat) && isFilled(seat, before.on),
  );
  const following = (seat: Seat) => withRights(seat, rightsTakenOver(seat.role, others));
  return { ...body, seats: body.seats.map((seat) => (follows(seat) ? following(seat) : seat)) };
}

/** A plan that adds its seats with the rights that they have come to have in the body. */
export function addingWithRightsOf({ seats }: Body, plan: Plan): Plan {
  const settled = ({ edit, kind }: Step): Step => {
    const added = edit.do === "addSeat" && seats.find(({ id }) => id === edit.seat.id);
    return added ? { edit: { ...edit, seat: withRights(edit.seat, added.rights) }, kind } : { edit, kind };
  };
  return plan.map(({ step, alternatives }) => ({ step: settled(step), alternatives: alternatives.map(settled) }));
}

const withRights = ({ rights: _, ...seat }: Seat, rights: Seat["rights"]): Seat => ({
  ...seat,
  ...(rights && { rights }),
});

/** The needs to see to: rights for a new seat wait, as they follow those of the others, until nothing else is to be done. */
export function pressing(needs: readonly Need[], before: Before): readonly Need[] {
  const waits = ({ moves }: Need) =>
    moves.some((move) => "do" in move && move.do === "grantRights" && isNew(move.seat, before));
  const others = needs.filter((need) => !waits(need));
  return others.length > 0 ? others : needs;
}
