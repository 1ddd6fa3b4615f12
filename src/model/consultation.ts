import type { IsoDate } from "./dates.js";
import { casesOf } from "./meeting.js";
import type { Body, Case, Meeting } from "./municipality.js";
import { recordedMeetings } from "./record.js";

/** Outcomes that leave the decision to another day or another body. */
const undecided: readonly Case["outcome"][] = ["noted", "postponed", "recommended", "none"];

const isDecided = ({ purpose, outcome }: Case): boolean =>
  outcome === "adopted" || (purpose === "decision" && !undecided.includes(outcome));

/** The cases decided up to and including a day that are known to affect the employees, each with its meeting. */
export const decisionsAffectingEmployees = (
  body: Body,
  on: IsoDate,
): readonly { readonly meeting: Meeting; readonly item: Case }[] =>
  casesOf(recordedMeetings(body, on)).filter(({ item }) => item.affectsEmployees === true && isDecided(item));
