import type { IsoDate } from "../model/dates.js";
import { lineageOf } from "../model/lineage.js";
import type { Body, Municipality } from "../model/municipality.js";
import { once } from "../model/once.js";
import type { MunicipalityFacts } from "../rule/facts.js";
import { type Glance, seesTheSame } from "../rule/glance.js";
import type { Position, Recorder, Verdict } from "../rule/recorder.js";
import type { RuleSet } from "../rule-sets/rule-set.js";

/** How bodies were judged, each list in document order. */
export interface Marks {
  /** The looks that were taken beyond each body; `undefined` where nothing was judged. */
  readonly glances: readonly (readonly Glance[] | undefined)[];
  /** Where in the outcomes those of each body end. */
  readonly outcomes: readonly number[];
  /** Where in the diagnostics those of each body end. */
  readonly diagnostics: readonly number[];
}

/** What was found about the bodies of a municipality on a day, in document order. */
interface Remembered extends Verdict {
  readonly municipality: Municipality;
  readonly on: IsoDate;
  readonly marks: Marks;
}

/** By lineage and rule set, the latest only; so nothing grows, however often the data are edited and checked. */
const memories = /* @__PURE__ */ new WeakMap<object, WeakMap<RuleSet, Remembered>>();

/** Keeps what was found about all bodies for the next check of what is made from this municipality by edits. */
export function remember(
  municipality: Municipality,
  on: IsoDate,
  ruleSet: RuleSet,
  { outcomes, diagnostics }: Verdict,
  marks: Marks,
): void {
  const lineage = lineageOf(municipality);
  if (lineage === undefined) return;
  const known = memories.get(lineage) ?? new WeakMap<RuleSet, Remembered>();
  const found = { outcomes: [...outcomes], diagnostics: [...diagnostics] };
  memories.set(lineage, known.set(ruleSet, { municipality, on, marks, ...found }));
}

/**
 * Takes down anew what was found about a body that is still the same object, where nothing it rests on has changed
 * since, and returns the looks that had been taken beyond it.
 */
export type Recall = (body: Body, position: number, record: Recorder) => readonly Glance[] | undefined;

/** Recalls what was found in the municipality that this one was made from. */
export function recalling(municipality: Municipality, facts: MunicipalityFacts, ruleSet: RuleSet): Recall {
  const lineage = lineageOf(municipality);
  const remembered = lineage && memories.get(lineage)?.get(ruleSet);
  if (remembered?.on !== facts.on || !shareTheirFrame(remembered.municipality, municipality)) return () => undefined;
  const { marks } = remembered;
  const before = remembered.municipality.bodies;
  const changed = once(() => changedIds(before, municipality.bodies));
  const holds = (glance: Glance) => (glance.at === "body" ? !changed().has(glance.id) : seesTheSame(glance, facts));
  let held: readonly Glance[] | undefined;
  return (body, position, record) => {
    const glances = marks.glances[position];
    if (before[position] !== body || glances === undefined) return undefined;
    if (glances !== held && !glances.every(holds)) return undefined;
    held = glances;
    record.repeat(remembered, endAt(marks, position - 1), endAt(marks, position));
    return glances;
  };
}

const endAt = ({ outcomes, diagnostics }: Marks, position: number): Position => ({
  outcomes: outcomes[position] ?? 0,
  diagnostics: diagnostics[position] ?? 0,
});

/** The ids of the bodies that were changed, added, taken away or moved. */
function changedIds(before: readonly Body[], after: readonly Body[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let position = 0; position < Math.max(before.length, after.length); position++) {
    const [one, other] = [before[position], after[position]];
    if (one === other) continue;
    if (one) ids.add(one.id);
    if (other) ids.add(other.id);
  }
  return ids;
}

/** Whether two municipalities are alike in all that what is found about a body rests on without a glance. */
const shareTheirFrame = (one: Municipality, other: Municipality): boolean =>
  one.unions === other.unions && one.councilPeriods === other.councilPeriods && one.workplaces === other.workplaces;
