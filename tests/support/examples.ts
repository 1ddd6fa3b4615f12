import * as trepart from "trepart";
import {
  bodyKinds,
  check,
  checkProgramme,
  type DescribeOptions,
  type Diagnostic,
  explain,
  handbook2021Composition,
  type Municipality,
  type Programme,
  type Rule,
  type RuleName,
  read,
  readProgramme,
  ruleSet,
  use,
} from "trepart";
import { pages } from "../../src/rules/pages.js";

export const ruleNames = Object.keys(pages) as readonly RuleName[];

const exported: readonly unknown[] = Object.values(trepart);

/** The built-in rules that `check` runs. */
export const builtInRules = exported.filter(
  (thing): thing is Rule => typeof thing === "object" && thing !== null && "check" in thing && "norms" in thing,
);

/** A finding of a worked example, with the municipality or the programme it was found in where there is one. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  readonly foundIn: DescribeOptions;
}

/** What reading finds in an example: in a programme where there are projects, else in a municipality. */
export const faultsOf = (given: unknown): readonly Diagnostic[] =>
  (typeof given === "object" && given !== null && "projects" in given ? readProgramme(given) : read(given)).diagnostics;

/** All that a rule finds in its own worked examples. */
export function shownBy(name: RuleName): readonly Shown[] {
  const rule = builtInRules.find((candidate) => candidate.name === name);
  return explain(name, "en").examples.flatMap(({ given, on, options }): Shown[] => {
    if (!rule) return faultsOf(given).map((diagnostic) => ({ diagnostic, foundIn: {} }));
    const using = rule.scope === "body" ? use(rule, { kinds: bodyKinds, options }) : use(rule, { options });
    const judged = { on, ruleSet: ruleSet("one rule", [using]) };
    if (rule.scope === "programme") {
      const foundIn = { programme: given as Programme };
      return checkProgramme(foundIn.programme, judged).diagnostics.map((diagnostic) => ({ diagnostic, foundIn }));
    }
    const foundIn = { municipality: given as Municipality };
    if (rule.scope === "report") {
      return check(foundIn.municipality, { on, ruleSet: handbook2021Composition })
        .diagnostics.filter((diagnostic) => diagnostic.rule === name)
        .map((diagnostic) => ({ diagnostic, foundIn }));
    }
    return check(foundIn.municipality, judged).diagnostics.map((diagnostic) => ({ diagnostic, foundIn }));
  });
}
