import { judged, type Situation } from "../mend/situation.js";
import { carriedOut } from "../mend/step.js";
import type { Plan } from "./plan.js";

/** Plans of one length, those first that leave fewer findings of any kind, and among them those that fill rather than add, and add rather than end. */
export function bestFirst(plans: readonly Plan[], situation: Situation): readonly Plan[] {
  const weighed = plans.map((plan) => ({ plan, findings: findingsAfter(plan, situation), upheaval: upheavalOf(plan) }));
  weighed.sort((one, other) => one.findings - other.findings || one.upheaval - other.upheaval);
  return weighed.map(({ plan }) => plan);
}

const findingsAfter = (plan: Plan, situation: Situation): number =>
  judged(
    situation,
    plan.reduce((body, { step }) => carriedOut(body, step.edit), situation.body),
  ).diagnostics.length;

const upheavals: Readonly<Record<string, number>> = { appoint: 0, endSeat: 2, removeSeat: 2, vacate: 2 };
const upheavalOf = (plan: Plan): number => plan.reduce((sum, { step }) => sum + (upheavals[step.edit.do] ?? 1), 0);
