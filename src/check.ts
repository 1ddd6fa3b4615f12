import { type Found, findIn } from "./check/found.js";
import { waiving } from "./check/waivers.js";
import { type IsoDate, isDay } from "./model/dates.js";
import type { Municipality } from "./model/municipality.js";
import { handbook2021 } from "./rule-sets/handbook-2021.js";
import type { RuleSet } from "./rule-sets/rule-set.js";
import type { Report } from "./rules/names.js";

/** How to check: the day, and by which rule set and which bodies. */
export interface CheckOptions {
  /** The calendar day to judge, `YYYY-MM-DD`. */
  readonly on: IsoDate;
  /** `handbook2021` unless given. */
  readonly ruleSet?: RuleSet | undefined;
  /** Only these bodies; the rules of the municipality as a whole then rest. */
  readonly bodies?: readonly string[] | undefined;
}

/**
 * Judges a municipality's bodies by a rule set on one day. Bodies come in document order, rules in the
 * set's order, the municipality as a whole last. A finding that is accepted carries the `waiver`, and decisions that no
 * longer fit are findings themselves. Of a municipality that `edit` made from one checked before, only what the edits
 * can have changed is judged anew, unless bodies are named. Never throws on data that came through `read`.
 * @throws RangeError where `on` is no calendar day or `bodies` names a body the municipality does not have.
 */
export function check(municipality: Municipality, { on, ruleSet = handbook2021, bodies }: CheckOptions): Report {
  if (!isDay(on)) throw new RangeError(`check: "on" must be a calendar day written YYYY-MM-DD, not ${String(on)}`);
  const chosen = bodies && chosenFrom(municipality, bodies);
  const found = findIn(municipality, on, ruleSet, { bodies: chosen, whole: chosen === undefined });
  return reportOf(municipality, on, ruleSet, waiving(municipality, ruleSet, chosen)(found, on));
}

/** What was found on a day, as a report. */
export const reportOf = (municipality: Municipality, on: IsoDate, ruleSet: RuleSet, found: Found): Report => ({
  municipality: municipality.id,
  on,
  ruleSet: ruleSet.name,
  outcomes: found.outcomes,
  diagnostics: found.diagnostics,
  notJudged: found.notJudged,
});

function chosenFrom(municipality: Municipality, bodies: readonly string[]): ReadonlySet<string> {
  const known = new Set(municipality.bodies.map(({ id }) => id));
  for (const id of bodies) {
    if (!known.has(id)) throw new RangeError(`check: the municipality has no body with the id ${JSON.stringify(id)}`);
  }
  return new Set(bodies);
}
