import { covers, type IsoDate } from "../model/dates.js";
import type { Place } from "../model/municipality.js";
import type { Diagnostic, Outcome, Severity } from "./diagnostic.js";
import type { Recorder } from "./recorder.js";
import type { Options, Rule } from "./rule.js";

/** A rule with the severity and the options that it is judged by. */
export interface RuleInUse {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Options;
}

/** What some rules came to about one place. */
export interface Verdict {
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges the facts of one place by some rules, in their order. */
export function judge(uses: readonly RuleInUse[], on: IsoDate, facts: unknown, at: Place, record: Recorder): Verdict {
  const outcomes = uses.map(({ rule, severity, options }): Outcome => {
    const isInForce = rule.inForce === undefined || covers(rule.inForce, on);
    if (!isInForce || !rule.applies(facts as never, options as never))
      return { rule: rule.name, at, outcome: "not-applicable" };
    record.turnTo(rule.name, severity, rule.norms);
    rule.check(facts as never, record.say as never, options as never);
    return { rule: rule.name, at, outcome: record.outcome() };
  });
  return { outcomes, diagnostics: record.diagnostics() };
}
