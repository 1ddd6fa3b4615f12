import { covers } from "./dates.js";
import { among } from "./lookup.js";
import type { Body, Meeting, Seat } from "./municipality.js";
import { sideOf } from "./role.js";
import { holderOn } from "./seat.js";

/**
 * The seats whose vote was present at a meeting, by holder or alternate; `undefined` where attendance is not known.
 * A seat counts once, however many entries it has. Where rights are not known, every member is taken to vote.
 */
export function votingMembersPresent(body: Body, { attendance, on }: Meeting): readonly Seat[] | undefined {
  if (attendance === undefined) return undefined;
  const attended = among(attendance.map(({ seat }) => seat));
  return body.seats.filter(
    (seat) => attended(seat.id) && covers(seat, on) && sideOf(seat.role) !== "none" && mayVote(seat, body),
  );
}

const mayVote = (seat: Seat, { constitution }: Body): boolean =>
  (seat.rights ?? constitution?.rights)?.includes("vote") ?? true;

/** A member who did not attend a meeting, and whether an alternate did. */
export interface AbsentMember {
  readonly seat: Seat;
  readonly alternateAttended: boolean;
}

/**
 * The members of a body who did not attend a meeting themselves, in the order of their seats; `undefined` where
 * attendance is not known. An entry without a person is the holder's.
 */
export function absentMembers(body: Body, { attendance, on }: Meeting): readonly AbsentMember[] | undefined {
  if (attendance === undefined) return undefined;
  const attended = among(attendance.map(({ seat }) => seat));
  const absent: AbsentMember[] = [];
  for (const seat of body.seats) {
    const holder = holderOn(seat, on);
    if (holder === undefined || sideOf(seat.role) === "none") continue;
    if (!attended(seat.id)) absent.push({ seat, alternateAttended: false });
    else if (!attendance.some((entry) => entry.seat === seat.id && (entry.person ?? holder) === holder))
      absent.push({ seat, alternateAttended: true });
  }
  return absent;
}
