import type { AnyPage } from "../rule/page.js";
import type { Options } from "../rule/rule.js";
import type { Citation } from "../sources/citation.js";
import * as absencesReported from "./record/absences-reported.js";
import * as absentMembersAndAlternates from "./record/absent-members-and-alternates.js";
import * as actionsHaveOwnerAndDeadline from "./working/actions-have-owner-and-deadline.js";
import * as agendaRequestsHonoured from "./record/agenda-requests-honoured.js";
import * as agreementPartiesComplete from "./programme/agreement-parties-complete.js";
import * as alignmentConfirmedAfterElection from "./working/alignment-confirmed-after-election.js";
import * as allEmployeeOrganisationsTakePart from "./programme/all-employee-organisations-take-part.js";
import * as allUnionsIncluded from "./composition/all-unions-included.js";
import * as allUnionsIncludedInDrafting from "./working/all-unions-included-in-drafting.js";
import * as arenaSettled from "./working/arena-settled.js";
import * as atLeastThreeMembers from "./joint-committee/at-least-three-members.js";
import * as bothSidesRepresented from "./joint-committee/both-sides-represented.js";
import * as caseNumbersConsecutive from "./record/case-numbers-consecutive.js";
import * as casesForInformationAndDialogue from "./tri-part/cases-for-information-and-dialogue.js";
import * as chairAlternatesBetweenSides from "./working-environment-committee/chair-alternates-between-sides.js";
import * as chairedByTheMunicipality from "./joint-committee/chaired-by-the-municipality.js";
import * as changeMatchesValues from "./programme/change-matches-values.js";
import * as chiefSafetyRepresentativeElected from "./working-environment-committee/chief-safety-representative-elected.js";
import * as chiefSafetyRepresentativeHasDeputy from "./working-environment-committee/chief-safety-representative-has-deputy.js";
import * as chiefSafetyRepresentativeSeated from "./composition/chief-safety-representative-seated.js";
import * as chiefSafetyRepresentativeVotes from "./working-environment-committee/chief-safety-representative-votes.js";
import * as committeeMembersHaveAlternates from "./working-environment-committee/committee-members-have-alternates.js";
import * as committeeMembersServeTwoYears from "./working-environment-committee/committee-members-serve-two-years.js";
import * as committeeMinutesComplete from "./joint-committee/committee-minutes-complete.js";
import * as comparisonGroupStated from "./programme/comparison-group-stated.js";
import * as constitutionInPlace from "./working/constitution-in-place.js";
import * as consultationAndNegotiationHeldElsewhere from "./tri-part/consultation-and-negotiation-held-elsewhere.js";
import * as consultationBeforeDecision from "./record/consultation-before-decision.js";
import * as consultationMinutesAttached from "./record/consultation-minutes-attached.js";
import * as councilCommitteeElectedByCouncil from "./legal-frame/council-committee-elected-by-council.js";
import * as decisionsKeptInDecisionLine from "./working/decisions-kept-in-decision-line.js";
import * as departmentHeadsRepresented from "./composition/department-heads-represented.js";
import * as differingFiguresDated from "./programme/differing-figures-dated.js";
import * as disagreementProcedureAgreed from "./working/disagreement-procedure-agreed.js";
import * as electedWithoutVoteOnWorkingEnvironment from "./working-environment-committee/elected-without-vote-on-working-environment.js";
import * as employeesElectedForTwoYears from "./joint-committee/employees-elected-for-two-years.js";
import * as employeesInvolved from "./working/employees-involved.js";
import * as employerSideUndivided from "./legal-frame/employer-side-undivided.js";
import * as equalRepresentation from "./composition/equal-representation.js";
import * as equalRights from "./composition/equal-rights.js";
import * as everyoneMayAttendAndSpeak from "./tri-part/everyone-may-attend-and-speak.js";
import * as excludedPostsKeptOut from "./joint-committee/excluded-posts-kept-out.js";
import * as excludedTopicsKeptOut from "./working/excluded-topics-kept-out.js";
import * as fixedMeetings from "./working/fixed-meetings.js";
import * as fourMeetingsAYear from "./working-environment-committee/four-meetings-a-year.js";
import * as fourThemesNamed from "./programme/four-themes-named.js";
import * as grantPerMunicipality from "./programme/grant-per-municipality.js";
import * as groundRulesAdopted from "./working/ground-rules-adopted.js";
import * as helpSoughtJointly from "./working/help-sought-jointly.js";
import * as hseRiskAssessed from "./working/hse-risk-assessed.js";
import * as ideasAnsweredWithReason from "./working/ideas-answered-with-reason.js";
import * as indicatorUnitsFit from "./programme/indicator-units-fit.js";
import * as jointCommitteeEstablished from "./joint-committee/joint-committee-established.js";
import * as legalFormStated from "./legal-frame/legal-form-stated.js";
import * as majorityForTheMunicipality from "./joint-committee/majority-for-the-municipality.js";
import * as mandateTraceable from "./working/mandate-traceable.js";
import * as methodAdopted from "./working/method-adopted.js";
import * as methodAnchored from "./working/method-anchored.js";
import * as methodEvaluatedPeriodically from "./working/method-evaluated-periodically.js";
import * as minRepresentativesPerParty from "./composition/min-representatives-per-party.js";
import * as minutesKept from "./working/minutes-kept.js";
import * as mixedBodyHasALegalForm from "./legal-frame/mixed-body-has-a-legal-form.js";
import * as monthlyMeetingsInFirstHalfYear from "./working/monthly-meetings-in-first-half-year.js";
import * as municipalDirectorAttendsWithoutVote from "./joint-committee/municipal-director-attends-without-vote.js";
import * as municipalityMembersElectedEachPeriod from "./joint-committee/municipality-members-elected-each-period.js";
import * as networksStartAfterIntake from "./programme/networks-start-after-intake.js";
import * as nextStepAgreed from "./working/next-step-agreed.js";
import * as nobodyVotes from "./tri-part/nobody-votes.js";
import * as noDecisionAuthority from "./working/no-decision-authority.js";
import * as noDecisionsTaken from "./tri-part/no-decisions-taken.js";
import * as noNegotiationInDevelopmentLine from "./working/no-negotiation-in-development-line.js";
import * as occupationalHealthServiceWithoutVote from "./working-environment-committee/occupational-health-service-without-vote.js";
import * as oneSeatPerPerson from "./composition/one-seat-per-person.js";
import * as openingItemsInOrder from "./record/opening-items-in-order.js";
import * as otherArrangementAgreed from "./joint-committee/other-arrangement-agreed.js";
import * as otherArrangementSupported from "./joint-committee/other-arrangement-supported.js";
import * as outsideStatutoryBodies from "./tri-part/outside-statutory-bodies.js";
import * as participantsInNetworks from "./programme/participants-in-networks.js";
import * as permanentNotAProject from "./working/permanent-not-a-project.js";
import * as permanentOnlyAfterEvaluation from "./working/permanent-only-after-evaluation.js";
import * as politicalApprovalSought from "./working/political-approval-sought.js";
import * as politiciansKeptOffEmployerSide from "./working-environment-committee/politicians-kept-off-employer-side.js";
import * as politiciansKeptOutOfWorkingGroups from "./composition/politicians-kept-out-of-working-groups.js";
import * as positionAndOppositionIncluded from "./composition/position-and-opposition-included.js";
import * as positionAndOppositionSettled from "./tri-part/position-and-opposition-settled.js";
import * as postponedRatherThanVotedDown from "./working/postponed-rather-than-voted-down.js";
import * as postponementsHaveReason from "./working/postponements-have-reason.js";
import * as projectsRunByParticipants from "./programme/projects-run-by-participants.js";
import * as projectsWithinThemes from "./programme/projects-within-themes.js";
import * as proposalsHaveOutcome from "./record/proposals-have-outcome.js";
import * as quorumHeld from "./joint-committee/quorum-held.js";
import * as reportsToSteeringGroup from "./working/reports-to-steering-group.js";
import * as rightsOfOthersRestOnAnAct from "./joint-committee/rights-of-others-rest-on-an-act.js";
import * as rolesDescribed from "./working/roles-described.js";
import * as rulesOfProcedureAdopted from "./joint-committee/rules-of-procedure-adopted.js";
import * as safetyRepresentativeElected from "./working-environment-committee/safety-representative-elected.js";
import * as safetyRepresentativeSeated from "./composition/safety-representative-seated.js";
import * as safetyServiceInWorkingEnvironmentCases from "./working/safety-service-in-working-environment-cases.js";
import * as safetyServiceSeatSettled from "./tri-part/safety-service-seat-settled.js";
import * as seatNumbersSettled from "./tri-part/seat-numbers-settled.js";
import * as seatsFilled from "./composition/seats-filled.js";
import * as separatelyConstituted from "./composition/separately-constituted.js";
import * as sidesEqualInNumber from "./working-environment-committee/sides-equal-in-number.js";
import * as standingAgendaItem from "./working/standing-agenda-item.js";
import * as steeringGroupEstablished from "./working/steering-group-established.js";
import * as threePartiesMeet from "./tri-part/three-parties-meet.js";
import * as threePartiesTakePart from "./programme/three-parties-take-part.js";
import * as topAdministrationSeated from "./composition/top-administration-seated.js";
import * as topicInCatalogue from "./tri-part/topic-in-catalogue.js";
import * as topManagementOnEmployerSide from "./working-environment-committee/top-management-on-employer-side.js";
import * as trialsEvaluatedInTime from "./working/trials-evaluated-in-time.js";
import * as trialsPlanned from "./working/trials-planned.js";
import * as unionSeatsHeldByChiefStewards from "./composition/union-seats-held-by-chief-stewards.js";
import * as unionsOfRepresentativesKnown from "./record/unions-of-representatives-known.js";
import * as unitManagerSeated from "./composition/unit-manager-seated.js";
import * as votesPossibleForGroups from "./record/votes-possible-for-groups.js";
import * as votesWithinAttendance from "./record/votes-within-attendance.js";
import * as withdrawnProposalsCarryNoVotes from "./record/withdrawn-proposals-carry-no-votes.js";
import * as workingEnvironmentCommitteeEstablished from "./working-environment-committee/working-environment-committee-established.js";
import * as workingEnvironmentCommitteeFirst from "./tri-part/working-environment-committee-first.js";
import * as workingGroupAtEveryWorkplace from "./working/working-group-at-every-workplace.js";
import * as workplaceStewardsHaveChief from "./working/workplace-stewards-have-chief.js";
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

interface Documented {
  readonly rule: { readonly norms: readonly Citation[]; readonly options: Options };
  readonly page: AnyPage;
}

/** The built-in rules with their pages. Written from `index.ts` by `npm run update`. */
export const pages: Readonly<Record<RuleName, Documented>> = {
  "absences-reported": absencesReported,
  "absent-members-and-alternates": absentMembersAndAlternates,
  "actions-have-owner-and-deadline": actionsHaveOwnerAndDeadline,
  "agenda-requests-honoured": agendaRequestsHonoured,
  "agreement-parties-complete": agreementPartiesComplete,
  "alignment-confirmed-after-election": alignmentConfirmedAfterElection,
  "all-employee-organisations-take-part": allEmployeeOrganisationsTakePart,
  "all-unions-included": allUnionsIncluded,
  "all-unions-included-in-drafting": allUnionsIncludedInDrafting,
  "arena-settled": arenaSettled,
  "at-least-three-members": atLeastThreeMembers,
  "both-sides-represented": bothSidesRepresented,
  "case-numbers-consecutive": caseNumbersConsecutive,
  "cases-for-information-and-dialogue": casesForInformationAndDialogue,
  "chair-alternates-between-sides": chairAlternatesBetweenSides,
  "chaired-by-the-municipality": chairedByTheMunicipality,
  "change-matches-values": changeMatchesValues,
  "chief-safety-representative-elected": chiefSafetyRepresentativeElected,
  "chief-safety-representative-has-deputy": chiefSafetyRepresentativeHasDeputy,
  "chief-safety-representative-seated": chiefSafetyRepresentativeSeated,
  "chief-safety-representative-votes": chiefSafetyRepresentativeVotes,
  "committee-members-have-alternates": committeeMembersHaveAlternates,
  "committee-members-serve-two-years": committeeMembersServeTwoYears,
  "committee-minutes-complete": committeeMinutesComplete,
  "comparison-group-stated": comparisonGroupStated,
  "constitution-in-place": constitutionInPlace,
  "consultation-and-negotiation-held-elsewhere": consultationAndNegotiationHeldElsewhere,
  "consultation-before-decision": consultationBeforeDecision,
  "consultation-minutes-attached": consultationMinutesAttached,
  "council-committee-elected-by-council": councilCommitteeElectedByCouncil,
  "decisions-kept-in-decision-line": decisionsKeptInDecisionLine,
  "department-heads-represented": departmentHeadsRepresented,
  "differing-figures-dated": differingFiguresDated,
  "disagreement-procedure-agreed": disagreementProcedureAgreed,
  "elected-without-vote-on-working-environment": electedWithoutVoteOnWorkingEnvironment,
  "employees-elected-for-two-years": employeesElectedForTwoYears,
  "employees-involved": employeesInvolved,
  "employer-side-undivided": employerSideUndivided,
  "equal-representation": equalRepresentation,
  "equal-rights": equalRights,
  "everyone-may-attend-and-speak": everyoneMayAttendAndSpeak,
  "excluded-posts-kept-out": excludedPostsKeptOut,
  "excluded-topics-kept-out": excludedTopicsKeptOut,
  "fixed-meetings": fixedMeetings,
  "four-meetings-a-year": fourMeetingsAYear,
  "four-themes-named": fourThemesNamed,
  "grant-per-municipality": grantPerMunicipality,
  "ground-rules-adopted": groundRulesAdopted,
  "help-sought-jointly": helpSoughtJointly,
  "hse-risk-assessed": hseRiskAssessed,
  "ideas-answered-with-reason": ideasAnsweredWithReason,
  "indicator-units-fit": indicatorUnitsFit,
  "joint-committee-established": jointCommitteeEstablished,
  "legal-form-stated": legalFormStated,
  "majority-for-the-municipality": majorityForTheMunicipality,
  "mandate-traceable": mandateTraceable,
  "method-adopted": methodAdopted,
  "method-anchored": methodAnchored,
  "method-evaluated-periodically": methodEvaluatedPeriodically,
  "min-representatives-per-party": minRepresentativesPerParty,
  "minutes-kept": minutesKept,
  "mixed-body-has-a-legal-form": mixedBodyHasALegalForm,
  "monthly-meetings-in-first-half-year": monthlyMeetingsInFirstHalfYear,
  "municipal-director-attends-without-vote": municipalDirectorAttendsWithoutVote,
  "municipality-members-elected-each-period": municipalityMembersElectedEachPeriod,
  "networks-start-after-intake": networksStartAfterIntake,
  "next-step-agreed": nextStepAgreed,
  "nobody-votes": nobodyVotes,
  "no-decision-authority": noDecisionAuthority,
  "no-decisions-taken": noDecisionsTaken,
  "no-negotiation-in-development-line": noNegotiationInDevelopmentLine,
  "occupational-health-service-without-vote": occupationalHealthServiceWithoutVote,
  "one-seat-per-person": oneSeatPerPerson,
  "opening-items-in-order": openingItemsInOrder,
  "other-arrangement-agreed": otherArrangementAgreed,
  "other-arrangement-supported": otherArrangementSupported,
  "outside-statutory-bodies": outsideStatutoryBodies,
  "participants-in-networks": participantsInNetworks,
  "permanent-not-a-project": permanentNotAProject,
  "permanent-only-after-evaluation": permanentOnlyAfterEvaluation,
  "political-approval-sought": politicalApprovalSought,
  "politicians-kept-off-employer-side": politiciansKeptOffEmployerSide,
  "politicians-kept-out-of-working-groups": politiciansKeptOutOfWorkingGroups,
  "position-and-opposition-included": positionAndOppositionIncluded,
  "position-and-opposition-settled": positionAndOppositionSettled,
  "postponed-rather-than-voted-down": postponedRatherThanVotedDown,
  "postponements-have-reason": postponementsHaveReason,
  "projects-run-by-participants": projectsRunByParticipants,
  "projects-within-themes": projectsWithinThemes,
  "proposals-have-outcome": proposalsHaveOutcome,
  "quorum-held": quorumHeld,
  "reports-to-steering-group": reportsToSteeringGroup,
  "rights-of-others-rest-on-an-act": rightsOfOthersRestOnAnAct,
  "roles-described": rolesDescribed,
  "rules-of-procedure-adopted": rulesOfProcedureAdopted,
  "safety-representative-elected": safetyRepresentativeElected,
  "safety-representative-seated": safetyRepresentativeSeated,
  "safety-service-in-working-environment-cases": safetyServiceInWorkingEnvironmentCases,
  "safety-service-seat-settled": safetyServiceSeatSettled,
  "seat-numbers-settled": seatNumbersSettled,
  "seats-filled": seatsFilled,
  "separately-constituted": separatelyConstituted,
  "sides-equal-in-number": sidesEqualInNumber,
  "standing-agenda-item": standingAgendaItem,
  "steering-group-established": steeringGroupEstablished,
  "three-parties-meet": threePartiesMeet,
  "three-parties-take-part": threePartiesTakePart,
  "top-administration-seated": topAdministrationSeated,
  "topic-in-catalogue": topicInCatalogue,
  "top-management-on-employer-side": topManagementOnEmployerSide,
  "trials-evaluated-in-time": trialsEvaluatedInTime,
  "trials-planned": trialsPlanned,
  "union-seats-held-by-chief-stewards": unionSeatsHeldByChiefStewards,
  "unions-of-representatives-known": unionsOfRepresentativesKnown,
  "unit-manager-seated": unitManagerSeated,
  "votes-possible-for-groups": votesPossibleForGroups,
  "votes-within-attendance": votesWithinAttendance,
  "withdrawn-proposals-carry-no-votes": withdrawnProposalsCarryNoVotes,
  "working-environment-committee-established": workingEnvironmentCommitteeEstablished,
  "working-environment-committee-first": workingEnvironmentCommitteeFirst,
  "working-group-at-every-workplace": workingGroupAtEveryWorkplace,
  "workplace-stewards-have-chief": workplaceStewardsHaveChief,
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
