import type { IsoDate } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { NotJudged } from "../rule/diagnostic.js";
import { factsOfMunicipality } from "../rule/facts.js";
import type { Glance } from "../rule/glance.js";
import { recorder, type Verdict } from "../rule/recorder.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import { bench, sorted } from "./bench.js";
import { memoryOf } from "./memory.js";

/** All that a rule set found on one day, before decisions to accept some of it are looked at. */
export interface Found extends Verdict {
  readonly notJudged: readonly NotJudged[];
}

/** What is to be judged: all bodies unless some are named, and the municipality as a whole or not. */
export interface Scope {
  readonly bodies?: ReadonlySet<string | undefined> | undefined;
  readonly whole: boolean;
}

/** Judges bodies in document order, and then the municipality as a whole. */
export function findIn(municipality: Municipality, on: IsoDate, ruleSet: RuleSet, { bodies, whole }: Scope): Found {
  const facts = factsOfMunicipality(municipality, on);
  const { reasonToPassOver, judgeBody, judgeWhole } = bench(facts, sorted(ruleSet));
  const record = recorder();
  const notJudged: NotJudged[] = [];
  const judgeAnew = (body: Body): readonly Glance[] | undefined => {
    const why = reasonToPassOver(body);
    if (why === undefined) return judgeBody(body, record);
    notJudged.push({ body: body.id, why });
    return undefined;
  };
  if (bodies) {
    for (const body of municipality.bodies) if (bodies.has(body.id)) judgeAnew(body);
  } else {
    const memory = memoryOf(facts, ruleSet, record);
    for (let body = memory.recall(); body; body = memory.recall()) memory.note(judgeAnew(body));
    memory.keep();
  }
  if (whole) judgeWhole(record);
  return { ...record.written, notJudged };
}
