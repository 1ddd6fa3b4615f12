import type { IsoDate } from "../model/dates.js";
import type { Municipality, Place, Waiver } from "../model/municipality.js";
import { once } from "../model/once.js";
import type { Diagnostic } from "../rule/diagnostic.js";
import { verdictOf } from "../rule/judge.js";
import type { Standing, StandingWaiver } from "../rule/report-facts.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import { use } from "../rule-sets/rule-set.js";
import { rule as waiversHold } from "../rules/report/waivers-hold.js";
import { type Found, findIn } from "./found.js";

/** Holds what was found on a day against the decisions to accept some of it. */
export type Waiving = (found: Found, on: IsoDate) => Found;

/**
 * What is accepted gets its waiver, and how the decisions stand is judged last. A decision accepts breaches and
 * questions that are as they were on its day; where there were none then, it looked ahead to what came. Where bodies
 * were chosen, only the decisions about them are looked at.
 */
export function waiving(
  municipality: Municipality,
  ruleSet: RuleSet,
  chosen?: ReadonlySet<string | undefined> | undefined,
): Waiving {
  const waivers = chosen ? municipality.waivers.filter(({ at }) => chosen.has(at.body)) : municipality.waivers;
  const foundThen = findingsOfThen(municipality, ruleSet, waivers);
  return (found, on) => {
    const made = waivers.filter(({ decidedOn }) => decidedOn <= on);
    if (made.length === 0) return found;
    const foundNow = concerning(made, found.diagnostics);
    const used = once(() => new Set(found.outcomes.map(({ rule, at }) => useKey(rule, at))));
    const inForce = made.filter(isInForce(on));
    const accepted = new Map(
      inForce.flatMap((waiver) => acceptedBy(foundNow(waiver), foundThen(waiver)).map((one) => [one, waiver] as const)),
    );
    const facts = {
      waivers: made.map(
        (waiver): StandingWaiver => ({
          waiver,
          standing: isInForce(on)(waiver) ? standing(waiver) : afterwards(waiver),
        }),
      ),
    };
    function standing(waiver: Waiver): Standing {
      const concerned = foundNow(waiver);
      const then = foundThen(waiver);
      if (concerned.length > acceptedBy(concerned, then).length) return "facts-changed";
      if (concerned.length > 0) return "accepts";
      if (!used().has(useKey(waiver.rule, waiver.at))) return "rule-not-used";
      return then.length > 0 ? "no-longer-needed" : "never-matched";
    }
    function afterwards(waiver: Waiver): Standing {
      const stillFound = foundNow(waiver);
      if (stillFound.length === 0) return "lapsed-and-mended";
      return stillFound.every((one) => accepted.has(one)) ? "renewed" : "lapsed";
    }
    const { outcomes, diagnostics } = verdictOf([use(waiversHold)], on, facts, {});
    return {
      outcomes: [...found.outcomes, ...outcomes],
      diagnostics: [...found.diagnostics.map(acceptance(accepted)), ...diagnostics],
      notJudged: found.notJudged,
    };
  };
}

/** Tells of a finding of a day whether a decision in force accepts it. */
export function acceptedOn(
  on: IsoDate,
  municipality: Municipality,
  ruleSet: RuleSet,
): (finding: Diagnostic) => boolean {
  const inForce = municipality.waivers.filter(isInForce(on));
  const foundThen = findingsOfThen(municipality, ruleSet, inForce);
  return (finding) =>
    inForce.some((waiver) => acceptedBy(concerning([waiver], [finding])(waiver), foundThen(waiver)).length > 0);
}

const isInForce =
  (on: IsoDate) =>
  ({ decidedOn, until }: Waiver): boolean =>
    decidedOn <= on && (until === undefined || until >= on);

const acceptance = (accepted: ReadonlyMap<Diagnostic, Waiver>) => (diagnostic: Diagnostic) => {
  const waiver = accepted.get(diagnostic);
  return waiver === undefined ? diagnostic : { ...diagnostic, waiver };
};

/** What a decision that is in force accepts of what it concerns. */
function acceptedBy(concerned: readonly Diagnostic[], then: readonly Diagnostic[]): readonly Diagnostic[] {
  const facts = new Set(then.map(factsOf));
  return facts.size === 0 ? concerned : concerned.filter((one) => facts.has(factsOf(one)));
}

/** Looks up what a decision concerned on its own day; each day is judged once, when it is first asked for. */
function findingsOfThen(municipality: Municipality, ruleSet: RuleSet, waivers: readonly Waiver[]): Concerning {
  const known = new Map<IsoDate, Concerning>();
  return (waiver) => {
    const then = known.get(waiver.decidedOn) ?? judgedOn(waiver.decidedOn);
    known.set(waiver.decidedOn, then);
    return then(waiver);
  };
  function judgedOn(day: IsoDate): Concerning {
    const made = waivers.filter(({ decidedOn }) => decidedOn === day);
    const bodies = new Set(made.map(({ at }) => at.body));
    return concerning(made, findIn(municipality, day, ruleSet, { bodies, whole: bodies.has(undefined) }).diagnostics);
  }
}

type Concerning = (waiver: Waiver) => readonly Diagnostic[];

/** Looks up what decisions concern among findings: breaches and questions of their rule at their place. */
function concerning(waivers: readonly Waiver[], diagnostics: readonly Diagnostic[]): Concerning {
  const rules = new Set(waivers.map(({ rule }) => rule));
  const byPlace = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    if (finding.kind === "note" || !rules.has(finding.rule)) continue;
    const key = placeKey(finding);
    const others = byPlace.get(key);
    if (others) others.push(finding);
    else byPlace.set(key, [finding]);
  }
  return (waiver) => byPlace.get(placeKey(waiver)) ?? [];
}

const factsOf = ({ sentence, values }: Diagnostic): string => JSON.stringify([sentence, values]);

/** A rule and a place, whatever the order in which the ids of the place stand. */
const placeKey = ({ rule, at }: { readonly rule: string; readonly at: Place }): string =>
  JSON.stringify([
    rule,
    Object.entries(at)
      .filter(([, id]) => id !== undefined)
      .sort(),
  ]);

const useKey = (rule: string, { body }: Place): string => JSON.stringify([rule, body]);
