import { compare } from "./compare.js";
import { type Effect, effectsByDay } from "./forecast/causes.js";
import { course } from "./forecast/course.js";
import { daysAfter, type IsoDate, isDay } from "./model/dates.js";
import type { Municipality } from "./model/municipality.js";
import { once } from "./model/once.js";
import { handbook2021 } from "./rule-sets/handbook-2021.js";
import type { RuleSet } from "./rule-sets/rule-set.js";
import type { Diagnostic } from "./rules/names.js";

/** Which days are looked at, and by which rules. */
export interface ForecastOptions {
  /** The first day looked at, `YYYY-MM-DD`. */
  readonly from: IsoDate;
  /** The last day looked at, `YYYY-MM-DD`. */
  readonly to: IsoDate;
  /** `handbook2021` unless given. */
  readonly ruleSet?: RuleSet | undefined;
}

/** A day on which findings come or go, by their keys. */
export interface Change {
  readonly on: IsoDate;
  /** The last day on which what is introduced can still be prevented; the day before. */
  readonly actBy: IsoDate;
  /** Findings of this day that the day before did not have. */
  readonly introduced: readonly Diagnostic[];
  /** Findings of the day before that are gone, as they were then. */
  readonly resolved: readonly Diagnostic[];
  /** What takes effect on this day, where the findings are. */
  readonly because: readonly Effect[];
}

/** The calendar of what comes and goes over a stretch of days, as long as the data stay as they are. JSON-safe. */
export interface Forecast {
  /** The municipality's id. */
  readonly municipality: string;
  readonly ruleSet: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What is found on the first day. */
  readonly start: readonly Diagnostic[];
  /** In the order of their days, after the first. */
  readonly changes: readonly Change[];
}

/**
 * Sees on which days findings come and go: exactly what a check of every single day would show. Only the days on which
 * something in the data or a deadline turns are looked at.
 * @throws RangeError where `from` or `to` is no calendar day, or `from` comes after `to`.
 */
export function forecast(municipality: Municipality, { from, to, ruleSet = handbook2021 }: ForecastOptions): Forecast {
  if (!isDay(from) || !isDay(to) || from > to)
    throw new RangeError(
      `forecast: "from" and "to" must be calendar days written YYYY-MM-DD, in order, not ${from} and ${to}`,
    );
  const effects = once(() => effectsByDay(municipality));
  let start: readonly Diagnostic[] = [];
  const changes: Change[] = [];
  for (const { on, before, after } of course(municipality, ruleSet, { from, to })) {
    if (on === from) {
      start = after;
      continue;
    }
    const { introduced, resolved } = compare({ diagnostics: before }, { diagnostics: after });
    if (introduced.length + resolved.length === 0) continue;
    const because = causesOf([...introduced, ...resolved], effects().get(on) ?? []);
    changes.push({ on, actBy: daysAfter(on, -1), introduced, resolved, because });
  }
  return { municipality: municipality.id, ruleSet: ruleSet.name, from, to, start, changes };
}

/** What takes effect in the bodies concerned or for all of them, else anywhere; where nothing does, a deadline has passed. */
function causesOf(changed: readonly Diagnostic[], effects: readonly Effect[]): readonly Effect[] {
  const bodies = new Set(changed.map(({ at }) => at.body));
  const near = bodies.has(undefined)
    ? effects
    : effects.filter(({ at }) => at.body === undefined || bodies.has(at.body));
  if (near.length > 0) return near;
  return effects.length > 0 ? effects : changed.map(({ at }) => ({ at, what: "deadline" }));
}
