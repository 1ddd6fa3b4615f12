import type { IsoDate } from "../model/dates.js";
import type { Municipality } from "../model/municipality.js";
import type { Diagnostic, NotJudged, Outcome } from "../rule/diagnostic.js";
import { factsOfMunicipality } from "../rule/facts.js";
import type { Verdict } from "../rule/judge.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import { recalling, remember } from "./memory.js";
import { type BodyVerdict, bench, sorted } from "./verdicts.js";

/** All that a rule set found on one day, before decisions to accept some of it are looked at. */
export interface Found extends Verdict {
  readonly notJudged: readonly NotJudged[];
}

/** What is to be judged: all bodies unless some are named, and the municipality as a whole or not. */
export interface Scope {
  readonly bodies?: ReadonlySet<string> | undefined;
  readonly whole: boolean;
}

/** Judges bodies in document order, and then the municipality as a whole. */
export function findIn(municipality: Municipality, on: IsoDate, ruleSet: RuleSet, { bodies, whole }: Scope): Found {
  const facts = factsOfMunicipality(municipality, on);
  const { judgeBody, judgeWhole } = bench(facts, sorted(ruleSet));
  const recall = recalling(municipality, facts, ruleSet);
  const found = gathering();
  const verdicts: BodyVerdict[] = [];
  municipality.bodies.forEach((body, position) => {
    if (bodies && !bodies.has(body.id)) return;
    const verdict = recall(body, position) ?? judgeBody(body);
    verdicts.push(verdict);
    found.add(verdict);
    if (verdict.notJudged !== undefined) found.leaveOut(body.id, verdict.notJudged);
  });
  if (!bodies) remember(municipality, on, ruleSet, verdicts);
  if (whole) found.add(judgeWhole());
  return found.all;
}

/** Puts verdicts one after another. */
export function gathering() {
  const outcomes: Outcome[] = [];
  const diagnostics: Diagnostic[] = [];
  const notJudged: NotJudged[] = [];
  return {
    all: { outcomes, diagnostics, notJudged } satisfies Found,
    add(verdict: Verdict) {
      for (const outcome of verdict.outcomes) outcomes.push(outcome);
      for (const diagnostic of verdict.diagnostics) diagnostics.push(diagnostic);
    },
    leaveOut: (body: string, why: NotJudged["why"]) => notJudged.push({ body, why }),
  };
}
