import { bodyKinds as kinds } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

/**
 * What the minutes and agendas of a body show and how they fit together: attendance, absences, votes, proposals, the
 * order and numbering of cases, and consultation with the stewards before decisions. For bodies of every kind.
 */
export const meetingRecord = /* @__PURE__ */ ruleSet("meetingRecord", [
  use(rules.votesWithinAttendance, { kinds }),
  use(rules.votesPossibleForGroups, { kinds }),
  use(rules.proposalsHaveOutcome, { kinds }),
  use(rules.withdrawnProposalsCarryNoVotes, { kinds }),
  use(rules.absentMembersAndAlternates, { kinds }),
  use(rules.absencesReported, { kinds }),
  use(rules.openingItemsInOrder, { kinds }),
  use(rules.caseNumbersConsecutive, { kinds }),
  use(rules.agendaRequestsHonoured, { kinds }),
  use(rules.unionsOfRepresentativesKnown, { kinds }),
  use(rules.consultationBeforeDecision, { kinds }),
  use(rules.consultationMinutesAttached, { kinds }),
]);
