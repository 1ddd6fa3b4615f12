/** A calendar day, `YYYY-MM-DD`, without time or zone. Days compare as strings. */
export type IsoDate = string;

/** A stretch of days, both ends included. A missing `from` means already so; a missing `to` means open-ended. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Whether a period includes a day. */
export const covers = (period: Period, on: IsoDate): boolean =>
  (period.from === undefined || period.from <= on) && (period.to === undefined || period.to >= on);

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a value is a calendar day that exists, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, date] = value.split("-").map(Number) as [number, number, number];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date >= 1 && date <= (daysIn[month - 1] ?? 0) && (month !== 2 || date < 29 || isLeapYear);
}
