import type { IsoDate } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { Role } from "../model/role.js";
import type { Diagnostic } from "../rule/diagnostic.js";
import { type BodyFacts, factsOfBody, factsOfMunicipality } from "../rule/facts.js";
import { type RuleInUse, verdictOf } from "../rule/judge.js";
import type { AnyMending, Need } from "../rule/mending.js";
import type { Verdict } from "../rule/recorder.js";
import { mendings as builtIn } from "../rules/mendings.js";
import type { Candidate } from "./candidate.js";

/** What mends the findings of an app's own rules, by rule name. */
export type OwnMendings = { readonly [rule: string]: AnyMending };

/** What mending starts from: a body, a day, the rules that count, and who can be appointed. */
export interface Situation {
  readonly municipality: Municipality;
  readonly body: Body;
  readonly on: IsoDate;
  readonly uses: readonly RuleInUse[];
  readonly mendings: OwnMendings | undefined;
  /** Where they are not given, seats are for persons still to be named. */
  readonly candidates: readonly Candidate[] | undefined;
  /** Whether a decision in force accepts a finding, so that it needs no mending. */
  readonly isAccepted: (finding: Diagnostic) => boolean;
}

/** What the rules that count find in a body, changed or not. */
export interface Judged extends Verdict {
  readonly facts: BodyFacts;
}

/** Judges the body by itself; what the rules say of other bodies and of the municipality as a whole is left out. */
export function judged({ municipality, on, uses }: Situation, body: Body): Judged {
  const bodies = municipality.bodies.map((other) => (other.id === body.id ? body : other));
  const facts = factsOfBody(factsOfMunicipality({ ...municipality, bodies }, on), body);
  return { facts, ...verdictOf(uses, on, facts, facts.here) };
}

/** What has to be done about a finding; `undefined` where no edit of today can mend it. */
export function needOf({ uses, mendings }: Situation, finding: Diagnostic, facts: BodyFacts): Need | undefined {
  const mending = mendingOf(finding.rule, mendings);
  const mend = mending && Object.hasOwn(mending, finding.sentence) ? mending[finding.sentence] : undefined;
  const options = uses.find(({ rule }) => rule.name === finding.rule)?.options ?? {};
  return mend?.(finding, facts, options as never);
}

function mendingOf(rule: string, own: OwnMendings = {}): AnyMending | undefined {
  if (Object.hasOwn(own, rule)) return own[rule];
  return Object.hasOwn(builtIn, rule) ? builtIn[rule as keyof typeof builtIn]?.mending : undefined;
}

/** The roles that the rules ask for by name, as they do where nobody is seated. */
export function rolesAskedFor(situation: Situation): readonly Role[] {
  const { facts, diagnostics } = judged(situation, {
    ...situation.body,
    seats: situation.body.seats.map((seat) => ({ ...seat, holders: [] })),
  });
  const moves = diagnostics.flatMap((finding) => needOf(situation, finding, facts)?.moves ?? []);
  const roles = moves.flatMap((move) => ("seating" in move ? (move.seating.roles?.slice(0, 1) ?? []) : []));
  return [...new Set(roles)];
}
