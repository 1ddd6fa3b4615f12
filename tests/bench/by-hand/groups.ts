import type { BodyKind } from "trepart";
import * as rules from "trepart";
import type { Judged } from "./members.js";
import { noVacancies, onePersonOneSeat } from "./persons.js";
import { chiefSafetyRepresentative, equality, numbers, politicalSides } from "./representation.js";
import { chiefStewards, ownConstitution, rightsOfMembers, topAdministration } from "./standing.js";
import { inclusionOfUnions } from "./unions.js";
import { departmentHeads, noPoliticians, safetyRepresentative, unitManager } from "./working-group.js";
import type { Writer } from "./writer.js";

type Judge = (judged: Judged, write: Writer) => void;

/** How the bodies of each kind are judged; a kind that is not here is not. */
export interface Groups {
  readonly name: string;
  readonly judges: Readonly<Partial<Record<BodyKind, Judge>>>;
}

function steeringGroup(judged: Judged, write: Writer): void {
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

function workingGroup(judged: Judged, write: Writer): void {
  const { here } = judged;
  write.outcome(rules.allUnionsIncluded, here, inclusionOfUnions(judged, write));
  write.outcome(rules.safetyRepresentativeSeated, here, safetyRepresentative(judged, write));
  write.outcome(rules.unitManagerSeated, here, unitManager(judged, write));
  write.outcome(rules.departmentHeadsRepresented, here, departmentHeads(judged, write));
  write.outcome(rules.politiciansKeptOutOfWorkingGroups, here, noPoliticians(judged, write));
  write.outcome(rules.oneSeatPerPerson, here, onePersonOneSeat(judged, write));
  write.outcome(rules.seatsFilled, here, noVacancies(judged, write));
}

function adHocGroup(judged: Judged, write: Writer): void {
  const { here } = judged;
  write.outcome(rules.allUnionsIncluded, here, inclusionOfUnions(judged, write));
  write.outcome(rules.oneSeatPerPerson, here, onePersonOneSeat(judged, write));
  write.outcome(rules.seatsFilled, here, noVacancies(judged, write));
}

/** All rules of composition. */
export const allByHand: Groups = {
  name: "handbook2021-composition",
  judges: { "steering-group": steeringGroup, "working-group": workingGroup, "ad-hoc-group": adHocGroup },
};

/** The seven rules that rule engines can express, too. */
export const sevenByHand: Groups = {
  name: "seven-rules",
  judges: {
    "steering-group"(judged, write) {
      const { here } = judged;
      write.outcome(rules.minRepresentativesPerParty, here, numbers(judged, write));
      write.outcome(rules.equalRepresentation, here, equality(judged, write));
      write.outcome(rules.positionAndOppositionIncluded, here, politicalSides(judged, write));
      write.outcome(rules.chiefSafetyRepresentativeSeated, here, chiefSafetyRepresentative(judged, write));
    },
    "working-group"(judged, write) {
      const { here } = judged;
      write.outcome(rules.safetyRepresentativeSeated, here, safetyRepresentative(judged, write));
      write.outcome(rules.unitManagerSeated, here, unitManager(judged, write));
      write.outcome(rules.politiciansKeptOutOfWorkingGroups, here, noPoliticians(judged, write));
    },
  },
};
