import fc from "fast-check";
import { check, type Municipality } from "trepart";
import { expect, test } from "vitest";
import { builtInSentences } from "../../src/rules/sentences.js";
import { composition, compositionNames } from "../support/composition.js";
import { municipalities } from "../support/municipalities.js";
import { type Expected, expectedOf, inWords } from "../support/oracle/expected.js";
import { checkDays } from "../support/parts.js";
import { runs } from "../support/runs.js";

function foundIn(municipality: Municipality, on: string): Expected {
  const { outcomes, diagnostics } = check(municipality, { on, ruleSet: composition });
  return {
    outcomes: outcomes.map(({ rule, at, outcome }) => `${rule} ${at.body} ${outcome}`).sort(),
    findings: diagnostics
      .map(({ rule, kind, sentence, at, values, related }) => inWords([rule, kind, sentence, at, values, related]))
      .sort(),
  };
}

test("on any municipality and day a slow second reading of the contract finds exactly the same", () => {
  fc.assert(
    fc.property(municipalities, checkDays, (municipality: Municipality, on: string) => {
      expect(foundIn(municipality, on)).toEqual(expectedOf(municipality, on));
    }),
    runs(500),
  );
});

test("the random municipalities know every outcome and every finding of these rules", () => {
  const outcomes = new Set<string>();
  const findings = new Set<string>();
  for (const municipality of fc.sample(municipalities, { numRuns: 400, seed: 2024 })) {
    const expected = expectedOf(municipality, "2024-03-01");
    for (const outcome of expected.outcomes) outcomes.add(outcome.replace(/ body\d+/, ""));
    for (const finding of expected.findings) findings.add((JSON.parse(finding) as string[]).slice(0, 3).join(" "));
  }
  const always = ["breached", "met"].flatMap((outcome) => compositionNames.map((name) => `${name} ${outcome}`));
  expect(always.filter((outcome) => !outcomes.has(outcome))).toEqual([]);
  expect([...outcomes].filter((outcome) => outcome.endsWith(" open")).sort()).toEqual([
    "all-unions-included open",
    "equal-rights open",
    "position-and-opposition-included open",
  ]);
  expect([...outcomes].filter((outcome) => outcome.endsWith(" not-applicable"))).toHaveLength(6);
  const sayable = compositionNames.flatMap((name) =>
    Object.entries(builtInSentences[name]).flatMap(([kind, its]) =>
      Object.keys(its ?? {}).map((sentence) => `${name} ${kind} ${sentence}`),
    ),
  );
  expect([...findings].sort()).toEqual(sayable.sort());
});
