import * as rules from "trepart";
import type { Judged } from "./members.js";
import { noVacancies, onePersonOneSeat } from "./persons.js";
import { chiefSafetyRepresentative, equality, numbers, politicalSides } from "./representation.js";
import { chiefStewards, ownConstitution, rightsOfMembers, topAdministration } from "./standing.js";
import { inclusionOfUnions } from "./unions.js";
import { departmentHeads, noPoliticians, safetyRepresentative, unitManager } from "./working-group.js";
import type { Writer } from "./writer.js";

export function steeringGroup(judged: Judged, write: Writer): void {
  const { here } = judged;
  write.outcome(rules.minRepresentativesPerParty, here, numbers(judged, write));
  write.outcome(rules.equalRepresentation, here, equality(judged, write));
  write.outcome(rules.positionAndOppositionIncluded, here, politicalSides(judged, write));
  write.outcome(rules.chiefSafetyRepresentativeSeated, here, chiefSafetyRepresentative(judged, write));
  write.outcome(rules.allUnionsIncluded, here, inclusionOfUnions(judged, write));
  write.outcome(rules.topAdministrationSeated, here, topAdministration(judged, write));
  write.outcome(rules.unionSeatsHeldByChiefStewards, here, chiefStewards(judged, write));
  write.outcome(rules.equalRights, here, rightsOfMembers(judged, write));
  write.outcome(rules.separatelyConstituted, here, ownConstitution(judged, write));
  write.outcome(rules.oneSeatPerPerson, here, onePersonOneSeat(judged, write));
  write.outcome(rules.seatsFilled, here, noVacancies(judged, write));
}

export function workingGroup(judged: Judged, write: Writer): void {
  const { here } = judged;
  write.outcome(rules.allUnionsIncluded, here, inclusionOfUnions(judged, write));
  write.outcome(rules.safetyRepresentativeSeated, here, safetyRepresentative(judged, write));
  write.outcome(rules.unitManagerSeated, here, unitManager(judged, write));
  write.outcome(rules.departmentHeadsRepresented, here, departmentHeads(judged, write));
  write.outcome(rules.politiciansKeptOutOfWorkingGroups, here, noPoliticians(judged, write));
  write.outcome(rules.oneSeatPerPerson, here, onePersonOneSeat(judged, write));
  write.outcome(rules.seatsFilled, here, noVacancies(judged, write));
}

export function adHocGroup(judged: Judged, write: Writer): void {
  const { here } = judged;
  write.outcome(rules.allUnionsIncluded, here, inclusionOfUnions(judged, write));
  write.outcome(rules.oneSeatPerPerson, here, onePersonOneSeat(judged, write));
  write.outcome(rules.seatsFilled, here, noVacancies(judged, write));
}
