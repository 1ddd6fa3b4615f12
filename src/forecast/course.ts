import { bench, sorted } from "../check/bench.js";
import { waiving } from "../check/waivers.js";
import type { IsoDate } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";
import { factsOfMunicipality, type MunicipalityFacts } from "../rule/facts.js";
import { type Glance, seesTheSame } from "../rule/glance.js";
import { recorder, type Verdict } from "../rule/recorder.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import type { Diagnostic } from "../rules/names.js";
import type { TurningDays } from "./turning-days.js";

/** What was found the day before and what is found now, left out what cannot have changed. */
export interface Turn {
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
}

/** What was found about a body when it was last judged, and the looks that were taken beyond it. */
interface BodyVerdict extends Verdict {
  readonly body: Body;
  readonly glances: readonly Glance[];
}

/**
 * Follows what is found through days that are asked for in order, none of the turning days left out; before the first of
 * them nothing was. Each body is judged anew only where something it rests on turns.
 */
export function course(municipality: Municipality, ruleSet: RuleSet, turning: TurningDays): (on: IsoDate) => Turn {
  const uses = sorted(ruleSet);
  const waive = waiving(municipality, ruleSet);
  let verdicts: readonly BodyVerdict[] = [];
  let whole: Verdict = { outcomes: [], diagnostics: [] };
  let waived: readonly Diagnostic[] = [];

  function follow(on: IsoDate): Turn {
    const facts = factsOfMunicipality(municipality, on);
    const { reasonToPassOver, judgeBody, judgeWhole } = bench(facts, uses);
    const [before, after]: [Diagnostic[], Diagnostic[]] = [[], []];
    const replace = (known: Verdict | undefined, anew: Verdict) => {
      for (const diagnostic of known?.diagnostics ?? []) before.push(diagnostic);
      for (const diagnostic of anew.diagnostics) after.push(diagnostic);
    };
    verdicts = municipality.bodies.map((body, position) => {
      const known = verdicts[position];
      if (known && !turnsOn(known, facts, turning)) return known;
      const record = recorder();
      const glances = reasonToPassOver(body) === undefined ? judgeBody(body, record) : [];
      replace(known, record.written);
      return { body, glances, ...record.written };
    });
    const record = recorder();
    judgeWhole(record);
    replace(whole, record.written);
    whole = record.written;
    return { before, after };
  }

  /** A decision stands by all that is found, so with decisions all of it is compared. */
  function followDecisions(on: IsoDate): Turn {
    follow(on);
    const before = waived;
    const all = [...verdicts, whole];
    const found = {
      outcomes: all.flatMap(({ outcomes }) => outcomes),
      diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
      notJudged: [],
    };
    waived = waive(found, on).diagnostics;
    return { before, after: waived };
  }

  return municipality.waivers.length === 0 ? follow : followDecisions;
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
