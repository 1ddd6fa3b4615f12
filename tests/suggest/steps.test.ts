import { check, edit, explain, type Municipality, type RuleName, read, ruleSet, use } from "trepart";
import { expect, test } from "vitest";
import { factsOfBody, factsOfMunicipality } from "../../src/rule/facts.js";
import type { AnyMending, Need } from "../../src/rule/mending.js";
import { mendings } from "../../src/rules/mendings.js";
import { builtInRules } from "../support/examples.js";

/** What would have to be done about the findings of a rule's own examples, questions included. */
function needsShownBy(name: RuleName, mending: AnyMending) {
  const rule = builtInRules.find((known) => known.name === name);
  return explain(name, "en").examples.flatMap(({ given, on, options }) => {
    const municipality = given as Municipality;
    const [body] = municipality.bodies;
    if (rule?.scope !== "body" || body === undefined) throw new Error("A rule of bodies is expected.");
    const set = ruleSet("one rule", [use(rule, { kinds: [body.kind], options })]);
    const facts = factsOfBody(factsOfMunicipality(municipality, on), body);
    return check(municipality, { on, ruleSet: set, bodies: [body.id] }).diagnostics.flatMap((finding) => {
      const need: Need | undefined = mending[finding.sentence]?.(finding, facts, {
        ...rule.options,
        ...options,
      } as never);
      return need ? [{ municipality, sentence: finding.sentence, need }] : [];
    });
  });
}

test.each(Object.entries(mendings))("every step that %s asks for can be taken", (name, { mending }) => {
  const shown = needsShownBy(name as RuleName, mending);
  expect([...new Set(shown.map(({ sentence }) => sentence))].sort()).toEqual(Object.keys(mending).sort());
  for (const { municipality, need } of shown) {
    const steps = [...need.moves, ...(need.otherwise ?? [])];
    expect(steps).not.toEqual([]);
    expect(need.least ?? 1).toBeGreaterThan(0);
    for (const step of steps) {
      if ("seating" in step) expect(Object.keys(step.seating)).not.toEqual([]);
      else if (read(municipality).ok) expect(edit(municipality, step).ok).toBe(true);
    }
  }
});
