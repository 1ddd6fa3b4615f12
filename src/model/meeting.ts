import type { IsoDate } from "./dates.js";
import type { Body, Case, Meeting } from "./municipality.js";

const none: readonly Meeting[] = [];

/** The meetings of a body up to and including a day, the earliest first; those of one day in document order. */
export const meetingsUntil = (body: Body, on: IsoDate): readonly Meeting[] =>
  body.meetings.length === 0
    ? none
    : body.meetings
        .filter((meeting) => meeting.on <= on)
        .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

/** The first meeting after another one, whenever that is; counted in meetings, not in days. */
export const meetingAfter = (body: Body, meeting: Meeting): Meeting | undefined => {
  const later = body.meetings.filter((candidate) => candidate.on > meeting.on);
  return later.reduce<Meeting | undefined>((first, next) => (first && first.on <= next.on ? first : next), undefined);
};

/** Whether somebody has recorded what happened: who attended, or minutes. A mere notice of meeting is no record. */
export const isRecorded = (meeting: Meeting): boolean =>
  meeting.attendance !== undefined || meeting.minutes !== undefined;

/** Every case of some meetings, each with its meeting, in order. */
export const casesOf = (meetings: readonly Meeting[]): readonly { readonly meeting: Meeting; readonly item: Case }[] =>
  meetings.flatMap((meeting) => meeting.cases.map((item) => ({ meeting, item })));
