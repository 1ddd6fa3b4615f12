import { type IsoDate, type IsoMonth, monthOf, monthsAfter } from "./dates.js";

const monthsInHalfYear = 6;

/** Whether the first whole calendar month from a day on had ended before another day. */
export const firstMonthHasEnded = (from: IsoDate, on: IsoDate): boolean => firstWholeMonth(from) < monthOf(on);

/**
 * The months of the half-year from a day on that had ended before another day without a meeting, in order. Where the
 * half-year does not begin on the first of a month, its two part-months count together as one month: a meeting in
 * either will do, it ends with the half-year, and it is called by its first part.
 */
export function emptyMonths(from: IsoDate, meetings: readonly IsoDate[], on: IsoDate): readonly IsoMonth[] {
  const after = monthsAfter(from, monthsInHalfYear);
  const hasMeeting = (month: IsoMonth) => meetings.some((day) => monthOf(day) === month && from <= day && day < after);
  const empty: IsoMonth[] = [];
  if (!beginsMonth(from) && after <= on && !hasMeeting(monthOf(from)) && !hasMeeting(monthOf(after)))
    empty.push(monthOf(from));
  for (let month = firstWholeMonth(from); month < monthOf(after); month = monthAfter(month)) {
    if (month < monthOf(on) && !hasMeeting(month)) empty.push(month);
  }
  return empty;
}

/** The days on which a month of the half-year from a day on has ended, or the half-year itself. */
export function turnsOfHalfYear(from: IsoDate): readonly IsoDate[] {
  const after = monthsAfter(from, monthsInHalfYear);
  const turns: IsoDate[] = [];
  for (let month = monthOf(from); month <= monthOf(after); month = monthAfter(month))
    turns.push(`${monthAfter(month)}-01`);
  return [...turns, after];
}

const beginsMonth = (day: IsoDate): boolean => day.endsWith("-01");

const firstWholeMonth = (from: IsoDate): IsoMonth => (beginsMonth(from) ? monthOf(from) : monthAfter(monthOf(from)));

/** Calculated from the digits: a day parsed for every month would cost more than all else that is judged. */
function monthAfter(month: IsoMonth): IsoMonth {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${written(year + 1, 4)}-01` : `${written(year, 4)}-${written(number + 1, 2)}`;
}

const written = (number: number, digits: number): string => String(number).padStart(digits, "0");
