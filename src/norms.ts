import type { RuleName } from "./rules/names.js";
import { pages } from "./rules/pages.js";
import type { Norm } from "./sources/norm.js";
import { register } from "./sources/register.js";

/** A norm of the register with the built-in rules that rest on it, in the order of the index. */
export interface AccountedNorm extends Norm {
  readonly rules: readonly RuleName[];
}

/** How many norms of a source there are, and what became of them; the four last counts add up to `total`. */
export interface Coverage {
  readonly source: string;
  readonly total: number;
  /** Judged by at least one rule. */
  readonly byRules: number;
  /** Held by the data model. */
  readonly byData: number;
  /** Waiting for a rule set that is not built yet. */
  readonly awaited: number;
  /** Left to people, with a reason. */
  readonly byPeople: number;
}

/** The norms of all sources, `S001` to `S210`, each with what became of it. */
export const norms: readonly AccountedNorm[] = /* @__PURE__ */ accountedFor();

function accountedFor(): readonly AccountedNorm[] {
  const resting = new Map<string, RuleName[]>();
  for (const [name, { rule }] of Object.entries(pages) as [RuleName, (typeof pages)[RuleName]][]) {
    for (const { norm } of rule.norms) if (norm !== undefined) resting.set(norm, [...(resting.get(norm) ?? []), name]);
  }
  return register.map((norm) => ({ ...norm, rules: resting.get(norm.citation.norm) ?? [] }));
}

/** The counts of `norms` for each source, in the order of the register. */
export function coverage(): readonly Coverage[] {
  const sources = [...new Set(norms.map(({ citation }) => citation.source))];
  return sources.map((source) => {
    const own = norms.filter(({ citation }) => citation.source === source);
    const left = own.filter(({ rules }) => rules.length === 0);
    const count = (by: Norm["fate"]["by"]) => left.filter(({ fate }) => fate.by === by).length;
    return {
      source,
      total: own.length,
      byRules: own.length - left.length,
      byData: count("data"),
      awaited: count("awaited-rule-set"),
      byPeople: count("people"),
    };
  });
}
