import type { Situation } from "../mend/situation.js";
import { search } from "./search.js";

/**
 * The rules that cannot all be met, none of which can be left out: rules are left out one by one, those that the rest
 * can do without for good. A rule stays where the search without it is broken off.
 * @param rules those that asked for something in a search that found nothing.
 */
export function conflictAmong(rules: ReadonlySet<string>, situation: Situation, nodeLimit: number): readonly string[] {
  const judgedBy = (names: readonly string[]): Situation => ({
    ...situation,
    uses: situation.uses.filter(({ rule }) => names.includes(rule.name)),
  });
  let names = situation.uses.map(({ rule }) => rule.name).filter((name) => rules.has(name));
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    const { plans, isBrokenOff } = search(judgedBy(others), nodeLimit);
    if (plans.length === 0 && !isBrokenOff) names = others;
  }
  return names;
}
