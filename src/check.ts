import { covers, type IsoDate, isDay } from "./model/dates.js";
import type { Municipality } from "./model/municipality.js";
import type { BodyKind } from "./model/vocabulary.js";
import type { NotJudged, Outcome } from "./rule/diagnostic.js";
import { factsOfBody, factsOfMunicipality } from "./rule/facts.js";
import { judge } from "./rule/judge.js";
import { recorder } from "./rule/recorder.js";
import { handbook2021 } from "./rule-sets/handbook-2021.js";
import { type RuleSet, type Use, usesFor } from "./rule-sets/rule-set.js";
import type { Report } from "./rules/names.js";

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
 * set's order, the municipality as a whole last. Never throws on data that came through `read`.
 * @throws RangeError where `on` is no calendar day or `bodies` names a body the municipality does not have.
 */
export function check(municipality: Municipality, { on, ruleSet = handbook2021, bodies }: CheckOptions): Report {
  if (!isDay(on)) throw new RangeError(`check: "on" must be a calendar day written YYYY-MM-DD, not ${String(on)}`);
  const facts = factsOfMunicipality(municipality, on);
  const chosen = bodies && new Set(bodies);
  for (const id of bodies ?? []) {
    if (!facts.body(id)) throw new RangeError(`check: the municipality has no body with the id ${JSON.stringify(id)}`);
  }

  const uses = usesByKind(ruleSet);
  const record = recorder();
  const outcomes: Outcome[] = [];
  const notJudged: NotJudged[] = [];
  for (const body of municipality.bodies) {
    if (chosen && !chosen.has(body.id)) continue;
    const judging = uses(body.kind);
    if (!covers(body, on)) notJudged.push({ body: body.id, why: "outside-its-period" });
    else if (judging.length === 0) notJudged.push({ body: body.id, why: "no-rules-for-its-kind" });
    else {
      const bodyFacts = factsOfBody(facts, body);
      judge(judging, on, bodyFacts, bodyFacts.here, record, outcomes);
    }
  }
  if (!chosen) judge(usesFor(ruleSet), on, facts, {}, record, outcomes);
  return {
    municipality: municipality.id,
    on,
    ruleSet: ruleSet.name,
    outcomes,
    diagnostics: record.diagnostics,
    notJudged,
  };
}

/** Sorts a rule set by kind of body, each kind when it is first met. */
function usesByKind(set: RuleSet): (kind: BodyKind) => readonly Use[] {
  const sorted = new Map<BodyKind, readonly Use[]>();
  return (kind) => {
    const known = sorted.get(kind) ?? usesFor(set, kind);
    sorted.set(kind, known);
    return known;
  };
}
