import { covers } from "../model/dates.js";
import type { Body } from "../model/municipality.js";
import { once } from "../model/once.js";
import type { BodyKind } from "../model/vocabulary.js";
import type { NotJudged } from "../rule/diagnostic.js";
import { factsOfBody, type MunicipalityFacts } from "../rule/facts.js";
import { type Glance, watching } from "../rule/glance.js";
import { judge } from "../rule/judge.js";
import type { Recorder } from "../rule/recorder.js";
import { type RuleSet, type Use, usesFor } from "../rule-sets/rule-set.js";

/** Judges bodies and the municipality as a whole by one rule set on one day. */
export interface Bench {
  /** Why nothing is judged about a body; `undefined` where something is. */
  readonly reasonToPassOver: (body: Body) => NotJudged["why"] | undefined;
  /** Judges a body, and returns the looks that were taken beyond it. */
  readonly judgeBody: (body: Body, record: Recorder) => readonly Glance[];
  readonly judgeWhole: (record: Recorder) => void;
}

/** Makes ready to judge by a rule set, sorted for it, given what is true of the municipality on the day. */
export function bench(facts: MunicipalityFacts, { ofBodies, ofWhole }: SortedUses): Bench {
  const { on } = facts;
  const watch = watching(facts);
  return {
    reasonToPassOver(body) {
      if (!covers(body, on)) return "outside-its-period";
      return ofBodies(body.kind).length === 0 ? "no-rules-for-its-kind" : undefined;
    },
    judgeBody(body, record) {
      const bodyFacts = factsOfBody(watch.facts, body);
      judge(ofBodies(body.kind), on, bodyFacts, bodyFacts.here, record);
      return watch.glances();
    },
    judgeWhole: (record) => judge(ofWhole(), on, facts, {}, record),
  };
}

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
