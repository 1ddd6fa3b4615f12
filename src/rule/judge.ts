import { covers, type IsoDate } from "../model/dates.js";
import type { Place } from "../model/municipality.js";
import type { Severity } from "./diagnostic.js";
import { type Recorder, recorder, type Verdict } from "./recorder.js";
import type { Options, Rule } from "./rule.js";

/** A rule with the severity and the options that it is judged by. */
export interface RuleInUse {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Options;
}

/** Judges the facts of one place by some rules, in their order, and has it taken down. */
export function judge(uses: readonly RuleInUse[], on: IsoDate, facts: unknown, at: Place, record: Recorder): void {
  for (const { rule, severity, options } of uses) {
    const isInForce = rule.inForce === undefined || covers(rule.inForce, on);
    if (!isInForce || !rule.applies(facts as never, options as never)) {
      record.passOver(rule.name, at);
    } else {
      record.turnTo(rule.name, severity, rule.norms);
      rule.check(facts as never, record.say as never, options as never);
      record.conclude(at);
    }
  }
}

/** What some rules come to about one place. */
export function verdictOf(uses: readonly RuleInUse[], on: IsoDate, facts: unknown, at: Place): Verdict {
  const record = recorder();
  judge(uses, on, facts, at, record);
  return record.written;
}
