import { covers } from "./dates.js";
import { isMember } from "./joint-committee.js";
import { among } from "./lookup.js";
import type { Body, Meeting } from "./municipality.js";

/** How many members a committee had on the day of a meeting, and for how many of them the holder or an alternate came. */
export interface Turnout {
  readonly members: number;
  readonly present: number;
}

/** The turnout of a meeting of a joint committee; `undefined` where attendance is not known. A seat counts once. */
export function turnoutOf(body: Body, { attendance, on }: Meeting): Turnout | undefined {
  if (attendance === undefined) return undefined;
  const attended = among(attendance.map(({ seat }) => seat));
  let members = 0;
  let present = 0;
  for (const seat of body.seats) {
    if (!covers(seat, on) || !isMember(seat, body, on)) continue;
    members += 1;
    if (attended(seat.id)) present += 1;
  }
  return { members, present };
}
