import type { IsoDate } from "./dates.js";
import type { Body, Case, Meeting } from "./municipality.js";

const byDay = (one: Meeting, other: Meeting): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

/** The meetings of a body up to and including a day, the earliest first; those of one day in document order. */
export const meetingsUntil = (body: Body, on: IsoDate): readonly Meeting[] =>
  body.meetings.filter((meeting) => meeting.on <= on).sort(byDay);

/** The first meeting after another one, whenever that is; counted in meetings, not in days. */
export const meetingAfter = (body: Body, meeting: Meeting): Meeting | undefined =>
  body.meetings.filter((candidate) => candidate.on > meeting.on).sort(byDay)[0];

/** Whether somebody has recorded what happened: who attended, or minutes. A mere notice of meeting is no record. */
export const isRecorded = (meeting: Meeting): boolean =>
  meeting.attendance !== undefined || meeting.minutes !== undefined;

/** Every case of some meetings, each with its meeting, in order. */
export const casesOf = (meetings: readonly Meeting[]): readonly { readonly meeting: Meeting; readonly item: Case }[] =>
  meetings.flatMap((meeting) => meeting.cases.map((item) => ({ meeting, item })));
