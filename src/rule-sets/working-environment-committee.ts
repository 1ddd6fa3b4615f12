import { type BodyKind, bodyKinds } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

const committee: readonly BodyKind[] = ["working-environment-committee"];

/**
 * The Working Environment Act, chapters 6 and 7, with the Regulation on Organisation, Management and Participation:
 * when a municipality has safety representatives and a working environment committee, and how the committee is made
 * up. Several rules judge any body that has been agreed to act as one.
 */
export const workingEnvironmentCommittee = /* @__PURE__ */ ruleSet("workingEnvironmentCommittee", [
  use(rules.sidesEqualInNumber, { kinds: bodyKinds }),
  use(rules.topManagementOnEmployerSide, { kinds: bodyKinds }),
  use(rules.politiciansKeptOffEmployerSide, { kinds: committee }),
  use(rules.electedWithoutVoteOnWorkingEnvironment, { kinds: bodyKinds }),
  use(rules.chiefSafetyRepresentativeVotes, { kinds: bodyKinds }),
  use(rules.chiefSafetyRepresentativeHasDeputy, { kinds: bodyKinds }),
  use(rules.occupationalHealthServiceWithoutVote, { kinds: bodyKinds }),
  use(rules.chairAlternatesBetweenSides, { kinds: committee }),
  use(rules.committeeMembersServeTwoYears, { kinds: committee }),
  use(rules.committeeMembersHaveAlternates, { kinds: committee }),
  use(rules.fourMeetingsAYear, { kinds: committee }),
  use(rules.workingEnvironmentCommitteeEstablished),
  use(rules.safetyRepresentativeElected),
  use(rules.chiefSafetyRepresentativeElected),
]);
