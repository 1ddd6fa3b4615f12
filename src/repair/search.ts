import { judged, type Situation } from "../mend/situation.js";
import { carriedOut, type Step, stepOf } from "../mend/step.js";
import { takesBack } from "../mend/takes-back.js";
import { waysIn } from "../mend/ways.js";
import type { Body } from "../model/municipality.js";
import type { BodyFacts } from "../rule/facts.js";
import type { Need } from "../rule/mending.js";
import { fewestSteps } from "./fewest-steps.js";
import { addingWithRightsOf, withNewRights } from "./new-rights.js";
import type { Plan } from "./plan.js";
import { type Remaining, remaining, type Terms, termsOf } from "./remaining.js";

export interface Searched {
  /** The smallest plans, steps of one kind counted once. */
  readonly plans: readonly Plan[];
  readonly terms: Terms;
  /** Whether the search was broken off. */
  readonly isBrokenOff: boolean;
  /** The rules that asked for something on the way. */
  readonly rules: ReadonlySet<string>;
}

/** More plans than these are not told apart before they are written out. */
const mostPlans = 100;

/**
 * Looks for the smallest sets of steps after which nothing remains to be done, by iterative deepening (IDA*): whatever
 * mends a need contains one of its moves, so only those are tried; sets that come to the same are visited once.
 * @param nodeLimit how many states may be looked at.
 */
export function search(situation: Situation, nodeLimit: number): Searched {
  const before = judged(situation, situation.body);
  const terms = termsOf(situation, before);
  const waysOf = waysIn(situation, before.facts);
  const rules = new Set<string>();
  const plans: Plan[] = [];
  const number = numbering();
  let looked = 0;

  function deepen(bound: number): number {
    const visited = new Set<string>();
    let next = Number.POSITIVE_INFINITY;
    const visit = (body: Body, plan: Plan, kinds: readonly number[]): void => {
      looked += 1;
      if (looked > nodeLimit || plans.length >= mostPlans) return;
      const rest = remaining(situation, body, terms);
      for (const rule of rest.rules) rules.add(rule);
      if (rest.isHopeless) return;
      if (rest.needs.length === 0) return void plans.push(addingWithRightsOf(body, plan));
      const steps = plan.length + fewestSteps(rest.needs, rest.facts);
      if (steps > bound) {
        next = Math.min(next, steps);
        return;
      }
      for (const alternatives of fewestWays(rest, plan, waysOf)) {
        const [step] = alternatives;
        if (step === undefined) continue;
        const taken = [...kinds, number(step.kind)].sort((one, other) => one - other);
        const key = taken.join();
        if (visited.has(key)) continue;
        visited.add(key);
        const longer = [...plan, { step, alternatives }];
        visit(withNewRights(carriedOut(body, step.edit), longer, situation), longer, taken);
      }
    };
    visit(situation.body, [], []);
    return next;
  }

  let bound = 0;
  while (plans.length === 0 && bound < Number.POSITIVE_INFINITY) bound = deepen(bound);
  return { plans, terms, isBrokenOff: looked > nodeLimit, rules };
}

type Ways = ReturnType<typeof waysIn>;

/** The ways of meeting the need that has the fewest, by kind; there are none where some need cannot be met. */
function fewestWays({ needs, facts }: Remaining, plan: Plan, waysOf: Ways): readonly (readonly Step[])[] {
  let fewest: readonly (readonly Step[])[] | undefined;
  for (const need of needs) {
    const ways = waysOfMeeting(need, facts, plan, waysOf);
    if (fewest === undefined || ways.length < fewest.length) fewest = ways;
    if (fewest.length === 0) break;
  }
  return fewest ?? [];
}

function waysOfMeeting(
  { moves, otherwise = [] }: Need,
  facts: BodyFacts,
  plan: Plan,
  waysOf: Ways,
): readonly (readonly Step[])[] {
  const byKind = new Map<string, Step[]>();
  const ways = [...moves, ...otherwise].flatMap((move) => waysOf(move, facts));
  for (const step of [...ways, ...leftEmpty(ways, facts)]) {
    if (plan.some(({ step: earlier }) => takesBack(step.edit, earlier.edit))) continue;
    const alike = byKind.get(step.kind);
    if (alike) alike.push(step);
    else byKind.set(step.kind, [step]);
  }
  return [...byKind.values()];
}

/** An empty seat of a union, unlike one that is there no longer, shows that the union has been thought of. */
const leftEmpty = (ways: readonly Step[], facts: BodyFacts): readonly Step[] =>
  ways.flatMap(({ edit }) => {
    const seat =
      edit.do === "endSeat" && facts.employees.find(({ id, unions }) => id === edit.seat && unions.length > 0);
    return seat ? [stepOf({ do: "vacate", body: edit.body, seat: seat.id, from: facts.on }, facts)] : [];
  });

/** Gives each word a number of its own. */
function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
}
