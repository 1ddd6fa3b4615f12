import type { Seat } from "../model/municipality.js";
import { sideOf } from "../model/role.js";
import { vacantSeats } from "../model/seat.js";
import { personToBeNamed } from "../model/to-be-named.js";
import type { BodyFacts } from "../rule/facts.js";
import type { Seating } from "../rule/mending.js";
import { fits, type KnownCandidate } from "./candidate.js";
import { likenessOf, type Step } from "./step.js";
import { termOf } from "./term.js";

/** The ways of seating somebody in a seat that stands empty, each candidate who fits being one. */
export function waysToFill(
  seating: Seating,
  facts: BodyFacts,
  candidates: readonly KnownCandidate[] | undefined,
): Step[] {
  const seats = vacantSeats(facts.body, facts.on).filter((seat) => isSought(seat, seating, facts));
  const fill = (seat: Seat, person: string, kind: string): Step => ({
    edit: { do: "appoint", body: facts.body.id, seat: seat.id, ...termOf(person, seat, facts), from: facts.on },
    kind: JSON.stringify(["fill", likenessOf(seat, facts), kind]),
  });
  return seats.flatMap((seat) =>
    candidates === undefined
      ? [fill(seat, personToBeNamed(seat.id), "")]
      : candidates
          .filter((candidate) => fits(candidate, seat))
          .map((candidate) => fill(seat, candidate.person, candidate.kind)),
  );
}

function isSought(seat: Seat, { seat: id, roles, side, union, alignment }: Seating, { municipality }: BodyFacts) {
  if (id !== undefined) return seat.id === id;
  return (
    (roles === undefined || roles.includes(seat.role)) &&
    (side === undefined || sideOf(seat.role) === side) &&
    (union === undefined || seat.unions.includes(union)) &&
    (alignment === undefined || municipality.politicalParty(seat.politicalParty ?? "")?.alignment === alignment)
  );
}
