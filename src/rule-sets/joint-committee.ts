import type { BodyKind } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

const committee: readonly BodyKind[] = ["joint-committee"];
const inItsPlace: readonly BodyKind[] = [
  "joint-committee",
  "steering-group",
  "working-environment-committee",
  "ad-hoc-group",
];

/**
 * The joint committee of the parties, often called the administration committee: what the Local Government Act § 5-11
 * and its neighbours ask of it, and of another arrangement in its place. It gives no legal advice.
 */
export const jointCommittee = /* @__PURE__ */ ruleSet("jointCommittee", [
  use(rules.atLeastThreeMembers, { kinds: committee }),
  use(rules.bothSidesRepresented, { kinds: committee }),
  use(rules.majorityForTheMunicipality, { kinds: committee }),
  use(rules.chairedByTheMunicipality, { kinds: committee }),
  use(rules.employeesElectedForTwoYears, { kinds: committee }),
  use(rules.municipalityMembersElectedEachPeriod, { kinds: committee }),
  use(rules.excludedPostsKeptOut, { kinds: committee }),
  use(rules.municipalDirectorAttendsWithoutVote, { kinds: committee }),
  use(rules.rightsOfOthersRestOnAnAct, { kinds: committee }),
  use(rules.rulesOfProcedureAdopted, { kinds: committee }),
  use(rules.quorumHeld, { kinds: committee }),
  use(rules.committeeMinutesComplete, { kinds: committee }),
  use(rules.otherArrangementSupported, { kinds: inItsPlace }),
  use(rules.otherArrangementAgreed, { kinds: inItsPlace }),
  use(rules.jointCommitteeEstablished),
]);
