import fc from "fast-check";
import { check, handbook2021Composition, municipality } from "trepart";
import { expect, test } from "vitest";
import { municipalities } from "../support/municipalities.js";
import { checkDays } from "../support/parts.js";
import { runs } from "../support/runs.js";
import { byHand } from "./by-hand.js";
import { country } from "./country.js";

const ruleSet = handbook2021Composition;

test("the country comes out the same every time, with three bodies in ten broken in many ways", () => {
  const size = { municipalities: 150, workingGroups: 3 };
  const made = country(size);
  expect(country(size)).toEqual(made);
  const reports = made.map((input) => check(municipality(input), { on: "2024-03-01", ruleSet }));
  const found = reports.flatMap(({ diagnostics }) => diagnostics);
  const broken = new Set(
    reports.flatMap(({ diagnostics, municipality }) => diagnostics.map(({ at }) => `${municipality}/${at.body}`)),
  );
  expect(broken.size / (150 * 4)).toBeCloseTo(0.3, 1);
  expect(new Set(found.map(({ rule, sentence }) => `${rule}/${sentence}`)).size).toBeGreaterThan(20);
});

test("the pass by hand reports the country exactly as check does", () => {
  for (const input of country({ municipalities: 12, workingGroups: 20 })) {
    const read = municipality(input);
    expect(byHand(read, "2024-03-01")).toEqual(check(read, { on: "2024-03-01", ruleSet }));
  }
});

test("the pass by hand reports any municipality exactly as check does", () => {
  fc.assert(
    fc.property(municipalities, checkDays, (municipality, on) => {
      expect(byHand(municipality, on)).toEqual(check(municipality, { on, ruleSet }));
    }),
    runs(300),
  );
});
