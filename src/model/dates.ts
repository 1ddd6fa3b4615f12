import { UTCDateMini } from "@date-fns/utc";
import { addDays, addMonths } from "date-fns";

/** A calendar day, `YYYY-MM-DD`, without time or zone. Days compare as strings. */
export type IsoDate = string;

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string;

/** A stretch of days, both ends included. A missing `from` means already so; a missing `to` means open-ended. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** A stretch of days with a first and a last, both included. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Whether a period includes a day. */
export const covers = (period: Period, on: IsoDate): boolean =>
  (period.from === undefined || period.from <= on) && (period.to === undefined || period.to >= on);

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a value is a calendar day that exists, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== "string" || value.length !== 10 || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const date = Number(value.slice(8));
  return (
    date >= 1 && date <= (daysIn[month - 1] ?? 0) && (month !== 2 || date < 29 || isLeapYear(Number(value.slice(0, 4))))
  );
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** A day alone is read and written in UTC, so that no time zone can move it. */
const written = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** The day a number of days later, or earlier where it is negative. */
export const daysAfter = (day: IsoDate, days: number): IsoDate => written(addDays(new UTCDateMini(day), days));

/** The same day a number of months later; where that month is too short, its last day. */
export const monthsAfter = (day: IsoDate, months: number): IsoDate => written(addMonths(new UTCDateMini(day), months));

/** The first of January of every year that a stretch has days in. */
export function newYearsOf({ from, to }: Stretch): readonly IsoDate[] {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years.map((year) => `${String(year).padStart(4, "0")}-01-01`);
}

/** The month of a day. */
export const monthOf = (day: IsoDate): IsoMonth => day.slice(0, 7);
