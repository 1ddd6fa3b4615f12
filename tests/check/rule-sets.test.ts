import {
  always,
  check,
  equalRepresentation,
  type MunicipalityRule,
  minRepresentativesPerParty,
  oneSeatPerPerson,
  ruleSet,
  soundSteeringGroup,
  soundWorkingGroup,
  type Use,
  use,
} from "trepart";
import { describe, expect, test } from "vitest";
import { norms, type sentences } from "../support/own-rule.js";

const on = "2024-03-01";
const kinds = ["steering-group"] as const;
const checked = (...uses: readonly Use[]) =>
  check(soundSteeringGroup, { on, ruleSet: ruleSet("own", uses), bodies: ["steeringGroup"] });
const checkedAtWork = (...uses: readonly Use[]) =>
  check(soundWorkingGroup, { on, ruleSet: ruleSet("own", uses), bodies: ["workingGroup"] });

describe("a rule that is used twice", () => {
  const counts = (...uses: readonly Use[]) =>
    checked(...uses).diagnostics.map(({ values, severity }) => [values.minimum, severity]);
  const first = use(minRepresentativesPerParty, { kinds, options: { minimum: 5 } });
  const last = use(minRepresentativesPerParty, { kinds, options: { minimum: 4 }, severity: "info" });

  test("for one kind of body counts the last time", () => {
    expect(counts(first, last)).toEqual(Array(3).fill([4, "info"]));
    expect(counts(last, first)).toEqual(Array(3).fill([5, "error"]));
    expect(checked(first, last).outcomes).toHaveLength(1);
  });

  test("for different kinds counts for each of them", () => {
    const elsewhere = use(minRepresentativesPerParty, { kinds: ["working-group"], options: { minimum: 1 } });
    expect(counts(first, elsewhere)).toEqual(Array(3).fill([5, "error"]));
    const report = checkedAtWork(first, elsewhere);
    expect(report.diagnostics.map(({ at, values }) => [at.party, values.minimum])).toEqual([["elected", 1]]);
  });

  test("for kinds that overlap counts the last time only where they do", () => {
    const both = use(minRepresentativesPerParty, {
      kinds: ["working-group", "steering-group"],
      options: { minimum: 9 },
    });
    expect(counts(both, last)).toEqual(Array(3).fill([4, "info"]));
    const report = checkedAtWork(both, last);
    expect(report.diagnostics.map(({ values }) => values.minimum)).toEqual([9, 9, 9]);
  });
});

test("options that are not given keep their defaults", () => {
  const minimum = (using: Use) => checked(using, use(oneSeatPerPerson, { kinds })).diagnostics.length;
  expect(minimum(use(minRepresentativesPerParty, { kinds }))).toBe(0);
  expect(minimum(use(minRepresentativesPerParty, { kinds, options: {} }))).toBe(0);
  expect(minimum(use(minRepresentativesPerParty, { kinds, options: { minimum: 4 } }))).toBe(3);
});

describe("a rule of the municipality", () => {
  const rule: MunicipalityRule<typeof sentences> = {
    name: "municipality-as-a-whole",
    scope: "municipality",
    norms,
    severity: "warning",
    options: {},
    applies: always,
    check: ({ unions }, { breach }) =>
      breach(
        "bad",
        {},
        {},
        unions.map(({ id }) => ({ union: id })),
      ),
  };
  const uses = [use(rule), use(equalRepresentation, { kinds })];

  test("comes last, at no place, whatever its place in the set", () => {
    const { outcomes, diagnostics } = check(soundSteeringGroup, { on, ruleSet: ruleSet("own", uses) });
    expect(outcomes.map((it) => [it.rule, it.at, it.outcome])).toEqual([
      ...soundSteeringGroup.bodies.map(({ id }) => ["equal-representation", { body: id }, "met"]),
      ["municipality-as-a-whole", {}, "breached"],
    ]);
    expect(diagnostics[0]?.related).toEqual([{ union: "unionA" }, { union: "unionB" }, { union: "unionC" }]);
  });

  test("rests where bodies are chosen, even if all of them are", () => {
    expect(checked(...uses).outcomes.map((it) => it.rule)).toEqual(["equal-representation"]);
  });
});
