import type { Texts } from "../rule/sentences.js";
import { sentences as allUnionsIncluded } from "../rules/composition/all-unions-included.js";
import { sentences as chiefSafetyRepresentativeSeated } from "../rules/composition/chief-safety-representative-seated.js";
import { sentences as departmentHeadsRepresented } from "../rules/composition/department-heads-represented.js";
import { sentences as equalRepresentation } from "../rules/composition/equal-representation.js";
import { sentences as equalRights } from "../rules/composition/equal-rights.js";
import { sentences as minRepresentativesPerParty } from "../rules/composition/min-representatives-per-party.js";
import { sentences as oneSeatPerPerson } from "../rules/composition/one-seat-per-person.js";
import { sentences as politiciansKeptOutOfWorkingGroups } from "../rules/composition/politicians-kept-out-of-working-groups.js";
import { sentences as positionAndOppositionIncluded } from "../rules/composition/position-and-opposition-included.js";
import { sentences as safetyRepresentativeSeated } from "../rules/composition/safety-representative-seated.js";
import { sentences as seatsFilled } from "../rules/composition/seats-filled.js";
import { sentences as separatelyConstituted } from "../rules/composition/separately-constituted.js";
import { sentences as topAdministrationSeated } from "../rules/composition/top-administration-seated.js";
import { sentences as unionSeatsHeldByChiefStewards } from "../rules/composition/union-seats-held-by-chief-stewards.js";
import { sentences as unitManagerSeated } from "../rules/composition/unit-manager-seated.js";
import { sentences as atLeastThreeMembers } from "../rules/joint-committee/at-least-three-members.js";
import { sentences as bothSidesRepresented } from "../rules/joint-committee/both-sides-represented.js";
import { sentences as chairedByTheMunicipality } from "../rules/joint-committee/chaired-by-the-municipality.js";
import { sentences as committeeMinutesComplete } from "../rules/joint-committee/committee-minutes-complete.js";
import { sentences as employeesElectedForTwoYears } from "../rules/joint-committee/employees-elected-for-two-years.js";
import { sentences as excludedPostsKeptOut } from "../rules/joint-committee/excluded-posts-kept-out.js";
import { sentences as jointCommitteeEstablished } from "../rules/joint-committee/joint-committee-established.js";
import { sentences as majorityForTheMunicipality } from "../rules/joint-committee/majority-for-the-municipality.js";
import { sentences as municipalDirectorAttendsWithoutVote } from "../rules/joint-committee/municipal-director-attends-without-vote.js";
import { sentences as municipalityMembersElectedEachPeriod } from "../rules/joint-committee/municipality-members-elected-each-period.js";
import { sentences as otherArrangementAgreed } from "../rules/joint-committee/other-arrangement-agreed.js";
import { sentences as otherArrangementSupported } from "../rules/joint-committee/other-arrangement-supported.js";
import { sentences as quorumHeld } from "../rules/joint-committee/quorum-held.js";
import { sentences as rightsOfOthersRestOnAnAct } from "../rules/joint-committee/rights-of-others-rest-on-an-act.js";
import { sentences as rulesOfProcedureAdopted } from "../rules/joint-committee/rules-of-procedure-adopted.js";
import { sentences as councilCommitteeElectedByCouncil } from "../rules/legal-frame/council-committee-elected-by-council.js";
import { sentences as employerSideUndivided } from "../rules/legal-frame/employer-side-undivided.js";
import { sentences as legalFormStated } from "../rules/legal-frame/legal-form-stated.js";
import { sentences as mixedBodyHasALegalForm } from "../rules/legal-frame/mixed-body-has-a-legal-form.js";
import { sentences as agreementPartiesComplete } from "../rules/programme/agreement-parties-complete.js";
import { sentences as allEmployeeOrganisationsTakePart } from "../rules/programme/all-employee-organisations-take-part.js";
import { sentences as changeMatchesValues } from "../rules/programme/change-matches-values.js";
import { sentences as comparisonGroupStated } from "../rules/programme/comparison-group-stated.js";
import { sentences as differingFiguresDated } from "../rules/programme/differing-figures-dated.js";
import { sentences as fourThemesNamed } from "../rules/programme/four-themes-named.js";
import { sentences as grantPerMunicipality } from "../rules/programme/grant-per-municipality.js";
import { sentences as indicatorUnitsFit } from "../rules/programme/indicator-units-fit.js";
import { sentences as networksStartAfterIntake } from "../rules/programme/networks-start-after-intake.js";
import { sentences as participantsInNetworks } from "../rules/programme/participants-in-networks.js";
import { sentences as projectsRunByParticipants } from "../rules/programme/projects-run-by-participants.js";
import { sentences as projectsWithinThemes } from "../rules/programme/projects-within-themes.js";
import { sentences as threePartiesTakePart } from "../rules/programme/three-parties-take-part.js";
import { sentences as absencesReported } from "../rules/record/absences-reported.js";
import { sentences as absentMembersAndAlternates } from "../rules/record/absent-members-and-alternates.js";
import { sentences as agendaRequestsHonoured } from "../rules/record/agenda-requests-honoured.js";
import { sentences as caseNumbersConsecutive } from "../rules/record/case-numbers-consecutive.js";
import { sentences as consultationBeforeDecision } from "../rules/record/consultation-before-decision.js";
import { sentences as consultationMinutesAttached } from "../rules/record/consultation-minutes-attached.js";
import { sentences as openingItemsInOrder } from "../rules/record/opening-items-in-order.js";
import { sentences as proposalsHaveOutcome } from "../rules/record/proposals-have-outcome.js";
import { sentences as unionsOfRepresentativesKnown } from "../rules/record/unions-of-representatives-known.js";
import { sentences as votesPossibleForGroups } from "../rules/record/votes-possible-for-groups.js";
import { sentences as votesWithinAttendance } from "../rules/record/votes-within-attendance.js";
import { sentences as withdrawnProposalsCarryNoVotes } from "../rules/record/withdrawn-proposals-carry-no-votes.js";
import { sentences as waiversHold } from "../rules/report/waivers-hold.js";
import { sentences as casesForInformationAndDialogue } from "../rules/tri-part/cases-for-information-and-dialogue.js";
import { sentences as consultationAndNegotiationHeldElsewhere } from "../rules/tri-part/consultation-and-negotiation-held-elsewhere.js";
import { sentences as everyoneMayAttendAndSpeak } from "../rules/tri-part/everyone-may-attend-and-speak.js";
import { sentences as noDecisionsTaken } from "../rules/tri-part/no-decisions-taken.js";
import { sentences as nobodyVotes } from "../rules/tri-part/nobody-votes.js";
import { sentences as outsideStatutoryBodies } from "../rules/tri-part/outside-statutory-bodies.js";
import { sentences as positionAndOppositionSettled } from "../rules/tri-part/position-and-opposition-settled.js";
import { sentences as safetyServiceSeatSettled } from "../rules/tri-part/safety-service-seat-settled.js";
import { sentences as seatNumbersSettled } from "../rules/tri-part/seat-numbers-settled.js";
import { sentences as threePartiesMeet } from "../rules/tri-part/three-parties-meet.js";
import { sentences as topicInCatalogue } from "../rules/tri-part/topic-in-catalogue.js";
import { sentences as workingEnvironmentCommitteeFirst } from "../rules/tri-part/working-environment-committee-first.js";
import { sentences as actionsHaveOwnerAndDeadline } from "../rules/working/actions-have-owner-and-deadline.js";
import { sentences as alignmentConfirmedAfterElection } from "../rules/working/alignment-confirmed-after-election.js";
import { sentences as allUnionsIncludedInDrafting } from "../rules/working/all-unions-included-in-drafting.js";
import { sentences as arenaSettled } from "../rules/working/arena-settled.js";
import { sentences as constitutionInPlace } from "../rules/working/constitution-in-place.js";
import { sentences as decisionsKeptInDecisionLine } from "../rules/working/decisions-kept-in-decision-line.js";
import { sentences as disagreementProcedureAgreed } from "../rules/working/disagreement-procedure-agreed.js";
import { sentences as employeesInvolved } from "../rules/working/employees-involved.js";
import { sentences as excludedTopicsKeptOut } from "../rules/working/excluded-topics-kept-out.js";
import { sentences as fixedMeetings } from "../rules/working/fixed-meetings.js";
import { sentences as groundRulesAdopted } from "../rules/working/ground-rules-adopted.js";
import { sentences as helpSoughtJointly } from "../rules/working/help-sought-jointly.js";
import { sentences as hseRiskAssessed } from "../rules/working/hse-risk-assessed.js";
import { sentences as ideasAnsweredWithReason } from "../rules/working/ideas-answered-with-reason.js";
import { sentences as mandateTraceable } from "../rules/working/mandate-traceable.js";
import { sentences as methodAdopted } from "../rules/working/method-adopted.js";
import { sentences as methodAnchored } from "../rules/working/method-anchored.js";
import { sentences as methodEvaluatedPeriodically } from "../rules/working/method-evaluated-periodically.js";
import { sentences as minutesKept } from "../rules/working/minutes-kept.js";
import { sentences as monthlyMeetingsInFirstHalfYear } from "../rules/working/monthly-meetings-in-first-half-year.js";
import { sentences as nextStepAgreed } from "../rules/working/next-step-agreed.js";
import { sentences as noDecisionAuthority } from "../rules/working/no-decision-authority.js";
import { sentences as noNegotiationInDevelopmentLine } from "../rules/working/no-negotiation-in-development-line.js";
import { sentences as permanentNotAProject } from "../rules/working/permanent-not-a-project.js";
import { sentences as permanentOnlyAfterEvaluation } from "../rules/working/permanent-only-after-evaluation.js";
import { sentences as politicalApprovalSought } from "../rules/working/political-approval-sought.js";
import { sentences as postponedRatherThanVotedDown } from "../rules/working/postponed-rather-than-voted-down.js";
import { sentences as postponementsHaveReason } from "../rules/working/postponements-have-reason.js";
import { sentences as reportsToSteeringGroup } from "../rules/working/reports-to-steering-group.js";
import { sentences as rolesDescribed } from "../rules/working/roles-described.js";
import { sentences as safetyServiceInWorkingEnvironmentCases } from "../rules/working/safety-service-in-working-environment-cases.js";
import { sentences as standingAgendaItem } from "../rules/working/standing-agenda-item.js";
import { sentences as steeringGroupEstablished } from "../rules/working/steering-group-established.js";
import { sentences as trialsEvaluatedInTime } from "../rules/working/trials-evaluated-in-time.js";
import { sentences as trialsPlanned } from "../rules/working/trials-planned.js";
import { sentences as workingGroupAtEveryWorkplace } from "../rules/working/working-group-at-every-workplace.js";
import { sentences as workplaceStewardsHaveChief } from "../rules/working/workplace-stewards-have-chief.js";
import { sentences as chairAlternatesBetweenSides } from "../rules/working-environment-committee/chair-alternates-between-sides.js";
import { sentences as chiefSafetyRepresentativeElected } from "../rules/working-environment-committee/chief-safety-representative-elected.js";
import { sentences as chiefSafetyRepresentativeHasDeputy } from "../rules/working-environment-committee/chief-safety-representative-has-deputy.js";
import { sentences as chiefSafetyRepresentativeVotes } from "../rules/working-environment-committee/chief-safety-representative-votes.js";
import { sentences as committeeMembersHaveAlternates } from "../rules/working-environment-committee/committee-members-have-alternates.js";
import { sentences as committeeMembersServeTwoYears } from "../rules/working-environment-committee/committee-members-serve-two-years.js";
import { sentences as electedWithoutVoteOnWorkingEnvironment } from "../rules/working-environment-committee/elected-without-vote-on-working-environment.js";
import { sentences as fourMeetingsAYear } from "../rules/working-environment-committee/four-meetings-a-year.js";
import { sentences as occupationalHealthServiceWithoutVote } from "../rules/working-environment-committee/occupational-health-service-without-vote.js";
import { sentences as politiciansKeptOffEmployerSide } from "../rules/working-environment-committee/politicians-kept-off-employer-side.js";
import { sentences as safetyRepresentativeElected } from "../rules/working-environment-committee/safety-representative-elected.js";
import { sentences as sidesEqualInNumber } from "../rules/working-environment-committee/sides-equal-in-number.js";
import { sentences as topManagementOnEmployerSide } from "../rules/working-environment-committee/top-management-on-employer-side.js";
import { sentences as workingEnvironmentCommitteeEstablished } from "../rules/working-environment-committee/working-environment-committee-established.js";
import { sentences as date } from "../rules/input/date.js";
import { sentences as duplicateId } from "../rules/input/duplicate-id.js";
import { sentences as impossibleEdit } from "../rules/input/impossible-edit.js";
import { sentences as missing } from "../rules/input/missing.js";
import { sentences as overlap } from "../rules/input/overlap.js";
import { sentences as period } from "../rules/input/period.js";
import { sentences as shape } from "../rules/input/shape.js";
import { sentences as unknownKey } from "../rules/input/unknown-key.js";
import { sentences as unknownReference } from "../rules/input/unknown-reference.js";

/** What the rule set `handbook2021` says, for `describeBy`. Written by `npm run update`. */
export const handbook2021Texts: Texts = {
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
  "waivers-hold": waiversHold,
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
};

/** What the rule set `handbook2021Composition` says, for `describeBy`. Written by `npm run update`. */
export const handbook2021CompositionTexts: Texts = {
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
  "waivers-hold": waiversHold,
};

/** What the rule set `jointCommittee` says, for `describeBy`. Written by `npm run update`. */
export const jointCommitteeTexts: Texts = {
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
  "waivers-hold": waiversHold,
};

/** What the rule set `legalFrame` says, for `describeBy`. Written by `npm run update`. */
export const legalFrameTexts: Texts = {
  "council-committee-elected-by-council": councilCommitteeElectedByCouncil,
  "employer-side-undivided": employerSideUndivided,
  "legal-form-stated": legalFormStated,
  "mixed-body-has-a-legal-form": mixedBodyHasALegalForm,
  "waivers-hold": waiversHold,
};

/** What the rule set `meetingRecord` says, for `describeBy`. Written by `npm run update`. */
export const meetingRecordTexts: Texts = {
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
};

/** What the rule set `programme2011` says, for `describeBy`. Written by `npm run update`. */
export const programme2011Texts: Texts = {
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
  "waivers-hold": waiversHold,
};

/** What the rule set `triPartNordFron` says, for `describeBy`. Written by `npm run update`. */
export const triPartNordFronTexts: Texts = {
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
};

/** What the rule set `workingEnvironmentCommittee` says, for `describeBy`. Written by `npm run update`. */
export const workingEnvironmentCommitteeTexts: Texts = {
  "waivers-hold": waiversHold,
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
};

/** What the reading of malformed data says, for `describeBy`. Written by `npm run update`. */
export const inputTexts: Texts = {
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
