import type { Citation } from "./citation.js";

/**
 * What became of a norm: judged by rules, held by the data model, waiting for a rule set
 * that is not built yet, or left to people because no program can judge it.
 */
export type Fate =
  | { readonly by: "rules" }
  | { readonly by: "data"; readonly where: string }
  | { readonly by: "awaited-rule-set"; readonly ruleSet: string }
  | { readonly by: "people"; readonly because: string };

/** One norm of the register: where it stands, what it says in our own words, and what became of it. */
export interface Norm {
  readonly citation: Citation & { readonly norm: string };
  /** One sentence in English, in our own words. */
  readonly says: string;
  readonly fate: Fate;
}
