import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withSeat } from "../support/documents.js";

interface Span {
  readonly from?: string;
  readonly to?: string;
}

const held = (...spans: readonly Span[]) =>
  withSeat({ holders: spans.map((span, index) => ({ person: `person${index}`, ...span })) });
const council = (...spans: readonly Span[]) => document({ councilPeriods: spans });

const holder = (position: number) => `overlap /bodies/0/seats/0/holders/${position}`;

describe("a seat has at most one holder at a time", () => {
  test("holders on consecutive days are fine", () => {
    expect(faultsIn(held({ to: "2024-02-29" }, { from: "2024-03-01" }))).toEqual([]);
    expect(faultsIn(held({ from: "2024-03-01" }, { to: "2024-02-29" }))).toEqual([]);
    expect(
      faultsIn(held({ from: "2024-03-01", to: "2024-03-01" }, { from: "2024-03-02" }, { to: "2024-02-29" })),
    ).toEqual([]);
  });

  test("holders who share one day overlap, at the later one", () => {
    expect(faultsIn(held({ to: "2024-03-01" }, { from: "2024-03-01" }))).toEqual([holder(1)]);
    expect(faultsIn(held({}, { from: "2024-03-01", to: "2024-03-01" }))).toEqual([holder(1)]);
    expect(faultsIn(held({}, {}))).toEqual([holder(1)]);
  });

  test("each one that overlaps with an earlier one is reported once", () => {
    expect(faultsIn(held({}, {}, {}))).toEqual([holder(1), holder(2)]);
    expect(
      faultsIn(
        held(
          { from: "2024-01-01", to: "2024-12-31" },
          { from: "2024-02-01", to: "2024-02-29" },
          { from: "2024-04-01", to: "2024-04-30" },
          { from: "2025-01-01" },
        ),
      ),
    ).toEqual([holder(1), holder(2)]);
  });

  test("in an unordered list it is found as well, at the one that stands later", () => {
    const { diagnostics } = read(held({ from: "2024-06-01" }, { to: "2023-12-31" }, { from: "2024-01-01" }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      rule: "input/overlap",
      at: { pointer: "/bodies/0/seats/0/holders/2" },
      related: [{ pointer: "/bodies/0/seats/0/holders/0" }],
    });
  });

  test("who had the day first is named, though a second and a third one claim it too", () => {
    const day = "2024-03-01";
    const { diagnostics } = read(
      held({ from: day, to: "2024-12-31" }, { from: day, to: "2024-06-30" }, { from: day, to: day }),
    );
    const first = [{ pointer: "/bodies/0/seats/0/holders/0" }];
    expect(diagnostics.map(({ related }) => related)).toEqual([first, first]);
  });

  test("one whose first or last day cannot be read is not compared with others", () => {
    expect(faultsIn(held({ to: "2023-12-31" }, { from: "2024-02-30" }))).toEqual([
      "date /bodies/0/seats/0/holders/1/from",
    ]);
    expect(faultsIn(held({ from: "2024-01-01" }, { to: "2024-02-30" }))).toEqual([
      "date /bodies/0/seats/0/holders/1/to",
    ]);
  });

  test("the same person twice at once is an overlap like any other", () => {
    expect(faultsIn(withSeat({ holders: [{ person: "person1" }, { person: "person1" }] }))).toEqual([holder(1)]);
  });

  test("alternates may stand by at the same time, and two seats may be held at the same time", () => {
    expect(faultsIn(withSeat({ alternates: [{ person: "person1" }, { person: "person2" }] }))).toEqual([]);
    expect(faultsIn(withSeat({ holders: [{ person: "person1" }], alternates: [{ person: "person1" }] }))).toEqual([]);
  });
});

describe("one council governs at a time", () => {
  test("a new period begins the day after the old one ends", () => {
    expect(faultsIn(council({ from: "2019-10-10", to: "2023-10-11" }, { from: "2023-10-12" }))).toEqual([]);
    expect(faultsIn(council({ from: "2019-10-10", to: "2023-10-12" }, { from: "2023-10-12" }))).toEqual([
      "overlap /councilPeriods/1",
    ]);
  });

  test("a period without an end overlaps with whatever comes after it", () => {
    expect(faultsIn(council({ from: "2019-10-10" }, { from: "2023-10-12" }))).toEqual(["overlap /councilPeriods/1"]);
    expect(faultsIn(council({ from: "2023-10-12" }, { from: "2019-10-10" }))).toEqual(["overlap /councilPeriods/1"]);
  });

  test("a period that ends before it begins is not compared with others", () => {
    expect(faultsIn(council({ from: "2023-10-12" }, { from: "2025-01-01", to: "2024-01-01" }))).toEqual([
      "period /councilPeriods/1/to",
    ]);
  });
});
