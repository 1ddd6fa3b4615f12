import { check, type Municipality, type Report, type RuleSet, ruleSet } from "trepart";

/** Checks municipalities by a rule set that is made anew, so that nothing is recalled from a check before. */
export function checkAnew(municipalities: readonly Municipality[], on: string, { name, uses }: RuleSet): Report[] {
  const anew = ruleSet(name, uses);
  return municipalities.map((municipality) => check(municipality, { on, ruleSet: anew }));
}

/** How many bodies there are to check. */
export const bodiesIn = (municipalities: readonly Municipality[]): number =>
  municipalities.reduce((count, { bodies }) => count + bodies.length, 0);
