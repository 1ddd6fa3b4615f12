import { checkProgramme, explain, type Programme, type RuleName, ruleSet, use } from "trepart";
import { describe, expect, test } from "vitest";
import { builtInSentences } from "../../src/rules/sentences.js";
import { builtInRules, faultsOf } from "../support/examples.js";

const rules = builtInRules.filter(({ scope }) => scope === "programme");

test("there are rules for programmes", () => {
  expect(rules.length).toBeGreaterThan(10);
});

describe.each(rules)("$name", (rule) => {
  const name = rule.name as RuleName;
  const { examples, sources } = explain(name, "en");

  test.each(examples.map((example, number) => ({ ...example, number: number + 1 })))(
    "example $number is $outcome, with exactly the findings it names",
    ({ outcome, given, on, options, finds }) => {
      const report = checkProgramme(given as Programme, { on, ruleSet: ruleSet("one rule", [use(rule, { options })]) });
      expect(report.outcomes).toEqual([{ rule: name, at: {}, outcome }]);
      expect(
        report.diagnostics.map(({ sentence, at, values, related }) => ({ sentence, at, values, related })),
      ).toEqual(finds);
      expect(new Set(report.diagnostics.map(({ key }) => key)).size).toBe(finds.length);
    },
  );

  test("judges only data that readProgramme accepts as they are", () => {
    expect(examples.flatMap(({ given }) => faultsOf(given))).toEqual([]);
  });

  test("is shown by an example that it accepts, and one in which it finds something", () => {
    expect(examples.filter(({ outcome }) => outcome === "met")).not.toEqual([]);
    expect(examples.filter(({ finds }) => finds.length > 0)).not.toEqual([]);
  });

  test("every sentence it can say is said by an example", () => {
    const said = new Set(examples.flatMap(({ finds }) => finds.map(({ sentence }) => sentence)));
    const sayable = Object.values(builtInSentences[name]).flatMap((sentences) => Object.keys(sentences ?? {}));
    expect(sayable.filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  test("cites at least one source", () => {
    expect(sources.length).toBeGreaterThan(0);
  });
});
