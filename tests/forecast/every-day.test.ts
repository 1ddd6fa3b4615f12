import fc from "fast-check";
import {
  check,
  type Diagnostic,
  explain,
  type Forecast,
  forecast,
  handbook2021,
  jointCommittee,
  legalFrame,
  type Municipality,
  meetingRecord,
  municipality,
  type RuleName,
  type RuleSet,
  ruleSet,
  triPartNordFron,
  workingEnvironmentCommittee,
} from "trepart";
import { expect, test } from "vitest";
import { daysAfter } from "../../src/model/dates.js";
import { pages } from "../../src/rules/pages.js";
import { municipalities } from "../support/municipalities.js";
import { runs } from "../support/runs.js";

const everything: RuleSet = ruleSet(
  "everything",
  [handbook2021, meetingRecord, triPartNordFron, jointCommittee, workingEnvironmentCommittee, legalFrame].flatMap(
    ({ uses }) => uses,
  ),
);

const keysOf = (diagnostics: readonly Diagnostic[]) => new Set(diagnostics.map(({ key }) => key));

/** What a forecast says of findings, as text, which is faster to compare than thousands of objects. */
const seenIn = ({ start, changes }: Forecast) =>
  JSON.stringify([start, changes.map(({ on, introduced, resolved }) => ({ on, introduced, resolved }))]);

/** The same worked out the slow way: by a check of every single day. */
function dayByDay(given: Municipality, from: string, to: string, set: RuleSet): string {
  const foundOn = (on: string) => check(given, { on, ruleSet: set }).diagnostics;
  const start = foundOn(from);
  const changes = [];
  let before = start;
  for (let on = daysAfter(from, 1); on <= to; on = daysAfter(on, 1)) {
    const after = foundOn(on);
    const [had, has] = [keysOf(before), keysOf(after)];
    const introduced = after.filter(({ key }) => !had.has(key));
    const resolved = before.filter(({ key }) => !has.has(key));
    if (introduced.length + resolved.length > 0) changes.push({ on, introduced, resolved });
    before = after;
  }
  return JSON.stringify([start, changes]);
}

const withDecisions = municipalities.chain((given) =>
  fc
    .array(
      fc.record({
        finding: fc.nat(),
        decidedOn: fc.constantFrom("2023-12-31", "2024-02-29", "2024-03-01"),
        until: fc.option(fc.constantFrom("2024-03-01", "2024-06-30"), { nil: undefined }),
      }),
      { maxLength: 3 },
    )
    .map((decisions) => {
      const { diagnostics } = check(given, { on: "2024-03-01" });
      const waivers = decisions.flatMap(({ finding, ...days }, index) => {
        const about = diagnostics[finding % Math.max(diagnostics.length, 1)];
        if (!about) return [];
        return [
          { id: `decision${index}`, rule: about.rule, at: about.at, decidedBy: "council", reason: "none", ...days },
        ];
      });
      return municipality({ ...given, waivers });
    }),
);

test("a forecast of any municipality is exactly what checking every single day shows", () => {
  const first = fc.constantFrom("2023-12-28", "2024-02-25", "2024-06-28", "2024-12-29");
  fc.assert(
    fc.property(withDecisions, first, fc.nat(6), (given, from, length) => {
      const to = daysAfter(from, length);
      expect(seenIn(forecast(given, { from, to }))).toBe(dayByDay(given, from, to, handbook2021));
    }),
    runs(800),
  );
});

const names = (Object.keys(pages) as RuleName[]).filter((name) => !name.startsWith("input/"));
const worked = names
  .flatMap((name) => explain(name, "en").examples.map(({ given, on }) => ({ name, given: given as Municipality, on })))
  .filter(({ given }) => "councilPeriods" in given);

test("a forecast of the rules' worked examples is what checking every day of years shows, by the rules of all sets", () => {
  expect(worked.length).toBeGreaterThan(500);
  fc.assert(
    fc.property(fc.constantFrom(...worked), fc.integer({ min: -900, max: 300 }), ({ given, on }, offset) => {
      const from = daysAfter(on, offset);
      const to = daysAfter(from, 200);
      expect(seenIn(forecast(given, { from, to, ruleSet: everything }))).toBe(dayByDay(given, from, to, everything));
    }),
    runs(15),
  );
});

test("every rule that works out a day of its own turns on it within the years around its examples", () => {
  const turning = names.filter((name) => "turnsOn" in pages[name].rule);
  expect(turning).toHaveLength(8);
  for (const name of turning) {
    const { given, on } = worked.find((example) => example.name === name) ?? expect.fail(`${name} has no example`);
    const [from, to] = [daysAfter(on, -400), daysAfter(on, 1500)];
    const alone = ruleSet(
      name,
      everything.uses.filter(({ rule }) => rule.name === name),
    );
    expect(seenIn(forecast(given, { from, to, ruleSet: alone }))).toBe(dayByDay(given, from, to, alone));
  }
});
