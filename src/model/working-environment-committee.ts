import { constitutionOn } from "./constitution.js";
import type { IsoDate } from "./dates.js";
import type { Body, Seat } from "./municipality.js";
import { type Role, sideOf } from "./role.js";

/** Whether a body is a working environment committee by its kind. */
export const isCommittee = ({ kind }: Body): boolean => kind === "working-environment-committee";

/** Whether a body of another kind has been agreed to act as a working environment committee on a day. */
export const actsAsCommittee = (body: Body, on: IsoDate): boolean =>
  !isCommittee(body) && constitutionOn(body, on)?.actsAsWorkingEnvironmentCommittee === true;

/** Whether a body is a working environment committee or acts as one on a day. */
export const servesAsCommittee = (body: Body, on: IsoDate): boolean => isCommittee(body) || actsAsCommittee(body, on);

/** One of the two sides of a working environment committee. */
export type CommitteeSide = "employer" | "employees";

/** The side that a role sits on: the administration on the employer's, the safety service on the employees'. */
export function committeeSideOf(role: Role): CommitteeSide | undefined {
  const side = sideOf(role);
  if (side === "administration") return "employer";
  return side === "employees" || side === "safety" ? "employees" : undefined;
}

/**
 * Whether a member votes in cases of the working environment; `undefined` where that is not known. In a body that acts
 * as a committee the sides vote and others do not, whatever may hold in its other cases: rights that differ from that
 * tell nothing unless the body says who votes in these cases.
 */
export function votesOnWorkingEnvironment(body: Body, { role, rights }: Seat, on: IsoDate): boolean | undefined {
  const constitution = constitutionOn(body, on);
  const side = sideOf(role);
  const voters = constitution?.votersInWorkingEnvironmentCases;
  if (voters !== undefined) return voters.some((party) => party === (side === "safety" ? "employees" : side));
  const inGeneral = (rights ?? constitution?.rights)?.includes("vote");
  const isOnASide = committeeSideOf(role) !== undefined;
  return isCommittee(body) || inGeneral === isOnASide ? inGeneral : undefined;
}
