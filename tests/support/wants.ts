import {
  type BodyFacts,
  type BodyRule,
  bodyKinds,
  type Need,
  type OwnMendings,
  type RuleSet,
  ruleSet,
  type Seating,
  use,
} from "trepart";
import { saying, type sentences } from "./own-rule.js";

/** What an app's own rule wants of a body, and what the app says mends it. */
export interface Want {
  readonly isMet: (facts: BodyFacts) => boolean;
  readonly need: (facts: BodyFacts) => Need;
}

/** A rule set of wants, and what mends them. */
export interface Wanting {
  readonly ruleSet: RuleSet;
  readonly mendings: OwnMendings;
}

/** A rule for each want, breached until it is met, and what mends it: options for `suggest` and `repair`. */
export function wanting(wants: Readonly<Record<string, Want>>): Wanting {
  const uses = Object.entries(wants).map(([name, { isMet }]) => {
    const rule: BodyRule<typeof sentences> = {
      ...saying(),
      name,
      severity: "error",
      check(facts, { breach }) {
        if (!isMet(facts)) breach("bad", facts.here);
      },
    };
    return use(rule, { kinds: bodyKinds });
  });
  const mendings = Object.entries(wants).map(([name, { need }]) => [
    name,
    { bad: (_: unknown, facts: BodyFacts) => need(facts) },
  ]);
  return { ruleSet: ruleSet("wants", uses), mendings: Object.fromEntries(mendings) };
}

/** Wants one more filled seat than there are. */
export const oneMoreThan = (count: number, seating: Seating): Wanting =>
  wanting({
    "wants-one-more": { isMet: ({ filled }) => filled.length > count, need: () => ({ moves: [{ seating }] }) },
  });
