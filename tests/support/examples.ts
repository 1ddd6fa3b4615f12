import * as trepart from "trepart";
import {
  bodyKinds,
  check,
  type Diagnostic,
  explain,
  type Municipality,
  type Rule,
  type RuleName,
  read,
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

/** A finding of a worked example, with the municipality it was found in where there is one. */
export interface Shown {
  readonly diagnostic: Diagnostic;
  readonly municipality: Municipality | undefined;
}

/** All that a rule finds in its own worked examples. */
export function shownBy(name: RuleName): readonly Shown[] {
  const rule = builtInRules.find((candidate) => candidate.name === name);
  return explain(name, "en").examples.flatMap(({ given, on, options }): Shown[] => {
    if (!rule) return read(given).diagnostics.map((diagnostic) => ({ diagnostic, municipality: undefined }));
    const using = rule.scope === "body" ? use(rule, { kinds: bodyKinds, options }) : use(rule, { options });
    const municipality = given as Municipality;
    const report = check(municipality, { on, ruleSet: ruleSet("one rule", [using]) });
    return report.diagnostics.map((diagnostic) => ({ diagnostic, municipality }));
  });
}
