import type { IsoDate } from "../model/dates.js";
import { lineageOf } from "../model/lineage.js";
import type { Municipality } from "../model/municipality.js";
import type { MunicipalityFacts } from "../rule/facts.js";
import { type Glance, seesTheSame } from "../rule/glance.js";
import type { Recorder, Verdict } from "../rule/recorder.js";
import type { RuleSet } from "../rule-sets/rule-set.js";

/** The looks taken beyond a body; `undefined` where the body was not judged. */
type Looks = readonly Glance[] | undefined;

/** Recalls what was found in the municipality that this one was made from, and keeps what is found now. */
export interface Memory {
  /**
   * Takes down once more what was found about the body at a position, where it is still the same object and nothing it
   * rests on has changed since.
   */
  readonly recall: (position: number) => Looks;
  /** Notes the looks taken beyond the next body, once all about it has been taken down. */
  readonly note: (looks: Looks) => void;
  /** Keeps what has been taken down about all bodies for the next check. */
  readonly keep: () => void;
}

/** What was found about the bodies of a municipality on a day. */
interface Remembered extends Verdict {
  readonly municipality: Municipality;
  readonly on: IsoDate;
  readonly marks: Marks;
}

/** By body, in document order: the looks taken beyond it, and where in a verdict's lists what was found about it ends. */
interface Marks {
  readonly looks: readonly Looks[];
  readonly outcomes: readonly number[];
  readonly diagnostics: readonly number[];
}

/** By lineage and rule set, the latest only; so nothing grows, however often the data are edited and checked. */
const memories = /* @__PURE__ */ new WeakMap<object, WeakMap<RuleSet, Remembered>>();

/** The memory of a check that takes down what it finds in a record. Data of no lineage leave nothing behind. */
export function memoryOf(facts: MunicipalityFacts, ruleSet: RuleSet, record: Recorder): Memory {
  const { municipality, on } = facts;
  const { outcomes, diagnostics } = record.written;
  const lineage = lineageOf(municipality);
  if (lineage === undefined) return { recall: () => undefined, note() {}, keep() {} };
  const known = memories.get(lineage) ?? new WeakMap<RuleSet, Remembered>();
  const marks = { looks: [] as Looks[], outcomes: [] as number[], diagnostics: [] as number[] };
  return {
    recall: recalling(known.get(ruleSet), facts, record),
    note(looks) {
      marks.looks.push(looks);
      marks.outcomes.push(outcomes.length);
      marks.diagnostics.push(diagnostics.length);
    },
    keep() {
      const verdict = { outcomes: [...outcomes], diagnostics: [...diagnostics] };
      memories.set(lineage, known.set(ruleSet, { municipality, on, marks, ...verdict }));
    },
  };
}

function recalling(remembered: Remembered | undefined, facts: MunicipalityFacts, record: Recorder): Memory["recall"] {
  const { municipality, on } = facts;
  if (remembered?.on !== on || !shareTheirFrame(remembered.municipality, municipality)) return () => undefined;
  const { marks } = remembered;
  const before = remembered.municipality.bodies;
  let held: Looks;
  return (position) => {
    const looks = marks.looks[position];
    if (looks === undefined || before[position] !== municipality.bodies[position]) return undefined;
    if (looks !== held && !looks.every((glance) => seesTheSame(glance, facts))) return undefined;
    held = looks;
    record.repeat(remembered, endAt(marks, position - 1), endAt(marks, position));
    return looks;
  };
}

const endAt = ({ outcomes, diagnostics }: Marks, position: number) => ({
  outcomes: outcomes[position] ?? 0,
  diagnostics: diagnostics[position] ?? 0,
});

/** Whether two municipalities are alike in all that what is found about a body rests on without a glance. */
const shareTheirFrame = (one: Municipality, other: Municipality): boolean =>
  one.unions === other.unions && one.councilPeriods === other.councilPeriods && one.workplaces === other.workplaces;
