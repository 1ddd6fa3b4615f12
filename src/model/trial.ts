import type { IsoDate } from "./dates.js";
import type { Trial } from "./municipality.js";

/** Whether a trial had begun by a day. */
export const hasBegun = (trial: Trial, on: IsoDate): boolean => trial.from <= on;

/** Whether a trial had been made permanent or rolled back by a day. */
export const hasEnded = ({ end }: Trial, on: IsoDate): boolean => end !== undefined && end.on <= on;

/** Whether the data say how a trial worked, but not on which day that was found. */
export const isEvaluatedWithoutDay = ({ evaluatedOn, worked }: Trial): boolean =>
  evaluatedOn === undefined && worked !== undefined;
