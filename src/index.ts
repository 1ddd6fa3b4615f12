export { type CheckOptions, check } from "./check.js";
export { type CheckProgrammeOptions, checkProgramme } from "./check-programme.js";
export { type Comparison, compare, type Findings } from "./compare.js";
export { type ConformsOptions, conforms } from "./conforms.js";
export { describe, describeBy } from "./describe.js";
export { type EditResult, edit } from "./edit.js";
export { type ExplainedExample, type Explanation, explain, type Found } from "./explain.js";
export type { Cause, Effect } from "./forecast/causes.js";
export { type Change, type Forecast, type ForecastOptions, forecast } from "./forecast.js";
export type { Candidate } from "./mend/candidate.js";
export type { OwnMendings } from "./mend/situation.js";
export type { Topic } from "./model/agenda.js";
export { alignmentOn } from "./model/council.js";
export type { IsoDate, Period, Stretch } from "./model/dates.js";
export type { BodyEdit } from "./model/edits/body.js";
export type { Edit } from "./model/edits/edit.js";
export type { HeldSeat } from "./model/held-seat.js";
export type {
  Absence,
  Action,
  Attendance,
  Body,
  Case,
  Constitution,
  CouncilPeriod,
  Headcount,
  Idea,
  Invitation,
  Mandate,
  Meeting,
  Method,
  Minutes,
  Municipality,
  MunicipalityInput,
  Place,
  PoliticalParty,
  Proposal,
  Seat,
  Term,
  Trial,
  Union,
  Waiver,
  Workplace,
} from "./model/municipality.js";
export type {
  Figure,
  Indicator,
  Network,
  Organisation,
  Participant,
  Programme,
  ProgrammeInput,
  Project,
} from "./model/programme.js";
export { type Party, parties, partyOf, type Role, roles, type Side } from "./model/role.js";
export { holderOn, isFilled, seatsOf } from "./model/seat.js";
export { soundSteeringGroup, soundWorkingGroup } from "./model/sound.js";
export { soundJointCommittee } from "./model/sound-joint-committee.js";
export { soundProgramme } from "./model/sound-programme.js";
export { soundWorkingEnvironmentCommittee } from "./model/sound-working-environment-committee.js";
export { isToBeNamed } from "./model/to-be-named.js";
export { type Alignment, alignments, type BodyKind, bodyKinds, type Right, rights } from "./model/vocabulary.js";
export { type AccountedNorm, type Coverage, coverage, norms } from "./norms.js";
export type { PersonNames } from "./output/chart/chairs.js";
export type { Scheme } from "./output/chart/colours.js";
export { describeStep } from "./output/describe-step.js";
export type { Sayable } from "./output/in-words.js";
export { toMarkdown } from "./output/markdown.js";
export { type Problem, type ProblemError, type ProblemOptions, type Refused, toProblem } from "./output/problem.js";
export type { AnyReport } from "./output/report-heading.js";
export type {
  SarifDriver,
  SarifKind,
  SarifLocation,
  SarifLog,
  SarifLogicalLocation,
  SarifNorm,
  SarifResult,
  SarifRule,
  SarifRun,
  SarifSuppression,
  SarifText,
} from "./output/sarif/log.js";
export { type SarifOptions, toSarif } from "./output/sarif.js";
export { type ChartOptions, toSvg } from "./output/svg.js";
export { toText } from "./output/text.js";
export { type InvalidMunicipality, isInvalidMunicipality, municipality, type ReadResult, read } from "./read.js";
export {
  type InvalidProgramme,
  isInvalidProgramme,
  programme,
  type ReadProgrammeResult,
  readProgramme,
} from "./read-programme.js";
export type { StepMandate } from "./repair/mandate.js";
export {
  type Repair,
  type RepairOptions,
  type RepairPlan,
  type RepairStep,
  repair,
  repairNodeLimit,
} from "./repair.js";
export type { Kind, NotJudged, Severity, Value, Values } from "./rule/diagnostic.js";
export type { BodyFacts, MunicipalityFacts } from "./rule/facts.js";
export type { AnyMending, Mending, Move, Need, Seating } from "./rule/mending.js";
export type { Example, Examples, Expected, Page } from "./rule/page.js";
export type { ProgrammeFacts } from "./rule/programme-facts.js";
export type { ReportFacts, Standing, StandingWaiver } from "./rule/report-facts.js";
export {
  always,
  type BodyRule,
  type MunicipalityRule,
  type Norms,
  type Options,
  type ProgrammeRule,
  type ReportRule,
  type Rule,
} from "./rule/rule.js";
export type { Consistent, NamesOf, Say, Sentences, Texts, Voice } from "./rule/sentences.js";
export { handbook2021, handbook2021Composition } from "./rule-sets/handbook-2021.js";
export { jointCommittee } from "./rule-sets/joint-committee.js";
export { legalFrame } from "./rule-sets/legal-frame.js";
export { meetingRecord } from "./rule-sets/meeting-record.js";
export { programme2011 } from "./rule-sets/programme-2011.js";
export {
  asWritten,
  type OptionsOf,
  type RuleSet,
  ruleSet,
  type Settings,
  type Use,
  use,
} from "./rule-sets/rule-set.js";
export * from "./rule-sets/texts.js";
export { triPartNordFron } from "./rule-sets/tri-part-nord-fron.js";
export { workingEnvironmentCommittee } from "./rule-sets/working-environment-committee.js";
export * from "./rules/index.js";
export type { Diagnostic, Outcome, ProgrammeReport, Report, RuleName } from "./rules/names.js";
export type { DescribeOptions } from "./saying.js";
export type { Basis, Citation, Modality } from "./sources/citation.js";
export type { Fate, Norm } from "./sources/norm.js";
export { standardSchema } from "./standard-schema.js";
export { type Suggestion, type SuggestOptions, suggest } from "./suggest.js";
export { type BracesOf, type Language, languages, type Text } from "./text.js";
export { type Supposition, whatIf } from "./what-if.js";
