import { type Waiving, waiving } from "../check/waivers.js";
import { covers, type IsoDate, type Stretch } from "../model/dates.js";
import type { Municipality } from "../model/municipality.js";
import type { Verdict } from "../rule/recorder.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import type { Diagnostic } from "../rules/names.js";
import { type Agenda, agenda } from "./agenda.js";
import { type Ruling, rulingOn, rulingsOf } from "./rulings.js";
import { turningDaysWithin } from "./turning-days.js";
import { type Watched, watch } from "./watched.js";

/** What was found before a day and what is found on it, left out what cannot have changed. */
export interface Turn {
  readonly on: IsoDate;
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
}

/**
 * Follows what is found through the first day of a stretch, before which nothing was, and every later day on which it can
 * change. A rule judges anew only where something turns that it has read, or on a day that it works out.
 */
export function* course(municipality: Municipality, ruleSet: RuleSet, within: Stretch): Generator<Turn, void> {
  const turnsOf = turningDaysWithin(within);
  const watched = watch<Ruling>(municipality, turnsOf);
  const rulings = rulingsOf(watched, ruleSet);
  const { bodies, ...frame } = municipality;
  const due = agenda();
  due.note([within.from], rulings);
  due.note(turnsOf([frame, ruleSet.uses.map(({ rule }) => rule.inForce)]), rulings);
  for (const { turns, readers } of watched.parts) due.note(turns, readers);
  for (const ruling of rulings) due.note(turnsWorkedOut(ruling, municipality, within), [ruling]);

  const verdicts = new Map<Ruling, Verdict>();
  const turns = ruleInTurn(due, watched, verdicts);
  yield* municipality.waivers.length === 0 ? turns : accept(turns, verdicts, waiving(municipality, ruleSet));
}

function turnsWorkedOut({ use, body }: Ruling, municipality: Municipality, within: Stretch): readonly IsoDate[] {
  const days = use.rule.turnsOn?.((body ?? municipality) as never, within, use.options as never) ?? [];
  return days.filter((day) => covers(within, day));
}

/** Makes the rulings that are due, day by day, and keeps the latest verdicts. */
function* ruleInTurn(due: Agenda, watched: Watched<Ruling>, verdicts: Map<Ruling, Verdict>): Generator<Turn, void> {
  for (const on of due.days()) {
    const rule = rulingOn(on, watched);
    const before: Diagnostic[] = [];
    const after: Diagnostic[] = [];
    for (const ruling of due.on(on)) {
      const verdict = rule(ruling);
      before.push(...(verdicts.get(ruling)?.diagnostics ?? []));
      after.push(...verdict.diagnostics);
      verdicts.set(ruling, verdict);
    }
    yield { on, before, after };
  }
}

/** A decision stands by all that is found, so with decisions all of it is compared. */
function* accept(turns: Iterable<Turn>, verdicts: ReadonlyMap<Ruling, Verdict>, waive: Waiving): Generator<Turn, void> {
  let before: readonly Diagnostic[] = [];
  for (const { on } of turns) {
    const all = [...verdicts.values()];
    const outcomes = all.flatMap((verdict) => verdict.outcomes);
    const diagnostics = all.flatMap((verdict) => verdict.diagnostics);
    const after = waive({ outcomes, diagnostics, notJudged: [] }, on).diagnostics;
    yield { on, before, after };
    before = after;
  }
}
