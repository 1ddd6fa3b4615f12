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
import * as atLeastThreeMembers from "./joint-committee/at-least-three-members.js";
import * as bothSidesRepresented from "./joint-committee/both-sides-represented.js";
import * as chairedByTheMunicipality from "./joint-committee/chaired-by-the-municipality.js";
import * as employeesElectedForTwoYears from "./joint-committee/employees-elected-for-two-years.js";
import * as excludedPostsKeptOut from "./joint-committee/excluded-posts-kept-out.js";
import * as majorityForTheMunicipality from "./joint-committee/majority-for-the-municipality.js";
import * as municipalDirectorAttendsWithoutVote from "./joint-committee/municipal-director-attends-without-vote.js";
import * as municipalityMembersElectedEachPeriod from "./joint-committee/municipality-members-elected-each-period.js";
import * as everyoneMayAttendAndSpeak from "./tri-part/everyone-may-attend-and-speak.js";
import * as noDecisionsTaken from "./tri-part/no-decisions-taken.js";
import * as nobodyVotes from "./tri-part/nobody-votes.js";
import * as outsideStatutoryBodies from "./tri-part/outside-statutory-bodies.js";
import * as threePartiesMeet from "./tri-part/three-parties-meet.js";
import * as constitutionInPlace from "./working/constitution-in-place.js";
import * as disagreementProcedureAgreed from "./working/disagreement-procedure-agreed.js";
import * as groundRulesAdopted from "./working/ground-rules-adopted.js";
import * as noDecisionAuthority from "./working/no-decision-authority.js";
import * as rolesDescribed from "./working/roles-described.js";
import * as chiefSafetyRepresentativeHasDeputy from "./working-environment-committee/chief-safety-representative-has-deputy.js";
import * as chiefSafetyRepresentativeVotes from "./working-environment-committee/chief-safety-representative-votes.js";
import * as committeeMembersHaveAlternates from "./working-environment-committee/committee-members-have-alternates.js";
import * as committeeMembersServeTwoYears from "./working-environment-committee/committee-members-serve-two-years.js";
import * as electedWithoutVoteOnWorkingEnvironment from "./working-environment-committee/elected-without-vote-on-working-environment.js";
import * as occupationalHealthServiceWithoutVote from "./working-environment-committee/occupational-health-service-without-vote.js";
import * as politiciansKeptOffEmployerSide from "./working-environment-committee/politicians-kept-off-employer-side.js";
import * as sidesEqualInNumber from "./working-environment-committee/sides-equal-in-number.js";
import * as topManagementOnEmployerSide from "./working-environment-committee/top-management-on-employer-side.js";
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
  "at-least-three-members": atLeastThreeMembers,
  "both-sides-represented": bothSidesRepresented,
  "chaired-by-the-municipality": chairedByTheMunicipality,
  "employees-elected-for-two-years": employeesElectedForTwoYears,
  "excluded-posts-kept-out": excludedPostsKeptOut,
  "majority-for-the-municipality": majorityForTheMunicipality,
  "municipal-director-attends-without-vote": municipalDirectorAttendsWithoutVote,
  "municipality-members-elected-each-period": municipalityMembersElectedEachPeriod,
  "everyone-may-attend-and-speak": everyoneMayAttendAndSpeak,
  "no-decisions-taken": noDecisionsTaken,
  "nobody-votes": nobodyVotes,
  "outside-statutory-bodies": outsideStatutoryBodies,
  "three-parties-meet": threePartiesMeet,
  "constitution-in-place": constitutionInPlace,
  "disagreement-procedure-agreed": disagreementProcedureAgreed,
  "ground-rules-adopted": groundRulesAdopted,
  "no-decision-authority": noDecisionAuthority,
  "roles-described": rolesDescribed,
  "chief-safety-representative-has-deputy": chiefSafetyRepresentativeHasDeputy,
  "chief-safety-representative-votes": chiefSafetyRepresentativeVotes,
  "committee-members-have-alternates": committeeMembersHaveAlternates,
  "committee-members-serve-two-years": committeeMembersServeTwoYears,
  "elected-without-vote-on-working-environment": electedWithoutVoteOnWorkingEnvironment,
  "occupational-health-service-without-vote": occupationalHealthServiceWithoutVote,
  "politicians-kept-off-employer-side": politiciansKeptOffEmployerSide,
  "sides-equal-in-number": sidesEqualInNumber,
  "top-management-on-employer-side": topManagementOnEmployerSide,
};
