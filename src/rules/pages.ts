import type { AnyPage } from "../rule/page.js";
import type { Options } from "../rule/rule.js";
import type { Citation } from "../sources/citation.js";
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
import * as committeeMinutesComplete from "./joint-committee/committee-minutes-complete.js";
import * as employeesElectedForTwoYears from "./joint-committee/employees-elected-for-two-years.js";
import * as excludedPostsKeptOut from "./joint-committee/excluded-posts-kept-out.js";
import * as jointCommitteeEstablished from "./joint-committee/joint-committee-established.js";
import * as majorityForTheMunicipality from "./joint-committee/majority-for-the-municipality.js";
import * as municipalDirectorAttendsWithoutVote from "./joint-committee/municipal-director-attends-without-vote.js";
import * as municipalityMembersElectedEachPeriod from "./joint-committee/municipality-members-elected-each-period.js";
import * as otherArrangementAgreed from "./joint-committee/other-arrangement-agreed.js";
import * as otherArrangementSupported from "./joint-committee/other-arrangement-supported.js";
import * as quorumHeld from "./joint-committee/quorum-held.js";
import * as rightsOfOthersRestOnAnAct from "./joint-committee/rights-of-others-rest-on-an-act.js";
import * as rulesOfProcedureAdopted from "./joint-committee/rules-of-procedure-adopted.js";
import * as councilCommitteeElectedByCouncil from "./legal-frame/council-committee-elected-by-council.js";
import * as employerSideUndivided from "./legal-frame/employer-side-undivided.js";
import * as legalFormStated from "./legal-frame/legal-form-stated.js";
import * as mixedBodyHasALegalForm from "./legal-frame/mixed-body-has-a-legal-form.js";
import * as agreementPartiesComplete from "./programme/agreement-parties-complete.js";
import * as allEmployeeOrganisationsTakePart from "./programme/all-employee-organisations-take-part.js";
import * as changeMatchesValues from "./programme/change-matches-values.js";
import * as comparisonGroupStated from "./programme/comparison-group-stated.js";
import * as differingFiguresDated from "./programme/differing-figures-dated.js";
import * as fourThemesNamed from "./programme/four-themes-named.js";
import * as grantPerMunicipality from "./programme/grant-per-municipality.js";
import * as indicatorUnitsFit from "./programme/indicator-units-fit.js";
import * as networksStartAfterIntake from "./programme/networks-start-after-intake.js";
import * as participantsInNetworks from "./programme/participants-in-networks.js";
import * as projectsRunByParticipants from "./programme/projects-run-by-participants.js";
import * as projectsWithinThemes from "./programme/projects-within-themes.js";
import * as threePartiesTakePart from "./programme/three-parties-take-part.js";
import * as absencesReported from "./record/absences-reported.js";
import * as absentMembersAndAlternates from "./record/absent-members-and-alternates.js";
import * as agendaRequestsHonoured from "./record/agenda-requests-honoured.js";
import * as caseNumbersConsecutive from "./record/case-numbers-consecutive.js";
import * as consultationBeforeDecision from "./record/consultation-before-decision.js";
import * as consultationMinutesAttached from "./record/consultation-minutes-attached.js";
import * as openingItemsInOrder from "./record/opening-items-in-order.js";
import * as proposalsHaveOutcome from "./record/proposals-have-outcome.js";
import * as unionsOfRepresentativesKnown from "./record/unions-of-representatives-known.js";
import * as votesPossibleForGroups from "./record/votes-possible-for-groups.js";
import * as votesWithinAttendance from "./record/votes-within-attendance.js";
import * as withdrawnProposalsCarryNoVotes from "./record/withdrawn-proposals-carry-no-votes.js";
import * as waiversHold from "./report/waivers-hold.js";
import * as casesForInformationAndDialogue from "./tri-part/cases-for-information-and-dialogue.js";
import * as consultationAndNegotiationHeldElsewhere from "./tri-part/consultation-and-negotiation-held-elsewhere.js";
import * as everyoneMayAttendAndSpeak from "./tri-part/everyone-may-attend-and-speak.js";
import * as noDecisionsTaken from "./tri-part/no-decisions-taken.js";
import * as nobodyVotes from "./tri-part/nobody-votes.js";
import * as outsideStatutoryBodies from "./tri-part/outside-statutory-bodies.js";
import * as positionAndOppositionSettled from "./tri-part/position-and-opposition-settled.js";
import * as safetyServiceSeatSettled from "./tri-part/safety-service-seat-settled.js";
import * as seatNumbersSettled from "./tri-part/seat-numbers-settled.js";
import * as threePartiesMeet from "./tri-part/three-parties-meet.js";
import * as topicInCatalogue from "./tri-part/topic-in-catalogue.js";
import * as workingEnvironmentCommitteeFirst from "./tri-part/working-environment-committee-first.js";
import * as actionsHaveOwnerAndDeadline from "./working/actions-have-owner-and-deadline.js";
import * as alignmentConfirmedAfterElection from "./working/alignment-confirmed-after-election.js";
import * as allUnionsIncludedInDrafting from "./working/all-unions-included-in-drafting.js";
import * as arenaSettled from "./working/arena-settled.js";
import * as constitutionInPlace from "./working/constitution-in-place.js";
import * as decisionsKeptInDecisionLine from "./working/decisions-kept-in-decision-line.js";
import * as disagreementProcedureAgreed from "./working/disagreement-procedure-agreed.js";
import * as employeesInvolved from "./working/employees-involved.js";
import * as excludedTopicsKeptOut from "./working/excluded-topics-kept-out.js";
import * as fixedMeetings from "./working/fixed-meetings.js";
import * as groundRulesAdopted from "./working/ground-rules-adopted.js";
import * as helpSoughtJointly from "./working/help-sought-jointly.js";
import * as hseRiskAssessed from "./working/hse-risk-assessed.js";
import * as ideasAnsweredWithReason from "./working/ideas-answered-with-reason.js";
import * as mandateTraceable from "./working/mandate-traceable.js";
import * as methodAdopted from "./working/method-adopted.js";
import * as methodAnchored from "./working/method-anchored.js";
import * as methodEvaluatedPeriodically from "./working/method-evaluated-periodically.js";
import * as minutesKept from "./working/minutes-kept.js";
import * as monthlyMeetingsInFirstHalfYear from "./working/monthly-meetings-in-first-half-year.js";
import * as nextStepAgreed from "./working/next-step-agreed.js";
import * as noDecisionAuthority from "./working/no-decision-authority.js";
import * as noNegotiationInDevelopmentLine from "./working/no-negotiation-in-development-line.js";
import * as permanentNotAProject from "./working/permanent-not-a-project.js";
import * as permanentOnlyAfterEvaluation from "./working/permanent-only-after-evaluation.js";
import * as politicalApprovalSought from "./working/political-approval-sought.js";
import * as postponedRatherThanVotedDown from "./working/postponed-rather-than-voted-down.js";
import * as postponementsHaveReason from "./working/postponements-have-reason.js";
import * as reportsToSteeringGroup from "./working/reports-to-steering-group.js";
import * as rolesDescribed from "./working/roles-described.js";
import * as safetyServiceInWorkingEnvironmentCases from "./working/safety-service-in-working-environment-cases.js";
import * as standingAgendaItem from "./working/standing-agenda-item.js";
import * as steeringGroupEstablished from "./working/steering-group-established.js";
import * as trialsEvaluatedInTime from "./working/trials-evaluated-in-time.js";
import * as trialsPlanned from "./working/trials-planned.js";
import * as workingGroupAtEveryWorkplace from "./working/working-group-at-every-workplace.js";
import * as workplaceStewardsHaveChief from "./working/workplace-stewards-have-chief.js";
import * as chairAlternatesBetweenSides from "./working-environment-committee/chair-alternates-between-sides.js";
import * as chiefSafetyRepresentativeElected from "./working-environment-committee/chief-safety-representative-elected.js";
import * as chiefSafetyRepresentativeHasDeputy from "./working-environment-committee/chief-safety-representative-has-deputy.js";
import * as chiefSafetyRepresentativeVotes from "./working-environment-committee/chief-safety-representative-votes.js";
import * as committeeMembersHaveAlternates from "./working-environment-committee/committee-members-have-alternates.js";
import * as committeeMembersServeTwoYears from "./working-environment-committee/committee-members-serve-two-years.js";
import * as electedWithoutVoteOnWorkingEnvironment from "./working-environment-committee/elected-without-vote-on-working-environment.js";
import * as fourMeetingsAYear from "./working-environment-committee/four-meetings-a-year.js";
import * as occupationalHealthServiceWithoutVote from "./working-environment-committee/occupational-health-service-without-vote.js";
import * as politiciansKeptOffEmployerSide from "./working-environment-committee/politicians-kept-off-employer-side.js";
import * as safetyRepresentativeElected from "./working-environment-committee/safety-representative-elected.js";
import * as sidesEqualInNumber from "./working-environment-committee/sides-equal-in-number.js";
import * as topManagementOnEmployerSide from "./working-environment-committee/top-management-on-employer-side.js";
import * as workingEnvironmentCommitteeEstablished from "./working-environment-committee/working-environment-committee-established.js";
import * as date from "./input/date.js";
import * as duplicateId from "./input/duplicate-id.js";
import * as impossibleEdit from "./input/impossible-edit.js";
import * as missing from "./input/missing.js";
import * as overlap from "./input/overlap.js";
import * as period from "./input/period.js";
import * as shape from "./input/shape.js";
import * as unknownKey from "./input/unknown-key.js";
import * as unknownReference from "./input/unknown-reference.js";
import type { RuleName } from "./names.js";

/** A built-in rule as a person reads it: what it rests on, its options and its page. */
export interface Documented {
  readonly rule: { readonly norms: readonly Citation[]; readonly options: Options };
  readonly page: AnyPage;
}

/** The built-in rules with their pages. Written from `index.ts` by `npm run update`. */
export const pages: Readonly<Record<RuleName, Documented>> = {
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
  "committee-minutes-complete": committeeMinutesComplete,
  "employees-elected-for-two-years": employeesElectedForTwoYears,
  "excluded-posts-kept-out": excludedPostsKeptOut,
  "joint-committee-established": jointCommitteeEstablished,
  "majority-for-the-municipality": majorityForTheMunicipality,
  "municipal-director-attends-without-vote": municipalDirectorAttendsWithoutVote,
  "municipality-members-elected-each-period": municipalityMembersElectedEachPeriod,
  "other-arrangement-agreed": otherArrangementAgreed,
  "other-arrangement-supported": otherArrangementSupported,
  "quorum-held": quorumHeld,
  "rights-of-others-rest-on-an-act": rightsOfOthersRestOnAnAct,
  "rules-of-procedure-adopted": rulesOfProcedureAdopted,
  "council-committee-elected-by-council": councilCommitteeElectedByCouncil,
  "employer-side-undivided": employerSideUndivided,
  "legal-form-stated": legalFormStated,
  "mixed-body-has-a-legal-form": mixedBodyHasALegalForm,
  "agreement-parties-complete": agreementPartiesComplete,
  "all-employee-organisations-take-part": allEmployeeOrganisationsTakePart,
  "change-matches-values": changeMatchesValues,
  "comparison-group-stated": comparisonGroupStated,
  "differing-figures-dated": differingFiguresDated,
  "four-themes-named": fourThemesNamed,
  "grant-per-municipality": grantPerMunicipality,
  "indicator-units-fit": indicatorUnitsFit,
  "networks-start-after-intake": networksStartAfterIntake,
  "participants-in-networks": participantsInNetworks,
  "projects-run-by-participants": projectsRunByParticipants,
  "projects-within-themes": projectsWithinThemes,
  "three-parties-take-part": threePartiesTakePart,
  "absences-reported": absencesReported,
  "absent-members-and-alternates": absentMembersAndAlternates,
  "agenda-requests-honoured": agendaRequestsHonoured,
  "case-numbers-consecutive": caseNumbersConsecutive,
  "consultation-before-decision": consultationBeforeDecision,
  "consultation-minutes-attached": consultationMinutesAttached,
  "opening-items-in-order": openingItemsInOrder,
  "proposals-have-outcome": proposalsHaveOutcome,
  "unions-of-representatives-known": unionsOfRepresentativesKnown,
  "votes-possible-for-groups": votesPossibleForGroups,
  "votes-within-attendance": votesWithinAttendance,
  "withdrawn-proposals-carry-no-votes": withdrawnProposalsCarryNoVotes,
  "waivers-hold": waiversHold,
  "cases-for-information-and-dialogue": casesForInformationAndDialogue,
  "consultation-and-negotiation-held-elsewhere": consultationAndNegotiationHeldElsewhere,
  "everyone-may-attend-and-speak": everyoneMayAttendAndSpeak,
  "no-decisions-taken": noDecisionsTaken,
  "nobody-votes": nobodyVotes,
  "outside-statutory-bodies": outsideStatutoryBodies,
  "position-and-opposition-settled": positionAndOppositionSettled,
  "safety-service-seat-settled": safetyServiceSeatSettled,
  "seat-numbers-settled": seatNumbersSettled,
  "three-parties-meet": threePartiesMeet,
  "topic-in-catalogue": topicInCatalogue,
  "working-environment-committee-first": workingEnvironmentCommitteeFirst,
  "actions-have-owner-and-deadline": actionsHaveOwnerAndDeadline,
  "alignment-confirmed-after-election": alignmentConfirmedAfterElection,
  "all-unions-included-in-drafting": allUnionsIncludedInDrafting,
  "arena-settled": arenaSettled,
  "constitution-in-place": constitutionInPlace,
  "decisions-kept-in-decision-line": decisionsKeptInDecisionLine,
  "disagreement-procedure-agreed": disagreementProcedureAgreed,
  "employees-involved": employeesInvolved,
  "excluded-topics-kept-out": excludedTopicsKeptOut,
  "fixed-meetings": fixedMeetings,
  "ground-rules-adopted": groundRulesAdopted,
  "help-sought-jointly": helpSoughtJointly,
  "hse-risk-assessed": hseRiskAssessed,
  "ideas-answered-with-reason": ideasAnsweredWithReason,
  "mandate-traceable": mandateTraceable,
  "method-adopted": methodAdopted,
  "method-anchored": methodAnchored,
  "method-evaluated-periodically": methodEvaluatedPeriodically,
  "minutes-kept": minutesKept,
  "monthly-meetings-in-first-half-year": monthlyMeetingsInFirstHalfYear,
  "next-step-agreed": nextStepAgreed,
  "no-decision-authority": noDecisionAuthority,
  "no-negotiation-in-development-line": noNegotiationInDevelopmentLine,
  "permanent-not-a-project": permanentNotAProject,
  "permanent-only-after-evaluation": permanentOnlyAfterEvaluation,
  "political-approval-sought": politicalApprovalSought,
  "postponed-rather-than-voted-down": postponedRatherThanVotedDown,
  "postponements-have-reason": postponementsHaveReason,
  "reports-to-steering-group": reportsToSteeringGroup,
  "roles-described": rolesDescribed,
  "safety-service-in-working-environment-cases": safetyServiceInWorkingEnvironmentCases,
  "standing-agenda-item": standingAgendaItem,
  "steering-group-established": steeringGroupEstablished,
  "trials-evaluated-in-time": trialsEvaluatedInTime,
  "trials-planned": trialsPlanned,
  "working-group-at-every-workplace": workingGroupAtEveryWorkplace,
  "workplace-stewards-have-chief": workplaceStewardsHaveChief,
  "chair-alternates-between-sides": chairAlternatesBetweenSides,
  "chief-safety-representative-elected": chiefSafetyRepresentativeElected,
  "chief-safety-representative-has-deputy": chiefSafetyRepresentativeHasDeputy,
  "chief-safety-representative-votes": chiefSafetyRepresentativeVotes,
  "committee-members-have-alternates": committeeMembersHaveAlternates,
  "committee-members-serve-two-years": committeeMembersServeTwoYears,
  "elected-without-vote-on-working-environment": electedWithoutVoteOnWorkingEnvironment,
  "four-meetings-a-year": fourMeetingsAYear,
  "occupational-health-service-without-vote": occupationalHealthServiceWithoutVote,
  "politicians-kept-off-employer-side": politiciansKeptOffEmployerSide,
  "safety-representative-elected": safetyRepresentativeElected,
  "sides-equal-in-number": sidesEqualInNumber,
  "top-management-on-employer-side": topManagementOnEmployerSide,
  "working-environment-committee-established": workingEnvironmentCommitteeEstablished,
  "input/date": date,
  "input/duplicate-id": duplicateId,
  "input/impossible-edit": impossibleEdit,
  "input/missing": missing,
  "input/overlap": overlap,
  "input/period": period,
  "input/shape": shape,
  "input/unknown-key": unknownKey,
  "input/unknown-reference": unknownReference,
};
