import type { IsoDate } from "../model/dates.js";
import { lineageOf } from "../model/lineage.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { MunicipalityFacts } from "../rule/facts.js";
import { type Glance, seesTheSame } from "../rule/glance.js";
import type { Extent, Recorder, Verdict } from "../rule/recorder.js";
import type { RuleSet } from "../rule-sets/rule-set.js";

/** The looks taken beyond a body; `undefined` where the body was not judged. */
type Looks = readonly Glance[] | undefined;

/** Goes through the bodies of a municipality in document order, and recalls what was found before. */
export interface Memory {
  /**
   * Takes down once more what was found about the bodies that come next, as long as each is still the same object and
   * nothing it rests on has changed since. Returns the first after them, which is to be judged anew.
   */
  readonly recall: () => Body | undefined;
  /** Notes the looks taken beyond that body, once all about it has been taken down. */
  readonly note: (looks: Looks) => void;
  /** Keeps what has been taken down about all bodies for the next check. */
  readonly keep: () => void;
}

/** What was found about the bodies of a municipality on a day. */
interface Remembered extends Verdict {
  readonly municipality: Municipality;
  readonly on: IsoDate;
  readonly marks: readonly Mark[];
}

/** Of one body: the looks taken beyond it, and how much was taken down about it. */
interface Mark extends Extent {
  readonly looks: Looks;
}

/** By lineage and rule set, the latest only; so nothing grows, however often the data are edited and checked. */
const memories = /* @__PURE__ */ new WeakMap<object, WeakMap<RuleSet, Remembered>>();

/** The memory of a check that takes down what it finds in a record. Data of no lineage leave nothing behind. */
export function memoryOf(facts: MunicipalityFacts, ruleSet: RuleSet, record: Recorder): Memory {
  const { municipality, on } = facts;
  const { bodies } = municipality;
  const { outcomes, diagnostics } = record.written;
  const lineage = lineageOf(municipality);
  const known = (lineage && memories.get(lineage)) ?? new WeakMap<RuleSet, Remembered>();
  const marks: Mark[] = [];
  const recall = recalling(known.get(ruleSet), facts, record);
  let before: Extent;
  return {
    recall() {
      recall(marks);
      before = { outcomes: outcomes.length, diagnostics: diagnostics.length };
      return bodies[marks.length];
    },
    note(looks) {
      const about = {
        outcomes: outcomes.length - before.outcomes,
        diagnostics: diagnostics.length - before.diagnostics,
      };
      marks.push({ looks, ...about });
    },
    keep() {
      if (lineage === undefined) return;
      const verdict = { outcomes: [...outcomes], diagnostics: [...diagnostics] };
      memories.set(lineage, known.set(ruleSet, { municipality, on, marks, ...verdict }));
    },
  };
}

/** Adds to marks those of the bodies that come next and need not be judged anew, and takes down what they stand for. */
function recalling(remembered: Remembered | undefined, facts: MunicipalityFacts, record: Recorder) {
  const { municipality, on } = facts;
  if (remembered?.on !== on || !shareTheirFrame(remembered.municipality, municipality)) return () => undefined;
  const { marks } = remembered;
  const before = remembered.municipality.bodies;
  let held: Looks;
  const stillHolds = (position: number): boolean => {
    const looks = marks[position]?.looks;
    if (looks === undefined || before[position] !== municipality.bodies[position]) return false;
    if (looks !== held && !looks.every((glance) => seesTheSame(glance, facts))) return false;
    held = looks;
    return true;
  };
  let position = 0;
  let outcomes = 0;
  let diagnostics = 0;
  const readOn = () => {
    const mark = marks[position];
    outcomes += mark?.outcomes ?? 0;
    diagnostics += mark?.diagnostics ?? 0;
    position += 1;
  };
  return (known: Mark[]) => {
    while (position < known.length) readOn();
    const from = { outcomes, diagnostics };
    while (stillHolds(position)) {
      known.push(marks[position] as Mark);
      readOn();
    }
    record.repeat(remembered, from, { outcomes, diagnostics });
  };
}

/** Whether two municipalities are alike in all that what is found about a body rests on without a glance. */
const shareTheirFrame = (one: Municipality, other: Municipality): boolean =>
  one.unions === other.unions && one.councilPeriods === other.councilPeriods && one.workplaces === other.workplaces;
