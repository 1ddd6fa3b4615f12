import { sorted } from "../check/bench.js";
import { bodiesOn } from "../model/body.js";
import { covers, type IsoDate } from "../model/dates.js";
import { seatsHeld } from "../model/held-seat.js";
import type { Body, Municipality } from "../model/municipality.js";
import { type BodyFacts, factsOfBody, factsOfMunicipality, type MunicipalityFacts } from "../rule/facts.js";
import { verdictOf } from "../rule/judge.js";
import type { Verdict } from "../rule/recorder.js";
import type { RuleSet, Use } from "../rule-sets/rule-set.js";
import type { Watched } from "./watched.js";

/** What a rule comes to about one body, or about the municipality as a whole where no body is given. */
export interface Ruling {
  readonly use: Use;
  readonly body: Body | undefined;
  /** Where in a report it stands. */
  readonly position: number;
}

/** All rulings that a rule set asks for, in the order of a report. What is gathered of a body rests on its seats. */
export function rulingsOf({ municipality, reading }: Watched<Ruling>, ruleSet: RuleSet): readonly Ruling[] {
  const { ofBodies, ofWhole } = sorted(ruleSet);
  const asked = [
    ...municipality.bodies.flatMap((body) => ofBodies(body.kind).map((use) => ({ use, body }))),
    ...ofWhole().map((use) => ({ use, body: undefined })),
  ];
  const rulings = asked.map((ruling, position) => ({ ...ruling, position }));
  for (const ruling of rulings) reading(ruling, () => ruling.body?.seats);
  return rulings;
}

/** Rules on one day. What is true of a body is gathered once for all its rulings. */
export function rulingOn(on: IsoDate, { municipality, reading }: Watched<Ruling>): (ruling: Ruling) => Verdict {
  const facts = factsSeenReading(municipality, on);
  const ofBodies = new Map<Body, BodyFacts>();
  const factsOf = (body: Body) => {
    const known = ofBodies.get(body) ?? factsOfBody(facts, body);
    ofBodies.set(body, known);
    return known;
  };
  const verdict = ({ use, body }: Ruling) => {
    if (body === undefined) return verdictOf([use], on, facts, {});
    return covers(body, on) ? verdictOf([use], on, factsOf(body), factsOf(body).here) : nothing;
  };
  return (ruling) => reading(ruling, () => verdict(ruling));
}

const nothing: Verdict = { outcomes: [], diagnostics: [] };

/** Facts that read the bodies anew for each who asks, so that it is seen of each what it rests on. */
const factsSeenReading = (municipality: Municipality, on: IsoDate): MunicipalityFacts => ({
  ...factsOfMunicipality(municipality, on),
  steeringGroups: () => bodiesOn(municipality, "steering-group", on),
  seatsHeldBy: (person) => seatsHeld(municipality.bodies, on)(person),
});
