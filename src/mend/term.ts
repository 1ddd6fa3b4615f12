import { daysAfter } from "../model/dates.js";
import { isJointCommittee } from "../model/joint-committee.js";
import type { Seat, Term } from "../model/municipality.js";
import { partyOf } from "../model/role.js";
import { lastDayOfYears } from "../model/tenure.js";
import type { BodyFacts } from "../rule/facts.js";
import { yearsOfEmployeeTerm } from "../sources/local-government-act.js";

/**
 * A person's term in a seat from the day on: until the next holder begins, and in a joint committee no longer than
 * employees are elected for there (Local Government Act § 5-11). Open-ended where neither limits it.
 */
export function termOf(person: string, { role, holders }: Pick<Seat, "role" | "holders">, facts: BodyFacts): Term {
  const { body, on } = facts;
  const untilNext = holders.flatMap(({ from }) => (from !== undefined && from > on ? daysAfter(from, -1) : []));
  const isForYears = partyOf(role) === "employees" && isJointCommittee(body, on);
  const [to] = [...untilNext, ...(isForYears ? [lastDayOfYears(on, yearsOfEmployeeTerm)] : [])].sort();
  return { person, from: on, ...(to !== undefined && { to }) };
}
