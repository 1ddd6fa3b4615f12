import fc from "fast-check";
import { check, read, soundSteeringGroup } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withMeeting, withSeat } from "../support/documents.js";
import { runs } from "../support/runs.js";

const union = (more: object) => document({ unions: [{ id: "unionA", ...more }] });

describe("a day is a calendar day that exists", () => {
  test.each(["2024-02-29", "2000-02-29", "1900-02-28", "2023-12-31", "0001-01-01", "9999-12-31", "2024-04-30"])(
    "%s is a day",
    (from) => {
      expect(faultsIn(union({ from }))).toEqual([]);
    },
  );

  test.each([
    ["2023-02-29"],
    ["1900-02-29"],
    ["2100-02-29"],
    ["2023-02-30"],
    ["2023-04-31"],
    ["2023-13-01"],
    ["2023-00-10"],
    ["2023-01-00"],
    ["2023-1-1"],
    ["23-01-01"],
    ["2023-02-07T10:00:00Z"],
    ["2023-02-07 "],
    ["2023-02-07\n"],
    ["07.02.2023"],
    ["20230207"],
    ["٢٠٢٣-٠٢-٠٧"],
    ["-2023-02-07"],
    ["+002023-02-07"],
    ["today"],
    [""],
  ])("%j is none", (from) => {
    expect(faultsIn(union({ from }))).toEqual(["date /unions/0/from"]);
    expect(read(union({ from })).ok).toBe(false);
  });

  test("what is a day to read is a day to check", () => {
    const two = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, "0"));
    const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 4, 100, 400, 1900, 2000, 2023, 2024));
    const days = fc.tuple(year, two(0, 13), two(0, 32)).map(([y, m, d]) => `${String(y).padStart(4, "0")}-${m}-${d}`);
    fc.assert(
      fc.property(days, (day) => {
        const isDay = faultsIn(union({ from: day })).length === 0;
        const checking = () => check(soundSteeringGroup, { on: day, bodies: [] });
        if (isDay) expect(checking().on).toBe(day);
        else expect(checking).toThrow(RangeError);
      }),
      runs(500),
    );
  });

  test("a day that is no text has the wrong shape", () => {
    expect(faultsIn(union({ from: 20230207 }))).toEqual(["shape /unions/0/from"]);
    expect(faultsIn(union({ to: null }))).toEqual(["shape /unions/0/to"]);
    expect(faultsIn(union({ to: new Date(0) }))).toEqual(["shape /unions/0/to"]);
  });

  test("days are read wherever they stand", () => {
    const bad = "2023-02-30";
    expect(faultsIn(document({ method: { evaluatedOn: ["2023-02-28", bad] } }))).toEqual([
      "date /method/evaluatedOn/1",
    ]);
    expect(faultsIn(withMeeting({ minutes: { approvedOn: bad } }))).toEqual([
      "date /bodies/0/meetings/0/minutes/approvedOn",
    ]);
    expect(faultsIn(withBody({ ideas: [{ id: "idea", receivedOn: bad }] }))).toEqual([
      "date /bodies/0/ideas/0/receivedOn",
    ]);
  });
});

describe("a period ends no earlier than it begins", () => {
  const backwards = { from: "2024-03-02", to: "2024-03-01" };
  const oneDay = { from: "2024-03-01", to: "2024-03-01" };

  test.each([
    ["/councilPeriods/0/to", (period: object) => document({ councilPeriods: [period] })],
    ["/unions/0/to", union],
    ["/workplaces/0/to", (period: object) => document({ workplaces: [{ id: "school", ...period }] })],
    ["/bodies/0/to", (period: object) => withBody({ ...period })],
    ["/bodies/0/seats/0/to", (period: object) => withSeat({ ...period })],
    ["/bodies/0/seats/0/holders/0/to", (period: object) => withSeat({ holders: [{ person: "person1", ...period }] })],
    [
      "/bodies/0/seats/0/alternates/0/to",
      (period: object) => withSeat({ alternates: [{ person: "person1", ...period }] }),
    ],
  ])("at %s", (pointer, documentOf) => {
    expect(faultsIn(documentOf(backwards))).toEqual([`period ${pointer}`]);
    expect(faultsIn(documentOf(oneDay))).toEqual([]);
  });

  test("an open end is no end", () => {
    expect(faultsIn(union({ from: "2024-03-01" }))).toEqual([]);
    expect(faultsIn(union({ to: "2024-03-01" }))).toEqual([]);
  });

  test("the diagnostic names both days", () => {
    expect(read(union(backwards)).diagnostics[0]?.values).toEqual({
      from: { day: "2024-03-02" },
      to: { day: "2024-03-01" },
    });
  });

  test("a day that does not exist is not compared", () => {
    expect(faultsIn(union({ from: "2024-02-30", to: "2024-01-01" }))).toEqual(["date /unions/0/from"]);
  });
});
