import { type IsoDate, isDay } from "./model/dates.js";
import type { Programme } from "./model/programme.js";
import { verdictOf } from "./rule/judge.js";
import { factsOfProgramme } from "./rule/programme-facts.js";
import { programme2011 } from "./rule-sets/programme-2011.js";
import { type RuleSet, usesForProgramme } from "./rule-sets/rule-set.js";
import type { ProgrammeReport } from "./rules/names.js";

/** How to check a programme: the day, and by which rule set. */
export interface CheckProgrammeOptions {
  /** The calendar day to judge, `YYYY-MM-DD`. */
  readonly on: IsoDate;
  /** `programme2011` unless given. */
  readonly ruleSet?: RuleSet | undefined;
}

/**
 * Judges a programme by the programme rules of a set, in the set's order, as of one day. A programme is judged after
 * its last day as well, since its results are published afterwards. Never throws on data that came through
 * `readProgramme`.
 * @throws RangeError where `on` is no calendar day.
 */
export function checkProgramme(
  programme: Programme,
  { on, ruleSet = programme2011 }: CheckProgrammeOptions,
): ProgrammeReport {
  if (!isDay(on))
    throw new RangeError(`checkProgramme: "on" must be a calendar day written YYYY-MM-DD, not ${String(on)}`);
  const { outcomes, diagnostics } = verdictOf(usesForProgramme(ruleSet), on, factsOfProgramme(programme, on), {});
  return {
    programme: programme.id,
    on,
    ruleSet: ruleSet.name,
    outcomes,
    diagnostics,
    notJudged: [],
  };
}
