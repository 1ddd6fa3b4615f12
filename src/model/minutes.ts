import type { IsoDate } from "./dates.js";
import type { Meeting, Minutes } from "./municipality.js";

/** The minutes of a meeting as they stood on a day. Minutes without a day count; those written later do not exist yet. */
export const minutesOn = ({ minutes }: Meeting, on: IsoDate): Minutes | undefined =>
  minutes?.writtenOn === undefined || minutes.writtenOn <= on ? minutes : undefined;
