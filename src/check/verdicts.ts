import { covers } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";
import { once } from "../model/once.js";
import type { BodyKind } from "../model/vocabulary.js";
import type { NotJudged } from "../rule/diagnostic.js";
import { factsOfBody, type MunicipalityFacts } from "../rule/facts.js";
import { type Glance, seesTheSame, watching } from "../rule/glance.js";
import { judge, type Verdict } from "../rule/judge.js";
import { recorder } from "../rule/recorder.js";
import { type RuleSet, type Use, usesFor } from "../rule-sets/rule-set.js";

/** What a rule set came to about one body on a day, and what was looked at beyond the body. */
export interface BodyVerdict extends Verdict {
  readonly body: Body;
  /** Why nothing was judged, where nothing was. */
  readonly notJudged: NotJudged["why"] | undefined;
  readonly glances: readonly Glance[];
}

/** Judges bodies and the municipality as a whole by one rule set on one day. */
export interface Bench {
  readonly judgeBody: (body: Body) => BodyVerdict;
  readonly judgeWhole: () => Verdict;
}

const nothing = { outcomes: Object.freeze([]), diagnostics: Object.freeze([]), glances: Object.freeze([]) };

/** Makes ready to judge by a rule set, sorted for it, given what is true of the municipality on the day. */
export function bench(facts: MunicipalityFacts, { ofBodies, ofWhole }: SortedUses): Bench {
  const { on } = facts;
  const record = recorder();
  const watch = watching(facts);
  return {
    judgeBody(body) {
      if (!covers(body, on)) return { body, notJudged: "outside-its-period", ...nothing };
      const judging = ofBodies(body.kind);
      if (judging.length === 0) return { body, notJudged: "no-rules-for-its-kind", ...nothing };
      const bodyFacts = factsOfBody(watch.facts, body);
      const { outcomes, diagnostics } = judge(judging, on, bodyFacts, bodyFacts.here, record);
      return { body, notJudged: undefined, outcomes, diagnostics, glances: watch.glances() };
    },
    judgeWhole: () => judge(ofWhole(), on, facts, {}, record),
  };
}

/** Whether a verdict on a body would come out the same with these facts of the same day. */
export const stillHolds = ({ glances }: BodyVerdict, facts: MunicipalityFacts): boolean => {
  for (const glance of glances) if (!seesTheSame(glance, facts)) return false;
  return true;
};

/** Whether two municipalities are alike in all that a verdict on a body rests on without a glance. */
export const shareTheirFrame = (one: Municipality, other: Municipality): boolean =>
  one.unions === other.unions && one.councilPeriods === other.councilPeriods && one.workplaces === other.workplaces;

/** The uses of a rule set: those that judge a kind of body, and those that judge the municipality as a whole. */
export interface SortedUses {
  readonly ofBodies: (kind: BodyKind) => readonly Use[];
  readonly ofWhole: () => readonly Use[];
}

/** Sorts a rule set, for each kind of body when it is first met. */
export function sorted(set: RuleSet): SortedUses {
  const byKind = new Map<BodyKind, readonly Use[]>();
  return {
    ofBodies(kind) {
      const known = byKind.get(kind) ?? usesFor(set, kind);
      byKind.set(kind, known);
      return known;
    },
    ofWhole: once(() => usesFor(set)),
  };
}
