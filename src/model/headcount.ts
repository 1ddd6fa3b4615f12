import type { IsoDate } from "./dates.js";
import type { Municipality } from "./municipality.js";

/** The last whole calendar year before a day. */
export const yearBefore = (on: IsoDate): number => Number(on.slice(0, 4)) - 1;

/** How many were regularly employed on average in the last calendar year before a day; `undefined` where it is not known. */
export const headcountBefore = ({ headcounts }: Municipality, on: IsoDate): number | undefined =>
  headcounts.find(({ year }) => year === yearBefore(on))?.average;
