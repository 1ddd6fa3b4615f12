import type { AnyMending } from "../rule/mending.js";
import type { Rule } from "../rule/rule.js";
import * as allUnionsIncluded from "./composition/all-unions-included.js";
import * as chiefSafetyRepresentativeSeated from "./composition/chief-safety-representative-seated.js";
import * as departmentHeadsRepresented from "./composition/department-heads-represented.js";
import * as equalRepresentation from "./composition/equal-representation.js";
import * as equalRights from "./composition/equal-rights.js";
import * as minRepresentativesPerParty from "./composition/min-representatives-per-party.js";
import * as oneSeatPerPerson from "./composition/one-seat-per-person.js";
import * as politiciansKeptOutOfWorkingGroups from "./composition/politicians-kept-out-of-working-groups.js";
import * as positionAndOppositionIncluded from "./composition/position-and-opposition-included.js";
import * as safetyRepresentativeSeated from "./composition/safety-representative-seated.js";
import * as seatsFilled from "./composition/seats-filled.js";
import * as separatelyConstituted from "./composition/separately-constituted.js";
import * as topAdministrationSeated from "./composition/top-administration-seated.js";
import * as unionSeatsHeldByChiefStewards from "./composition/union-seats-held-by-chief-stewards.js";
import * as unitManagerSeated from "./composition/unit-manager-seated.js";
import type { RuleName } from "./names.js";

interface Mendable {
  readonly rule: Rule;
  readonly mending: AnyMending;
}

/** The built-in rules whose findings edits can mend. Written from `index.ts` by `npm run update`. */
export const mendings: Readonly<Partial<Record<RuleName, Mendable>>> = {
  "all-unions-included": allUnionsIncluded,
  "chief-safety-representative-seated": chiefSafetyRepresentativeSeated,
  "department-heads-represented": departmentHeadsRepresented,
  "equal-representation": equalRepresentation,
  "equal-rights": equalRights,
  "min-representatives-per-party": minRepresentativesPerParty,
  "one-seat-per-person": oneSeatPerPerson,
  "politicians-kept-out-of-working-groups": politiciansKeptOutOfWorkingGroups,
  "position-and-opposition-included": positionAndOppositionIncluded,
  "safety-representative-seated": safetyRepresentativeSeated,
  "seats-filled": seatsFilled,
  "separately-constituted": separatelyConstituted,
  "top-administration-seated": topAdministrationSeated,
  "union-seats-held-by-chief-stewards": unionSeatsHeldByChiefStewards,
  "unit-manager-seated": unitManagerSeated,
};
