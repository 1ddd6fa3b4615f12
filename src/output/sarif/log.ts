import type { Place } from "../../model/municipality.js";
import type { NotJudged, Values } from "../../rule/diagnostic.js";
import type { Citation } from "../../sources/citation.js";
import type { Language } from "../../text.js";

/** A log in the Static Analysis Results Interchange Format, SARIF 2.1.0: as much of it as a report fills. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

/** One check of one municipality or programme on one day, all texts in one language. */
export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly language: Language;
  readonly automationDetails: { readonly id: string };
  readonly columnKind: "utf16CodeUnits";
  /** What results refer to by index; each part after the whole that it belongs to. */
  readonly logicalLocations: readonly SarifLogicalLocation[];
  readonly results: readonly SarifResult[];
  readonly properties: {
    /** The calendar day that was judged, `YYYY-MM-DD`. */
    readonly on: string;
    readonly ruleSet: string;
    readonly notJudged: readonly NotJudged[];
  };
}

/** This package, with the rules that judged and the norms that they rest on. */
export interface SarifDriver {
  readonly name: "trepart";
  readonly informationUri: string;
  readonly language: Language;
  readonly rules: readonly SarifRule[];
  readonly taxa: readonly SarifNorm[];
}

/** A text in the language of the run. */
export interface SarifText {
  readonly text: string;
}

/** A rule. One that an app has written has no description here. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription?: SarifText;
  readonly fullDescription?: SarifText;
  readonly help: SarifText;
  readonly helpUri?: string;
  /** The norms it rests on, by their index among the taxa. */
  readonly relationships: readonly {
    readonly target: { readonly id: string; readonly index: number };
  }[];
}

/** A norm in its source: the id names the source, and the norm's number or its section. */
export interface SarifNorm {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly helpUri?: string;
  readonly properties: Citation;
}

/** What an id stands for, under a name made of ids, such as `bodies/steering/seats/elected2`. */
export interface SarifLogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  readonly kind: keyof Place | "programme";
  readonly parentIndex?: number;
}

/** Where a finding stands. */
export interface SarifLocation {
  readonly logicalLocations: readonly { readonly index: number; readonly fullyQualifiedName: string }[];
}

/** What a result is: a breach, a question, a note, or a rule that is met or had nothing to judge. */
export type SarifKind = "fail" | "open" | "informational" | "pass" | "notApplicable";

/** A finding, or on demand a rule that found nothing. Only what fails has a level. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: SarifKind;
  readonly level: "error" | "warning" | "note" | "none";
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints?: { readonly "key/v1": string };
  /** The waiver by which the finding is accepted; empty where there is none. */
  readonly suppressions: readonly SarifSuppression[];
  readonly properties?: { readonly sentence: string; readonly values: Values };
}

/** A waiver that is in force. */
export interface SarifSuppression {
  readonly kind: "external";
  readonly status: "accepted";
  readonly justification: string;
  readonly properties: {
    readonly id: string;
    readonly decidedOn: string;
    readonly decidedBy: string;
    readonly until?: string | undefined;
    readonly reference?: string | undefined;
  };
}
