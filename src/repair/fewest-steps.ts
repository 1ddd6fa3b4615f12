import { seatOf } from "../mend/takes-back.js";
import { roles as everyRole, sideOf } from "../model/role.js";
import type { BodyFacts } from "../rule/facts.js";
import type { Move, Need } from "../rule/mending.js";

interface Weighed {
  readonly least: number;
  readonly concerns: ReadonlySet<string>;
}

/**
 * A number of steps that no plan for these needs can go below: needs that concern different things add up. It is
 * counted twice, taking the greatest needs first and the most particular ones first, and the greater count holds.
 */
export function fewestSteps(needs: readonly Need[], facts: BodyFacts): number {
  const weighed = needs.map((need) => ({ least: need.least ?? 1, concerns: concernsOf(need, facts) }));
  const greatestFirst = [...weighed].sort((one, other) => other.least - one.least);
  const particularFirst = [...greatestFirst].sort((one, other) => one.concerns.size - other.concerns.size);
  return Math.max(addedUp(greatestFirst), addedUp(particularFirst));
}

function addedUp(needs: readonly Weighed[]): number {
  const taken = new Set<string>();
  let steps = 0;
  for (const { least, concerns } of needs) {
    if ([...concerns].some((thing) => taken.has(thing))) continue;
    for (const thing of concerns) taken.add(thing);
    steps += least;
  }
  return steps;
}

function concernsOf({ moves, otherwise = [], sides = [] }: Need, { body }: BodyFacts): ReadonlySet<string> {
  const role = new Map(body.seats.map((seat) => [seat.id, seat.role]));
  const sideOfSeat = (seat: string) => sideOf(role.get(seat) ?? "other-attendee");
  const concerns = (move: Move): readonly string[] => {
    if ("seating" in move) {
      const { seat, side, roles = everyRole } = move.seating;
      return seat !== undefined ? [sideOfSeat(seat)] : side !== undefined ? [side] : roles.map(sideOf);
    }
    switch (move.do) {
      case "addSeat":
        return [sideOf(move.seat.role)];
      case "appoint":
      case "vacate":
      case "endSeat":
      case "removeSeat":
        return [sideOfSeat(move.seat)];
      case "invite":
        return [`invite ${move.union}`];
      default:
        return [`${move.do} ${seatOf(move)}`];
    }
  };
  return new Set([...sides, ...moves.flatMap(concerns), ...otherwise.flatMap(concerns)]);
}
