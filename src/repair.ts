import { acceptedOn } from "./check/waivers.js";
import { check } from "./check.js";
import { edit } from "./edit.js";
import type { Candidate } from "./mend/candidate.js";
import type { OwnMendings, Situation } from "./mend/situation.js";
import type { IsoDate } from "./model/dates.js";
import type { Edit } from "./model/edits/edit.js";
import type { Municipality } from "./model/municipality.js";
import { bestFirst } from "./repair/best-first.js";
import { conflictAmong } from "./repair/conflict.js";
import { mandateFor, type StepMandate } from "./repair/mandate.js";
import { type Searched, search } from "./repair/search.js";
import { writtenOut } from "./repair/written-out.js";
import { assertFailOn, isAtLeast, type Severity } from "./rule/diagnostic.js";
import { handbook2021 } from "./rule-sets/handbook-2021.js";
import { type RuleSet, usesFor } from "./rule-sets/rule-set.js";
import type { Diagnostic, RuleName } from "./rules/names.js";

/** How many states `repair` looks at, unless told otherwise; in a body of twenty seats it takes some seconds. */
export const repairNodeLimit = 20_000;

/** What to repair, on which day, by which rules and with whom. */
export interface RepairOptions {
  /** The calendar day of the repair, `YYYY-MM-DD`: it is judged then, and its steps take effect then. */
  readonly on: IsoDate;
  /** The body to repair. */
  readonly body: string;
  /**
   * Those who can be appointed, each to one seat. Who sits in the body already, and who is of a political party or a
   * union that the municipality does not have, is passed over. Without candidates, seats are for persons still to be named.
   */
  readonly candidates?: readonly Candidate[] | undefined;
  /** `handbook2021` unless given. */
  readonly ruleSet?: RuleSet | undefined;
  /** The least severity of a breach that is to be mended; `"error"` unless given. */
  readonly failOn?: Severity | undefined;
  /** How many plans are given at most, one or more; 10 unless given. */
  readonly plans?: number | undefined;
  /** How many states the search looks at before it gives up; `repairNodeLimit` unless given. */
  readonly nodeLimit?: number | undefined;
  /** What mends the findings of an app's own rules, by rule name. */
  readonly mendings?: OwnMendings | undefined;
}

/** One edit of a plan, and who decides on it. */
export interface RepairStep {
  readonly edit: Edit;
  readonly mandate: StepMandate;
}

/** Steps that are taken together, in their order. */
export interface RepairPlan {
  readonly steps: readonly RepairStep[];
}

/** What came of looking for plans. */
export interface Repair {
  /**
   * `sound`: nothing is to be mended, or nothing is judged: outside its period, or where the rule set has no rules for
   * its kind, `check` lists the body in `notJudged`; `repaired`: the plans are the smallest there are; `impossible`: no
   * steps of the vocabulary lead there; `limit-reached`: the search was broken off, and nothing is known.
   */
  readonly outcome: "sound" | "repaired" | "impossible" | "limit-reached";
  readonly plans: readonly RepairPlan[];
  /** Rules that cannot all be met, none of which can be left out. */
  readonly conflict?: readonly (RuleName | (string & {}))[];
  /** Breaches that no edit of today can mend, such as missing minutes. They do not count. */
  readonly beyond: readonly Diagnostic[];
}

/**
 * Finds the smallest plans after which a body has no breach left that an edit of the day can mend. Steps fill seats or
 * empty them, add or end them, invite unions, grant rights and offices, and lay down one thing at a time in the
 * constitution; no plan leaves open what was met or breached, but for the answer to an invitation. A seat that is added
 * speaks for one union, unless it is a candidate's who speaks for several, and no union is asked again or answered for.
 * What a decision in force accepts is left as it is. Each plan has been carried out and checked; those that leave fewer other findings come
 * first, then those that fill what stands empty rather than add or end seats. Exact for bodies of up to twenty seats and
 * forty candidates as long as the limit of states is not reached.
 * @throws RangeError where `on` is no calendar day, `failOn` no severity, `plans` less than one, or the municipality
 * has no such body.
 */
export function repair(municipality: Municipality, options: RepairOptions): Repair {
  const { on, body: id, ruleSet = handbook2021, failOn = "error", plans: most = 10 } = options;
  const { nodeLimit = repairNodeLimit, candidates, mendings } = options;
  assertFailOn(failOn, "repair");
  if (!(most >= 1)) throw new RangeError(`repair: "plans" must be at least 1, not ${String(most)}`);
  const { outcomes } = check(municipality, { on, ruleSet, bodies: [id] });
  const body = municipality.bodies.find((known) => known.id === id);
  if (body === undefined || outcomes.length === 0) return { outcome: "sound", plans: [], beyond: [] };

  const uses = usesFor(ruleSet, body.kind).filter(({ severity }) => isAtLeast(severity, failOn));
  const isAccepted = acceptedOn(on, municipality, ruleSet);
  const situation: Situation = { municipality, body, on, uses, mendings, candidates, isAccepted };
  const searched = search(situation, nodeLimit);
  const { beyond } = searched.terms;
  if (searched.plans.length === 0) {
    if (searched.isBrokenOff) return { outcome: "limit-reached", plans: [], beyond };
    return { outcome: "impossible", plans: [], conflict: conflictAmong(searched.rules, situation, nodeLimit), beyond };
  }
  if (searched.plans[0]?.length === 0) return { outcome: "sound", plans: [], beyond };
  const plans = bestPlans(searched, situation, ruleSet, most);
  return { outcome: plans.length > 0 ? "repaired" : "limit-reached", plans, beyond };
}

function bestPlans(searched: Searched, situation: Situation, ruleSet: RuleSet, most: number): readonly RepairPlan[] {
  const { body } = situation;
  const plans = new Map<string, RepairPlan>();
  for (const plan of bestFirst(searched.plans, { ...situation, uses: usesFor(ruleSet, body.kind) })) {
    for (const edits of writtenOut(plan)) {
      if (plans.size >= most) return [...plans.values()];
      if (!holds(edits, searched, situation, ruleSet)) continue;
      const steps = edits.map((one) => ({ edit: one, mandate: mandateFor(one, body) }));
      plans.set(JSON.stringify(edits), { steps });
    }
  }
  return [...plans.values()];
}

/** Whether a plan, carried out and checked, leaves nothing that it was to mend. */
function holds(edits: readonly Edit[], { terms }: Searched, situation: Situation, ruleSet: RuleSet): boolean {
  const result = edit(situation.municipality, ...edits);
  if (!result.ok) return false;
  const counts = new Set(situation.uses.map(({ rule }) => rule.name));
  const { diagnostics } = check(result.municipality, { on: situation.on, ruleSet, bodies: [situation.body.id] });
  return !diagnostics.some(
    ({ kind, rule, key, waiver }) =>
      kind === "breach" && counts.has(rule) && waiver === undefined && !terms.known.has(key),
  );
}
