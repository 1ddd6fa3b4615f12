import * as trepart from "trepart";
import { asWritten, check, coverage, handbook2021, norms, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import { pages } from "../src/rules/pages.js";
import { sourceTitles } from "../src/sources/titles.js";

test("the register holds the norms S001 to S210, each once and in order", () => {
  expect(norms.map(({ citation }) => citation.norm)).toEqual(
    Array.from({ length: 210 }, (_, index) => `S${String(index + 1).padStart(3, "0")}`),
  );
});

test("coverage accounts for all 210 norms", () => {
  const counts = coverage();
  expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(210);
  for (const { total, byRules, byData, awaited, byPeople } of counts) {
    expect(byRules + byData + awaited + byPeople).toBe(total);
  }
  const carried = norms.filter(({ rules }) => rules.length > 0);
  expect(counts.reduce((sum, { byRules }) => sum + byRules, 0)).toBe(carried.length);
});

test("every norm that the register gives to rules is carried by at least one", () => {
  const uncarried = norms.filter(({ fate, rules }) => fate.by === "rules" && rules.length === 0);
  expect(uncarried.map(({ citation }) => citation.norm)).toEqual([]);
});

test("every norm left to people has a reason of its own", () => {
  const reasons = norms.flatMap(({ fate }) => (fate.by === "people" ? [fate.because] : []));
  expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
  expect(new Set(reasons).size).toBe(reasons.length);
});

test("no norm awaits a rule set that is built", () => {
  const built = Object.values<unknown>(trepart).flatMap((thing) =>
    typeof thing === "object" && thing !== null && "uses" in thing && "name" in thing ? [String(thing.name)] : [],
  );
  const kebab = (name: string) => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
  const awaited = norms.flatMap(({ fate, rules }) =>
    fate.by === "awaited-rule-set" && rules.length === 0 ? [fate.ruleSet] : [],
  );
  expect(awaited.filter((ruleSet) => built.map(kebab).includes(ruleSet))).toEqual([]);
});

test("every source that a rule cites has a title in three languages", () => {
  const cited = Object.values(pages).flatMap(({ rule }) => rule.norms.map(({ source }) => source));
  expect([...new Set(cited)].filter((source) => sourceTitles[source] === undefined)).toEqual([]);
});

test("a set as written takes each severity from the wording of the rule's first norm", () => {
  const written = asWritten(handbook2021);
  const severities = Object.fromEntries(written.uses.map(({ rule, severity }) => [rule.name, severity]));
  expect(severities).toMatchObject({
    "equal-representation": "error",
    "politicians-kept-out-of-working-groups": "error",
    "min-representatives-per-party": "warning",
    "equal-rights": "warning",
    "seats-filled": "warning",
  });
  expect(written.uses.map(({ rule }) => rule)).toEqual(handbook2021.uses.map(({ rule }) => rule));
});

test("a report names the set as written", () => {
  const report = check(soundSteeringGroup, { on: "2024-03-01", ruleSet: asWritten(handbook2021) });
  expect(report.ruleSet).toBe("handbook2021-as-written");
});
