import type { Sentences } from "../rule/sentences.js";
import { sentences as allUnionsIncluded } from "./composition/all-unions-included.js";
import { sentences as chiefSafetyRepresentativeSeated } from "./composition/chief-safety-representative-seated.js";
import { sentences as departmentHeadsRepresented } from "./composition/department-heads-represented.js";
import { sentences as equalRepresentation } from "./composition/equal-representation.js";
import { sentences as equalRights } from "./composition/equal-rights.js";
import { sentences as minRepresentativesPerParty } from "./composition/min-representatives-per-party.js";
import { sentences as oneSeatPerPerson } from "./composition/one-seat-per-person.js";
import { sentences as politiciansKeptOutOfWorkingGroups } from "./composition/politicians-kept-out-of-working-groups.js";
import { sentences as positionAndOppositionIncluded } from "./composition/position-and-opposition-included.js";
import { sentences as safetyRepresentativeSeated } from "./composition/safety-representative-seated.js";
import { sentences as seatsFilled } from "./composition/seats-filled.js";
import { sentences as separatelyConstituted } from "./composition/separately-constituted.js";
import { sentences as topAdministrationSeated } from "./composition/top-administration-seated.js";
import { sentences as unionSeatsHeldByChiefStewards } from "./composition/union-seats-held-by-chief-stewards.js";
import { sentences as unitManagerSeated } from "./composition/unit-manager-seated.js";
import { sentences as date } from "./input/date.js";
import { sentences as duplicateId } from "./input/duplicate-id.js";
import { sentences as missing } from "./input/missing.js";
import { sentences as overlap } from "./input/overlap.js";
import { sentences as period } from "./input/period.js";
import { sentences as shape } from "./input/shape.js";
import { sentences as unknownKey } from "./input/unknown-key.js";
import { sentences as unknownReference } from "./input/unknown-reference.js";
import type { RuleName } from "./names.js";

/** What the built-in rules say. Written from `index.ts` by `npm run update`. */
export const builtInSentences: Readonly<Record<RuleName, Sentences>> = {
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
  "input/date": date,
  "input/duplicate-id": duplicateId,
  "input/missing": missing,
  "input/overlap": overlap,
  "input/period": period,
  "input/shape": shape,
  "input/unknown-key": unknownKey,
  "input/unknown-reference": unknownReference,
};
