import * as trepart from "trepart";
import {
  bodyKinds,
  check,
  type Diagnostic,
  edit,
  explain,
  handbook2021Composition,
  type Place,
  type Rule,
  type RuleName,
  ruleSet,
  use,
} from "trepart";
import { describe, expect, test } from "vitest";
import { pages } from "../../src/rules/pages.js";
import { builtInSentences } from "../../src/rules/sentences.js";
import { faultsOf } from "../support/examples.js";

const exported: readonly unknown[] = Object.values(trepart);
const builtIn = exported.filter(
  (thing): thing is Rule => typeof thing === "object" && thing !== null && "check" in thing && "norms" in thing,
);

const ofProgrammes = builtIn.filter(({ scope }) => scope === "programme").map(({ name }) => name);
const names = (Object.keys(pages) as RuleName[]).filter((name) => !ofProgrammes.includes(name));

function faultsIn(name: RuleName, given: unknown): readonly Diagnostic[] {
  if (name !== "input/impossible-edit") return faultsOf(given);
  const { municipality, edits } = given as { municipality: trepart.Municipality; edits: trepart.Edit[] };
  const result = edit(municipality, ...edits);
  return result.ok ? [] : result.diagnostics;
}

/** All that a rule finds in an example, in the words in which examples expect it. */
function findingsIn(name: RuleName, given: unknown, on: string, options: trepart.Options) {
  const rule = builtIn.find((candidate) => candidate.name === name);
  if (!rule) return { outcome: undefined, diagnostics: faultsIn(name, given) };
  const using = rule.scope === "body" ? use(rule, { kinds: bodyKinds, options }) : use(rule, { options });
  const municipality = given as trepart.Municipality;
  const first = municipality.bodies[0]?.id;
  if (rule.scope === "report") {
    const { outcomes, diagnostics } = check(municipality, { on, ruleSet: handbook2021Composition });
    return {
      outcome: outcomes.find((outcome) => outcome.rule === name)?.outcome ?? "not-applicable",
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.rule === name),
    };
  }
  const report = check(municipality, { on, ruleSet: ruleSet("one rule", [using]) });
  return {
    outcome: report.outcomes.find(({ at }) => at.body === undefined || at.body === first)?.outcome,
    diagnostics: report.diagnostics.filter(({ at }) => rule.scope === "municipality" || at.body === first),
  };
}

const withoutBody = ({ body, ...place }: Place) => place;

describe.each(names)("%s", (name) => {
  const { examples, sources } = explain(name, "en");

  test.each(examples.map((example, number) => ({ ...example, number: number + 1 })))(
    "example $number is $outcome, with exactly the findings it names",
    ({ outcome, given, on, options, finds }) => {
      const found = findingsIn(name, given, on, options);
      if (found.outcome !== undefined) expect(found.outcome).toBe(outcome);
      expect(
        found.diagnostics.map(({ sentence, at, values, related }) => ({
          sentence,
          at: withoutBody(at),
          values,
          related: related.map(withoutBody),
        })),
      ).toEqual(finds);
    },
  );

  test("judges only data that read accepts as they are", () => {
    const judged = name.startsWith("input/") ? [] : examples;
    expect(judged.flatMap(({ given }) => faultsOf(given))).toEqual([]);
  });

  test("is shown by at least one example that it accepts, and one in which it finds something", () => {
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
