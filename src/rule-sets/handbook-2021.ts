import type { BodyKind } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

const steeringGroup: readonly BodyKind[] = ["steering-group"];
const workingGroup: readonly BodyKind[] = ["working-group"];
const groups: readonly BodyKind[] = ["steering-group", "working-group", "ad-hoc-group"];

/**
 * The handbook of SINTEF and Fagforbundet (2021): the municipality, its steering group and its working groups.
 * As strict as the handbook's headlines; a handbook guides and does not bind.
 */
export const handbook2021 = /* @__PURE__ */ ruleSet("handbook2021", [
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
