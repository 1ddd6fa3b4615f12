import type { Body, Municipality, Seat } from "trepart";
import type { Judged, Verdict } from "./judged.js";
import { groupRules, steeringRules, workingRules } from "./rules.js";

/** All that a check by the rules of composition should say, in plain words that can be compared and sorted. */
export interface Expected {
  readonly outcomes: readonly string[];
  readonly findings: readonly string[];
}

const within = (thing: { readonly from?: string | undefined; readonly to?: string | undefined }, on: string) =>
  (thing.from === undefined || thing.from <= on) && (thing.to === undefined || on <= thing.to);

const personOn = (seat: Seat, on: string) => seat.holders.find((term) => within(term, on))?.person;

function judgedOn(municipality: Municipality, body: Body, on: string): Judged {
  const seats = body.seats.filter((seat) => within(seat, on));
  return {
    municipality,
    body,
    on,
    council: municipality.councilPeriods.find((period) => within(period, on)),
    unions: municipality.unions.filter((union) => within(union, on)).map(({ id }) => id),
    filled: seats.filter((seat) => personOn(seat, on) !== undefined),
    vacant: seats.filter((seat) => personOn(seat, on) === undefined),
    personOf: (seat) => personOn(seat, on) ?? "nobody",
  };
}

const rulesFor = (kind: Body["kind"]) => ({
  ...(kind === "steering-group" ? steeringRules : {}),
  ...(kind === "working-group" ? workingRules : {}),
  ...(kind === "steering-group" || kind === "working-group" || kind === "ad-hoc-group" ? groupRules : {}),
});

const outcomeOf = (verdict: Verdict) => {
  if (verdict === "not-applicable") return verdict;
  if (verdict.some(([kind]) => kind === "breach")) return "breached";
  return verdict.some(([kind]) => kind === "question") ? "open" : "met";
};

/** The same things in one order, whatever the order of their keys. */
export const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, it) =>
    typeof it === "object" && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );

/** What section 6 of the contract makes of a municipality on a day, worked out a second time and slowly. */
export function expectedOf(municipality: Municipality, on: string): Expected {
  const outcomes: string[] = [];
  const findings: string[] = [];
  for (const body of municipality.bodies.filter((candidate) => within(candidate, on))) {
    const judged = judgedOn(municipality, body, on);
    for (const [rule, judge] of Object.entries(rulesFor(body.kind))) {
      const verdict = judge(judged);
      outcomes.push(`${rule} ${body.id} ${outcomeOf(verdict)}`);
      if (verdict === "not-applicable") continue;
      for (const [kind, sentence, at, values = {}, related = []] of verdict) {
        findings.push(inWords([rule, kind, sentence, { body: body.id, ...at }, values, related]));
      }
    }
  }
  return { outcomes: outcomes.sort(), findings: findings.sort() };
}
