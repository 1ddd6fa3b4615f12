import type { BodyKind } from "../model/vocabulary.js";
import type { Severity } from "../rule/diagnostic.js";
import type { Options, Rule } from "../rule/rule.js";

/** One rule in a rule set: for which kinds of body, how serious, with which options. */
export interface Use {
  readonly rule: Rule;
  /** Empty for a rule of the municipality as a whole. */
  readonly kinds: readonly BodyKind[];
  readonly severity: Severity;
  readonly options: Options;
}

/** A named list of rules in use. Make one of your own from the `uses` of others: spread, filter, add. */
export interface RuleSet {
  readonly name: string;
  readonly uses: readonly Use[];
}

type OptionsOf<R extends Rule> = R["check"] extends (facts: never, say: never, options: infer O) => void
  ? unknown extends O
    ? Options
    : [O] extends [never]
      ? Options
      : Partial<O>
  : Options;

interface Settings<R extends Rule> {
  readonly severity?: Severity;
  readonly options?: OptionsOf<R>;
}

/** Takes a rule into a set: for these kinds of body, with a severity and options of the set's own where given. */
export function use<R extends Rule>(
  rule: R,
  ...[settings]: R["scope"] extends "body"
    ? [settings: Settings<R> & { readonly kinds: readonly BodyKind[] }]
    : [settings?: Settings<R>]
): Use {
  const {
    kinds = [],
    severity = rule.severity,
    options,
  }: Settings<R> & { kinds?: readonly BodyKind[] } = settings ?? {};
  return { rule, kinds, severity, options: { ...rule.options, ...options } };
}

/**
 * Names a list of rules in use. Their order is the order of the report.
 * Where a rule is used twice for one kind of body, the last use counts.
 */
export const ruleSet = (name: string, uses: readonly Use[]): RuleSet => ({ name, uses });

/** The uses that judge one kind of body, or the municipality where no kind is given, in order. */
export function usesFor(set: RuleSet, kind?: BodyKind): readonly Use[] {
  const last = new Map<string, Use>();
  for (const use of set.uses) {
    const judges =
      kind === undefined ? use.rule.scope === "municipality" : use.rule.scope === "body" && use.kinds.includes(kind);
    if (!judges) continue;
    last.delete(use.rule.name);
    last.set(use.rule.name, use);
  }
  return [...last.values()];
}
