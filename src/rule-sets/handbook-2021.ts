import type { BodyKind } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

const steeringGroup: readonly BodyKind[] = ["steering-group"];
const workingGroup: readonly BodyKind[] = ["working-group"];
const steeringAndWorkingGroups: readonly BodyKind[] = ["steering-group", "working-group"];
const adHocGroup: readonly BodyKind[] = ["ad-hoc-group"];
const groups: readonly BodyKind[] = ["steering-group", "working-group", "ad-hoc-group"];

/** Who must sit where: the part of the handbook that can be judged from seats, unions and invitations alone. */
export const handbook2021Composition = /* @__PURE__ */ ruleSet("handbook2021-composition", [
  use(rules.minRepresentativesPerParty, { kinds: steeringGroup }),
  use(rules.equalRepresentation, { kinds: steeringGroup }),
  use(rules.positionAndOppositionIncluded, { kinds: steeringGroup }),
  use(rules.chiefSafetyRepresentativeSeated, { kinds: steeringGroup }),
  use(rules.allUnionsIncluded, { kinds: groups }),
  use(rules.topAdministrationSeated, { kinds: steeringGroup }),
  use(rules.unionSeatsHeldByChiefStewards, { kinds: steeringGroup }),
  use(rules.equalRights, { kinds: steeringGroup }),
  use(rules.separatelyConstituted, { kinds: steeringGroup }),
  use(rules.safetyRepresentativeSeated, { kinds: workingGroup }),
  use(rules.unitManagerSeated, { kinds: workingGroup }),
  use(rules.departmentHeadsRepresented, { kinds: workingGroup }),
  use(rules.politiciansKeptOutOfWorkingGroups, { kinds: workingGroup }),
  use(rules.oneSeatPerPerson, { kinds: groups }),
  use(rules.seatsFilled, { kinds: groups }),
]);

/**
 * The handbook of SINTEF and Fagforbundet (2021): the municipality, its steering group and its working groups.
 * As strict as the handbook's headlines; a handbook guides and does not bind.
 */
export const handbook2021 = /* @__PURE__ */ ruleSet("handbook2021", [
  ...handbook2021Composition.uses,
  use(rules.permanentNotAProject, { kinds: steeringAndWorkingGroups }),
  use(rules.constitutionInPlace, { kinds: steeringGroup }),
  use(rules.fixedMeetings, { kinds: steeringAndWorkingGroups }),
  use(rules.groundRulesAdopted, { kinds: steeringAndWorkingGroups }),
  use(rules.disagreementProcedureAgreed, { kinds: steeringAndWorkingGroups }),
  use(rules.rolesDescribed, { kinds: steeringAndWorkingGroups }),
  use(rules.arenaSettled, { kinds: workingGroup }),
  use(rules.noDecisionAuthority, { kinds: groups }),
  use(rules.employeesInvolved, { kinds: workingGroup }),
  use(rules.mandateTraceable, { kinds: adHocGroup }),
  use(rules.noNegotiationInDevelopmentLine, { kinds: groups }),
  use(rules.decisionsKeptInDecisionLine, { kinds: groups }),
  use(rules.postponedRatherThanVotedDown, { kinds: groups }),
  use(rules.excludedTopicsKeptOut, { kinds: groups }),
  use(rules.safetyServiceInWorkingEnvironmentCases, { kinds: steeringAndWorkingGroups }),
  use(rules.hseRiskAssessed, { kinds: groups }),
  use(rules.standingAgendaItem, { kinds: workingGroup }),
  use(rules.monthlyMeetingsInFirstHalfYear, { kinds: workingGroup }),
  use(rules.reportsToSteeringGroup, { kinds: workingGroup }),
  use(rules.minutesKept, { kinds: groups }),
  use(rules.actionsHaveOwnerAndDeadline, { kinds: groups }),
  use(rules.ideasAnsweredWithReason, { kinds: groups }),
  use(rules.nextStepAgreed, { kinds: steeringAndWorkingGroups }),
  use(rules.trialsPlanned, { kinds: groups }),
  use(rules.trialsEvaluatedInTime, { kinds: groups }),
  use(rules.permanentOnlyAfterEvaluation, { kinds: groups }),
  use(rules.helpSoughtJointly, { kinds: groups }),
  use(rules.politicalApprovalSought, { kinds: groups }),
  use(rules.postponementsHaveReason, { kinds: groups }),
  use(rules.methodAdopted),
  use(rules.methodAnchored),
  use(rules.allUnionsIncludedInDrafting),
  use(rules.methodEvaluatedPeriodically),
  use(rules.steeringGroupEstablished),
  use(rules.workingGroupAtEveryWorkplace),
  use(rules.alignmentConfirmedAfterElection),
  use(rules.workplaceStewardsHaveChief),
]);
