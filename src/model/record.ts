import type { IsoDate } from "./dates.js";
import { minutesOn } from "./minutes.js";
import type { Body, Meeting } from "./municipality.js";

const hasRecord = (meeting: Meeting, on: IsoDate): boolean =>
  meeting.attendance !== undefined || minutesOn(meeting, on) !== undefined;

/**
 * The meetings up to and including a day that had a record by then, attendance or minutes; in document order.
 * A mere notice of meeting is no record.
 */
export const recordedMeetings = (body: Body, on: IsoDate): readonly Meeting[] =>
  body.meetings.filter((meeting) => meeting.on <= on && hasRecord(meeting, on));

/** Whether it was known by a day what a meeting had on its agenda: from its notice, or from its record. */
export const hasAgenda = (meeting: Meeting, on: IsoDate): boolean =>
  (meeting.noticeSentOn !== undefined && meeting.noticeSentOn <= on) || hasRecord(meeting, on);
