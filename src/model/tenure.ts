import { daysAfter, type IsoDate, monthsAfter } from "./dates.js";

/**
 * The last day of a number of years that begin on a day. Years that begin on 29 February end on a 28 February where
 * the last of them has no such day.
 */
export function lastDayOfYears(from: IsoDate, years: number): IsoDate {
  const anniversary = monthsAfter(from, 12 * years);
  return anniversary.slice(5) === from.slice(5) ? daysAfter(anniversary, -1) : anniversary;
}
