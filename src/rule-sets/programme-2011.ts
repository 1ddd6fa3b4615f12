import * as rules from "../rules/index.js";
import { ruleSet, use } from "./rule-set.js";

/**
 * The programme Sammen om en bedre kommune (2011-2015): who agreed on it, what it worked on, who took part and on which
 * conditions, and whether its figures can be read. For `checkProgramme`; `check` judges nothing by it.
 */
export const programme2011 = /* @__PURE__ */ ruleSet("programme2011", [
  use(rules.agreementPartiesComplete),
  use(rules.fourThemesNamed),
  use(rules.projectsWithinThemes),
  use(rules.projectsRunByParticipants),
  use(rules.threePartiesTakePart),
  use(rules.allEmployeeOrganisationsTakePart),
  use(rules.participantsInNetworks),
  use(rules.networksStartAfterIntake),
  use(rules.grantPerMunicipality),
  use(rules.indicatorUnitsFit),
  use(rules.changeMatchesValues),
  use(rules.comparisonGroupStated),
  use(rules.differingFiguresDated),
]);
