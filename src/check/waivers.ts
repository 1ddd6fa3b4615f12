import type { IsoDate } from "../model/dates.js";
import type { Municipality, Place, Waiver } from "../model/municipality.js";
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
  const foundThen = findingsOfThen(municipality, ruleSet);
  return (found, on) => {
    const made = waivers.filter(({ decidedOn }) => decidedOn <= on);
    if (made.length === 0) return found;
    const inForce = made.filter(isInForce(on));
    const accepted = new Map(
      inForce.flatMap((waiver) =>
        acceptedBy(waiver, found.diagnostics, foundThen(waiver)).map((one) => [one, waiver] as const),
      ),
    );
    const facts = {
      waivers: made.map((waiver): StandingWaiver => {
        const standing = inForce.includes(waiver) ? standingOf(waiver, found, foundThen(waiver)) : afterwards(waiver);
        return { waiver, standing };
      }),
    };
    function afterwards(waiver: Waiver): Standing {
      const stillFound = found.diagnostics.filter((one) => concerns(waiver, one));
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
  const foundThen = findingsOfThen(municipality, ruleSet);
  return (finding) => inForce.some((waiver) => acceptedBy(waiver, [finding], foundThen(waiver)).length > 0);
}

const isInForce =
  (on: IsoDate) =>
  ({ decidedOn, until }: Waiver): boolean =>
    decidedOn <= on && (until === undefined || until >= on);

const acceptance = (accepted: ReadonlyMap<Diagnostic, Waiver>) => (diagnostic: Diagnostic) => {
  const waiver = accepted.get(diagnostic);
  return waiver === undefined ? diagnostic : { ...diagnostic, waiver };
};

/** What a decision that is in force accepts of what is found. */
function acceptedBy(waiver: Waiver, found: readonly Diagnostic[], then: readonly Diagnostic[]): readonly Diagnostic[] {
  const concerned = found.filter((one) => concerns(waiver, one));
  const facts = new Set(then.map(factsOf));
  return facts.size === 0 ? concerned : concerned.filter((one) => facts.has(factsOf(one)));
}

function standingOf(waiver: Waiver, found: Found, then: readonly Diagnostic[]): Standing {
  const concerned = found.diagnostics.filter((one) => concerns(waiver, one));
  if (concerned.length > acceptedBy(waiver, concerned, then).length) return "facts-changed";
  if (concerned.length > 0) return "accepts";
  const isUsed = found.outcomes.some(({ rule, at }) => rule === waiver.rule && at.body === waiver.at.body);
  if (!isUsed) return "rule-not-used";
  return then.length > 0 ? "no-longer-needed" : "never-matched";
}

/** Looks up what a decision concerned on its own day; judged once, when it is first asked for. */
function findingsOfThen(municipality: Municipality, ruleSet: RuleSet): (waiver: Waiver) => readonly Diagnostic[] {
  const known = new Map<Waiver, readonly Diagnostic[]>();
  return (waiver) => {
    const { body } = waiver.at;
    const there = { bodies: new Set([body]), whole: body === undefined };
    const then =
      known.get(waiver) ??
      findIn(municipality, waiver.decidedOn, ruleSet, there).diagnostics.filter((one) => concerns(waiver, one));
    known.set(waiver, then);
    return then;
  };
}

const factsOf = ({ sentence, values }: Diagnostic): string => JSON.stringify([sentence, values]);

const concerns = ({ rule, at }: Waiver, diagnostic: Diagnostic): boolean =>
  diagnostic.kind !== "note" && diagnostic.rule === rule && isSamePlace(diagnostic.at, at);

const isSamePlace = (one: Place, other: Place): boolean => placeKey(one) === placeKey(other);

const placeKey = (place: Place): string =>
  JSON.stringify(
    Object.entries(place)
      .filter(([, id]) => id !== undefined)
      .sort(),
  );
