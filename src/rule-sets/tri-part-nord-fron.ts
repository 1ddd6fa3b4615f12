import type { BodyKind } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

const kinds: readonly BodyKind[] = ["steering-group"];

/**
 * TriPart, the arrangement of Nord-Fron municipality: an arena in which three parties meet for dialogue, without votes
 * and decisions. Such a body is recorded as a steering group whose constitution has the legal form `dialogue-arena`.
 * What the published text leaves open (numbers of seats, governing side and opposition, the safety service) is asked for.
 */
export const triPartNordFron = /* @__PURE__ */ ruleSet("triPartNordFron", [
  use(rules.threePartiesMeet, { kinds }),
  use(rules.everyoneMayAttendAndSpeak, { kinds }),
  use(rules.nobodyVotes, { kinds }),
  use(rules.noDecisionsTaken, { kinds }),
  use(rules.casesForInformationAndDialogue, { kinds }),
  use(rules.consultationAndNegotiationHeldElsewhere, { kinds }),
  use(rules.outsideStatutoryBodies, { kinds }),
  use(rules.topicInCatalogue, { kinds }),
  use(rules.workingEnvironmentCommitteeFirst, { kinds }),
  use(rules.seatNumbersSettled, { kinds }),
  use(rules.positionAndOppositionSettled, { kinds }),
  use(rules.safetyServiceSeatSettled, { kinds }),
]);
