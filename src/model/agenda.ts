import type { IsoDate } from "./dates.js";
import { isRecorded } from "./meeting.js";
import type { Body, Case, Meeting } from "./municipality.js";

/** What a case can be about. @useDeclaredType */
export type Topic = NonNullable<Case["topic"]>;

/** A question about a case, and about the meeting that had it on its agenda. */
export type CaseTest = (item: Case, meeting: Meeting) => boolean;

/** A case with its meeting and the place where it stands. */
export interface CaseOfMeeting {
  readonly meeting: Meeting;
  readonly item: Case;
  readonly at: { readonly body: string; readonly meeting: string; readonly case: string };
}

const everyCase: CaseTest = () => true;

/** Whether somebody has recorded what happened in the meeting that had the case. */
export const isOnRecord: CaseTest = (_, meeting) => isRecorded(meeting);

/** Whether the meetings of a body up to and including a day had such a case, or any case at all. */
export const hasCase = (body: Body, on: IsoDate, isSuch: CaseTest = everyCase): boolean =>
  body.meetings.some((meeting) => meeting.on <= on && meeting.cases.some((item) => isSuch(item, meeting)));

/** Such cases, or all of them, of the meetings of a body up to and including a day; in document order. */
export function casesUntil(body: Body, on: IsoDate, isSuch: CaseTest = everyCase): readonly CaseOfMeeting[] {
  const found: CaseOfMeeting[] = [];
  for (const meeting of body.meetings) {
    if (meeting.on > on) continue;
    for (const item of meeting.cases) {
      if (!isSuch(item, meeting)) continue;
      found.push({ meeting, item, at: { body: body.id, meeting: meeting.id, case: item.id } });
    }
  }
  return found;
}
