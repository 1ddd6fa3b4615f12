import type { CaseOfMeeting } from "./agenda.js";
import type { IsoDate } from "./dates.js";
import type { Body } from "./municipality.js";
import { recordedMeetings } from "./record.js";

/**
 * The cases that a body had dealt with by a day, at meetings that had a record by then; in document order. The items
 * that open an agenda are none of them.
 */
export function casesDealtWith(body: Body, on: IsoDate): readonly CaseOfMeeting[] {
  const dealtWith: CaseOfMeeting[] = [];
  for (const meeting of recordedMeetings(body, on)) {
    for (const item of meeting.cases) {
      if (item.opening !== undefined) continue;
      dealtWith.push({ meeting, item, at: { body: body.id, meeting: meeting.id, case: item.id } });
    }
  }
  return dealtWith;
}

/** Whether a body had dealt with any case by a day. */
export const hasDealtWithCases = (body: Body, on: IsoDate): boolean =>
  recordedMeetings(body, on).some(({ cases }) => cases.some(({ opening }) => opening === undefined));
