import type { Municipality, Seat } from "../model/municipality.js";
import type { Role } from "../model/role.js";
import { vacantSeats } from "../model/seat.js";
import type { BodyFacts } from "../rule/facts.js";

/** Somebody who can be appointed. What is left out is not known, and nothing is guessed. */
export interface Candidate {
  /** An opaque id. */
  readonly person: string;
  /** The role in which the person would be seated. */
  readonly role: Role;
  /** The political party of somebody elected. */
  readonly politicalParty?: string | undefined;
  /** The unions that a steward speaks for. */
  readonly unions?: readonly string[] | undefined;
}

/** Whether a seat could be a candidate's: of the same role, of no other political party, and of no union that the candidate does not speak for. */
export const fits = ({ role, politicalParty, unions = [] }: Candidate, seat: Seat): boolean =>
  role === seat.role &&
  (seat.politicalParty === undefined || seat.politicalParty === politicalParty) &&
  seat.unions.every((union) => unions.includes(union));

/** Whether data that seat the candidate can be read. */
export const isKnownTo = ({ councilPeriods, unions }: Municipality, candidate: Candidate): boolean =>
  candidate.person !== "" &&
  (candidate.politicalParty === undefined ||
    councilPeriods.some(({ politicalParties }) =>
      politicalParties.some(({ id }) => id === candidate.politicalParty),
    )) &&
  (candidate.unions ?? []).every((union) => unions.some(({ id }) => id === union));

/** A candidate with all that rules and seats can tell candidates apart by. */
export interface KnownCandidate extends Candidate {
  readonly kind: string;
}

/** Tells the kinds of candidates apart as they stand before anybody is appointed. */
export const knownCandidates = (candidates: readonly Candidate[], facts: BodyFacts): readonly KnownCandidate[] =>
  candidates.map((candidate) => {
    const vacant = vacantSeats(facts.body, facts.on).filter((seat) => fits(candidate, seat));
    const posts = facts.municipality.seatsHeldBy(candidate.person).map((held) => held.seat.role);
    return { ...candidate, kind: JSON.stringify([standing(candidate, facts), vacant.map(({ id }) => id), posts]) };
  });

/** The role somebody is seated in and whom that person stands for. */
export const standing = ({ role, politicalParty = "", unions = [] }: Omit<Candidate, "person">, facts: BodyFacts) => [
  role,
  facts.municipality.politicalParty(politicalParty)?.alignment ?? politicalParty,
  ...[...unions].sort(),
];
