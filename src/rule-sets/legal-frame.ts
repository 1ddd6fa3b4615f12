import type { BodyKind } from "../model/vocabulary.js";
import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

const kinds: readonly BodyKind[] = ["steering-group", "ad-hoc-group", "joint-committee"];

/**
 * What KS reads out of the Local Government Act about bodies of elected representatives and administration, and what the
 * ministry has said of the bodies the Act lists. Much of it is contested by the handbook and by Nord-Fron: such findings
 * are information, cite both sides, and take none. What a body legally is has to be stated. It gives no legal advice.
 */
export const legalFrame = /* @__PURE__ */ ruleSet("legalFrame", [
  use(rules.legalFormStated, { kinds }),
  use(rules.mixedBodyHasALegalForm, { kinds }),
  use(rules.employerSideUndivided, { kinds }),
  use(rules.councilCommitteeElectedByCouncil, { kinds }),
]);
