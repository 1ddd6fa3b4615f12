import fc from "fast-check";
import { read } from "trepart";
import { expect, test } from "vitest";
import { runs } from "../support/runs.js";

const overlapsOf = (councilPeriods: unknown[]) =>
  read({ id: "nordvik", name: "Nordvik", councilPeriods })
    .diagnostics.filter(({ rule }) => rule === "input/overlap")
    .map(({ at }) => at.pointer);

test("every period that shares a day with an earlier one in the document is reported", () => {
  const day = fc.integer({ min: 1, max: 28 });
  const period = fc.tuple(day, fc.option(day)).map(([from, length]) => ({
    from: `2024-02-${String(from).padStart(2, "0")}`,
    ...(length !== null && { to: `2024-02-${String(Math.min(28, from + (length % 5))).padStart(2, "0")}` }),
  }));
  fc.assert(
    fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
      const shares = (one: (typeof periods)[number], other: (typeof periods)[number]) =>
        one.from <= (other.to ?? "9999") && other.from <= (one.to ?? "9999");
      const expected = periods.flatMap((later, index) =>
        periods.slice(0, index).some((earlier) => shares(earlier, later)) ? [`/councilPeriods/${index}`] : [],
      );
      expect(overlapsOf(periods)).toEqual(expected);
    }),
    runs(1000),
  );
});

test("a period with a fault in its days is said to overlap with none", () => {
  expect(overlapsOf([{ from: "2019-10-10", to: "2023-02-30" }, { from: "2023-10-12" }])).toEqual([]);
  expect(overlapsOf([{ from: "2019-10-10", to: "2023-10-11" }, { from: "2023-13-12" }])).toEqual([]);
  expect(overlapsOf([{ from: "2019-10-10" }, {}])).toEqual([]);
});
