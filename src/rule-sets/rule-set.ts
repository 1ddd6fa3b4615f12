import type { BodyKind } from "../model/vocabulary.js";
import type { Severity } from "../rule/diagnostic.js";
import type { RuleInUse } from "../rule/judge.js";
import type { Options, Rule } from "../rule/rule.js";
import type { Modality } from "../sources/citation.js";

/** One rule in a rule set: for which kinds of body, how serious, with which options. */
export interface Use extends RuleInUse {
  /** Empty for a rule of the municipality as a whole or of a programme. */
  readonly kinds: readonly BodyKind[];
}

/** A named list of rules in use. Make one of your own from the `uses` of others: spread, filter, add. */
export interface RuleSet {
  readonly name: string;
  readonly uses: readonly Use[];
}

/** Those of a rule's options that a set gives; the others keep their defaults. */
export type OptionsOf<R extends Rule> = R["check"] extends (facts: never, say: never, options: infer O) => void
  ? unknown extends O
    ? Options
    : [O] extends [never]
      ? Options
      : Partial<O>
  : Options;

/** How a set uses a rule: what is not given stays as the rule has it. */
export interface Settings<R extends Rule> {
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

const severityOf: Readonly<Record<Modality, Severity>> = {
  must: "error",
  "must-not": "error",
  should: "warning",
  definition: "warning",
  fact: "warning",
  may: "info",
};

/**
 * The same set with the sources' own strength instead of its headline strictness: each severity follows from the
 * wording of the rule's first norm. A rule whose first norm has no modality keeps its severity.
 */
export const asWritten = ({ name, uses }: RuleSet): RuleSet =>
  ruleSet(
    `${name}-as-written`,
    uses.map((use) => {
      const modality = use.rule.norms[0].modality;
      return modality === undefined ? use : { ...use, severity: severityOf[modality] };
    }),
  );

/** The uses that judge one kind of body, or the municipality where no kind is given, in order. */
export const usesFor = (set: RuleSet, kind?: BodyKind): readonly Use[] =>
  lastUses(set, ({ rule, kinds }) =>
    kind === undefined ? rule.scope === "municipality" : rule.scope === "body" && kinds.includes(kind),
  );

/** The uses that judge a programme, in order. */
export const usesForProgramme = (set: RuleSet): readonly Use[] =>
  lastUses(set, ({ rule }) => rule.scope === "programme");

function lastUses(set: RuleSet, judges: (use: Use) => boolean): readonly Use[] {
  const last = new Map<string, Use>();
  for (const use of set.uses) {
    if (!judges(use)) continue;
    last.delete(use.rule.name);
    last.set(use.rule.name, use);
  }
  return [...last.values()];
}
