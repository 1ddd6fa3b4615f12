import { describe, expect, test } from "vitest";
import { daysAfter, type IsoDate, monthOf, monthsAfter } from "../../src/model/dates.js";
import { emptyMonths, firstMonthHasEnded } from "../../src/model/half-year.js";

const manyDays = 430;

describe("a half-year that begins on the first of a month", () => {
  test("has six whole months", () => {
    const months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
    expect(emptyMonths("2024-01-01", [], "2024-07-01")).toEqual(months);
    expect(emptyMonths("2024-01-01", [], "2034-01-01")).toEqual(months);
  });

  test("goes on into the next year", () => {
    const months = ["2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03"];
    expect(emptyMonths("2023-10-01", [], "2024-04-01")).toEqual(months);
  });

  test("judges a month from the day after its last", () => {
    expect(emptyMonths("2024-02-01", [], "2024-02-29")).toEqual([]);
    expect(emptyMonths("2024-02-01", [], "2024-03-01")).toEqual(["2024-02"]);
    expect(emptyMonths("2024-01-01", [], "2024-06-30")).toHaveLength(5);
    expect(emptyMonths("2024-01-01", [], "2024-07-01")).toHaveLength(6);
  });

  test("is content with a meeting on the first or the last day of a month", () => {
    expect(emptyMonths("2024-01-01", ["2024-01-01", "2024-02-29", "2024-03-31"], "2024-04-01")).toEqual([]);
  });

  test("lets no month borrow a meeting from another", () => {
    expect(emptyMonths("2024-01-01", ["2024-01-03", "2024-01-31", "2024-03-01"], "2024-04-01")).toEqual(["2024-02"]);
  });

  test("looks at no meeting outside it", () => {
    expect(emptyMonths("2024-01-01", ["2023-12-31", "2023-01-10", "2024-07-01"], "2024-02-01")).toEqual(["2024-01"]);
  });
});

describe("a half-year that begins within a month", () => {
  test("has five whole months and two part-months that count together", () => {
    const months = ["2023-12", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
    expect(emptyMonths("2023-12-15", [], "2024-06-15")).toEqual(months);
  });

  test("judges the part-months when the last of them has ended", () => {
    const whole = ["2024-01-10", "2024-02-10", "2024-03-10", "2024-04-10", "2024-05-10"];
    expect(emptyMonths("2023-12-15", whole, "2024-06-14")).toEqual([]);
    expect(emptyMonths("2023-12-15", whole, "2024-06-15")).toEqual(["2023-12"]);
  });

  test.each(["2023-12-15", "2023-12-31", "2024-06-01", "2024-06-14"])("is content with a meeting on %s", (day) => {
    expect(emptyMonths("2023-12-15", [day], "2024-06-15")).not.toContain("2023-12");
  });

  test.each(["2023-12-14", "2024-06-15"])("is not content with a meeting on %s", (day) => {
    expect(emptyMonths("2023-12-15", [day], "2024-06-15")).toContain("2023-12");
  });
});

describe.each([
  { from: "2023-08-29", last: "2024-02-28", why: "the 29th, into a leap year" },
  { from: "2022-08-29", last: "2023-02-27", why: "the 29th, into a February of 28 days" },
  { from: "2023-08-30", last: "2024-02-28", why: "the 30th, into a leap year" },
  { from: "2023-08-31", last: "2024-02-28", why: "the 31st, into a leap year" },
  { from: "2022-08-31", last: "2023-02-27", why: "the 31st, into a February of 28 days" },
  { from: "2024-03-31", last: "2024-09-29", why: "the 31st, into a month of 30 days" },
  { from: "2024-02-29", last: "2024-08-28", why: "a leap day" },
  { from: "2023-12-31", last: "2024-06-29", why: "the last day of a year" },
  { from: "2023-07-02", last: "2024-01-01", why: "the 2nd, ending on the first day of a year" },
])("a half-year from $from: $why", ({ from, last }) => {
  const part = monthOf(from);

  test(`ends on ${last}`, () => {
    expect(emptyMonths(from, [last], daysAfter(last, 1))).not.toContain(part);
    expect(emptyMonths(from, [daysAfter(last, 1)], daysAfter(last, 2))).toContain(part);
    expect(emptyMonths(from, [], last)).not.toContain(part);
    expect(emptyMonths(from, [], daysAfter(last, 1))).toContain(part);
  });

  test("has six months in all, five of them whole", () => {
    expect(emptyMonths(from, [], daysAfter(last, 1))).toHaveLength(6);
    expect(emptyMonths(from, [from], daysAfter(last, 1))).toHaveLength(5);
  });
});

/** The same question answered day by day: every day belongs to its calendar month or to the two part-months. */
function emptyDayByDay(from: IsoDate, meetings: readonly IsoDate[], on: IsoDate): string[] {
  const after = monthsAfter(from, 6);
  const isPart = (day: IsoDate) => !from.endsWith("-01") && [monthOf(from), monthOf(after)].includes(monthOf(day));
  const stretches = new Map<string, IsoDate[]>();
  for (let day = from; day < after; day = daysAfter(day, 1)) {
    const month = isPart(day) ? monthOf(from) : monthOf(day);
    stretches.set(month, [...(stretches.get(month) ?? []), day]);
  }
  return [...stretches]
    .filter(([, days]) => days.every((day) => day < on) && !days.some((day) => meetings.includes(day)))
    .map(([month]) => month);
}

test("agrees with a count day by day, whatever day it begins on", () => {
  for (let step = 0; step < manyDays; step += 1) {
    const from = daysAfter("2023-07-01", step);
    const on = daysAfter(from, (step * 37) % 200);
    const meetings = [0, 1, 2, 3].map((number) => daysAfter(from, ((step + 1) * (number + 3) * 13) % 190));
    expect({ from, on, months: emptyMonths(from, meetings, on) }).toEqual({
      from,
      on,
      months: emptyDayByDay(from, meetings, on),
    });
    expect({ from, on, some: emptyMonths(from, [], on).length > 0 }).toEqual({
      from,
      on,
      some: firstMonthHasEnded(from, on),
    });
  }
});
