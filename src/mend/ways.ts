import type { Role } from "../model/role.js";
import type { BodyFacts } from "../rule/facts.js";
import type { Move } from "../rule/mending.js";
import { waysToAdd } from "./add.js";
import { isKnownTo, knownCandidates } from "./candidate.js";
import { waysToFill } from "./fill.js";
import { rolesAskedFor, type Situation } from "./situation.js";
import { type Step, stepOf } from "./step.js";

/**
 * Finds the steps that a move comes to in a body as it stands: filling what stands empty before adding, in document
 * order. A candidate who fills a seat of the body already is not appointed.
 */
export function waysIn(situation: Situation, before: BodyFacts): (move: Move, facts: BodyFacts) => Step[] {
  const rolesAsked: readonly Role[] = situation.candidates ? [] : rolesAskedFor(situation);
  const candidatesKnown = situation.candidates?.filter((candidate) => isKnownTo(situation.municipality, candidate));
  const known = candidatesKnown && knownCandidates(candidatesKnown, before);
  return (move, facts) => {
    if (!("seating" in move)) return [stepOf(move, facts)];
    const isSeated = new Set([...before.holders, ...facts.holders]);
    const candidates = known?.filter(({ person }) => !isSeated.has(person));
    return [...waysToFill(move.seating, facts, candidates), ...waysToAdd(move.seating, facts, candidates, rolesAsked)];
  };
}
