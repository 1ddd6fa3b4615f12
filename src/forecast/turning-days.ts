import { covers, daysAfter, type IsoDate, isDay, type Stretch } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { RuleSet, Use } from "../rule-sets/rule-set.js";

/** The days of a stretch on which what is found can change. */
export interface TurningDays {
  /** For every body: those of what all bodies share, such as unions, the council and the norms. */
  readonly ofAll: ReadonlySet<IsoDate>;
  /** Those of one body. */
  readonly of: (body: Body) => ReadonlySet<IsoDate>;
  /** All of them, in order. */
  readonly inOrder: readonly IsoDate[];
}

/** Finds them in the data, which change on each of their days and the day after, and in what the rules work out. */
export function turningDays(municipality: Municipality, ruleSet: RuleSet, within: Stretch): TurningDays {
  const { bodies, ...frame } = municipality;
  const dayAfter = remembering((day: IsoDate) => daysAfter(day, 1));
  const inside = (days: Iterable<IsoDate>) => new Set([...days].filter((day) => covers(within, day)));
  const fromData = (data: unknown) => [...daysIn(data)].flatMap((day) => [day, dayAfter(day)]);
  const fromRules = (uses: readonly Use[], judged: Body | Municipality) =>
    uses.flatMap(({ rule, options }) => rule.turnsOn?.(judged as never, within, options as never) ?? []);

  const ofWhole = ruleSet.uses.filter(({ rule }) => rule.scope === "municipality");
  const fromNorms = ruleSet.uses.flatMap(({ rule: { inForce } }) => fromData(inForce));
  const ofAll = inside([...fromData(frame), ...fromNorms, ...fromRules(ofWhole, municipality)]);
  const ofBody = new Map(
    bodies.map((body) => {
      const uses = ruleSet.uses.filter(({ rule, kinds }) => rule.scope === "body" && kinds.includes(body.kind));
      return [body, inside([...fromData(body), ...fromRules(uses, body)])];
    }),
  );
  const all = new Set([...ofAll, ...[...ofBody.values()].flatMap((days) => [...days])]);
  return { ofAll, of: (body) => ofBody.get(body) ?? ofAll, inOrder: [...all].sort() };
}

/** Every calendar day that stands anywhere in some data. */
function daysIn(data: unknown, found: Set<IsoDate> = new Set()): ReadonlySet<IsoDate> {
  if (isDay(data)) found.add(data);
  else if (typeof data === "object" && data !== null) for (const part of Object.values(data)) daysIn(part, found);
  return found;
}

function remembering<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? work(asked);
    known.set(asked, answer);
    return answer;
  };
}
