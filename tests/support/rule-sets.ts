import {
  handbook2021,
  handbook2021Composition,
  jointCommittee,
  legalFrame,
  meetingRecord,
  type RuleSet,
  triPartNordFron,
  workingEnvironmentCommittee,
} from "trepart";

/** Every built-in set by which a municipality is checked. */
export const municipalRuleSets: readonly RuleSet[] = [
  handbook2021,
  handbook2021Composition,
  meetingRecord,
  triPartNordFron,
  jointCommittee,
  workingEnvironmentCommittee,
  legalFrame,
];
