import { gathering } from "../check/found.js";
import { type BodyVerdict, bench, sorted } from "../check/verdicts.js";
import { waiving } from "../check/waivers.js";
import type { IsoDate } from "../model/dates.js";
import type { Municipality } from "../model/municipality.js";
import { factsOfMunicipality, type MunicipalityFacts } from "../rule/facts.js";
import { type Glance, seesTheSame } from "../rule/glance.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import type { Diagnostic } from "../rules/names.js";
import type { TurningDays } from "./turning-days.js";

/**
 * Follows what is found through days that are asked for in order, none of the turning days left out. Each body is
 * judged anew only where something it rests on turns.
 */
export function course(
  municipality: Municipality,
  ruleSet: RuleSet,
  turning: TurningDays,
): (on: IsoDate) => readonly Diagnostic[] {
  const uses = sorted(ruleSet);
  const waive = waiving(municipality, ruleSet);
  let verdicts: readonly BodyVerdict[] = [];
  return (on) => {
    const facts = factsOfMunicipality(municipality, on);
    const { judgeBody, judgeWhole } = bench(facts, uses);
    const found = gathering();
    verdicts = municipality.bodies.map((body, position) => {
      const before = verdicts[position];
      return before && !turnsOn(before, facts, turning) ? before : judgeBody(body);
    });
    verdicts.forEach(found.add);
    found.add(judgeWhole());
    return waive(found.all, on).diagnostics;
  };
}

function turnsOn({ body, glances }: BodyVerdict, facts: MunicipalityFacts, turning: TurningDays): boolean {
  if (turning.ofAll.has(facts.on) || turning.of(body).has(facts.on)) return true;
  return glances.some(
    (glance) => !seesTheSame(glance, facts) || seenIn(glance).some((seen) => turning.of(seen).has(facts.on)),
  );
}

function seenIn(glance: Glance) {
  if (glance.at === "steering-groups") return glance.seen;
  return glance.at === "body" && glance.seen ? [glance.seen] : [];
}
