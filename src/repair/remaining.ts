import { type Judged, judged, needOf, type Situation } from "../mend/situation.js";
import type { Body } from "../model/municipality.js";
import type { Diagnostic, Outcome } from "../rule/diagnostic.js";
import type { BodyFacts } from "../rule/facts.js";
import type { Need } from "../rule/mending.js";
import { pressing } from "./new-rights.js";

/** What a plan need not mend, and what it must not hide. */
export interface Terms {
  /** The breaches that no edit of today can mend. */
  readonly beyond: readonly Diagnostic[];
  /** The keys of those breaches and of the questions that were asked before any step. */
  readonly known: ReadonlySet<string>;
  /** The rules that were met or breached and may not be left open. */
  readonly settled: ReadonlySet<string>;
}

export function termsOf(situation: Situation, { facts, outcomes, diagnostics }: Judged): Terms {
  const isMendable = (finding: Diagnostic) => needOf(situation, finding, facts) !== undefined;
  const beyond = diagnostics.filter((it) => it.kind === "breach" && !situation.isAccepted(it) && !isMendable(it));
  const asked = diagnostics.filter(({ kind }) => kind === "question");
  return {
    beyond,
    known: new Set([...beyond, ...asked].map(({ key }) => key)),
    settled: new Set(outcomes.filter(isSettled).map(({ rule }) => rule)),
  };
}

const isSettled = ({ outcome }: Outcome): boolean => outcome === "met" || outcome === "breached";

/** What is still to be done in a body. */
export interface Remaining {
  readonly facts: BodyFacts;
  readonly needs: readonly Need[];
  /** The rules that ask for it. */
  readonly rules: readonly string[];
  /** Whether something stands there that no further step can mend. */
  readonly isHopeless: boolean;
}

/**
 * What a body still needs. Where a rule that was settled now asks something, the plan would hide a breach behind a
 * question, unless it is the question that an invitation of the plan raises: what the union answers.
 */
export function remaining(situation: Situation, body: Body, { known, settled }: Terms): Remaining {
  const { facts, diagnostics } = judged(situation, body);
  const invited = new Set(body.invitations.slice(situation.body.invitations.length).map(({ union }) => union));
  const isAnswerAwaited = ({ at: { union } }: Diagnostic) => union !== undefined && invited.has(union);
  const counts = (finding: Diagnostic) =>
    !known.has(finding.key) &&
    !situation.isAccepted(finding) &&
    (finding.kind === "breach" ||
      (finding.kind === "question" && settled.has(finding.rule) && !isAnswerAwaited(finding)));
  const findings = diagnostics.filter(counts);
  const needs = findings.map((finding) => needOf(situation, finding, facts));
  return {
    facts,
    needs: pressing(
      needs.filter((need) => need !== undefined),
      situation,
    ),
    rules: findings.map(({ rule }) => rule),
    isHopeless: needs.includes(undefined),
  };
}
