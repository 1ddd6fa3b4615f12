import type { IsoDate } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";

/**
 * The latest day on which something that a body rests on has begun: the body itself, its constitution, a seat, a term,
 * an invitation or its answer, or a council period. `undefined` where no such day is given.
 */
export function latestBeginning({ councilPeriods }: Municipality, body: Body): IsoDate | undefined {
  const { from, constitution, seats, invitations } = body;
  const days = [
    from,
    constitution?.adoptedOn,
    ...seats.flatMap((seat) => [seat.from, ...[...seat.holders, ...seat.alternates].map((term) => term.from)]),
    ...invitations.flatMap(({ sentOn, answeredOn }) => [sentOn, answeredOn]),
    ...councilPeriods.map((period) => period.from),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
