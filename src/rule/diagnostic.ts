import type { IsoDate } from "../model/dates.js";
import type { Place, Waiver } from "../model/municipality.js";
import type { Citation } from "../sources/citation.js";

/** A *breach*: a norm is not followed. A *question*: a fact is missing. A *note*: worth knowing, though the norm is met. */
export type Kind = "breach" | "question" | "note";

/** How far a body is from the chosen rule set; how binding the norm is stands in the citation. */
export type Severity = "error" | "warning" | "info";

/**
 * What a sentence is filled with. Counts are plain numbers; days are written out, ids named and
 * terms translated when the sentence is shown.
 */
export type Value =
  | number
  | string
  | { readonly day: IsoDate }
  | { readonly id: string }
  | { readonly term: string }
  | { readonly terms: readonly string[] };

export type Values = { readonly [brace: string]: Value };

/** One finding: plain JSON data, without prose. `describe` says it in a language. */
export interface Diagnostic<RuleName extends string = string> {
  readonly rule: RuleName;
  readonly kind: Kind;
  readonly severity: Severity;
  /** The name of the text inside the rule, such as `"tooFew"`. */
  readonly sentence: string;
  readonly values: Values;
  readonly at: Place;
  readonly related: readonly Place[];
  /** The norms it rests on, and how binding each of them is. */
  readonly sources: readonly Citation[];
  /** The same for the same fault next month, and unique in a report. */
  readonly key: string;
  /** The decision by which this finding is accepted, where there is one in force. */
  readonly waiver?: Waiver;
}

/** What a rule concluded about one body, or about the municipality or the programme at `{}`. */
export interface Outcome<RuleName extends string = string> {
  readonly rule: RuleName;
  readonly at: Place;
  readonly outcome: "met" | "breached" | "open" | "not-applicable";
}

export interface NotJudged {
  readonly body: string;
  readonly why: "outside-its-period" | "no-rules-for-its-kind";
}

/** All that a check found on one day, whatever was checked. */
interface Found<RuleName extends string> {
  readonly on: IsoDate;
  readonly ruleSet: string;
  readonly outcomes: readonly Outcome<RuleName>[];
  readonly diagnostics: readonly Diagnostic<RuleName>[];
  readonly notJudged: readonly NotJudged[];
}

/** All that a check of a municipality found on one day. JSON-safe. */
export interface Report<RuleName extends string = string> extends Found<RuleName> {
  /** The municipality's id. */
  readonly municipality: string;
}

/** All that a check of a programme found on one day. JSON-safe. */
export interface ProgrammeReport<RuleName extends string = string> extends Found<RuleName> {
  /** The programme's id. */
  readonly programme: string;
}

/** Keeps the marks between the parts of a key out of the parts. */
const escaped = (id: string) => id.replace(/[%&=?]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

/** Names a fault by its rule, its sentence, the ids of its place and any single term; never by counts or days. */
export function keyOf(rule: string, sentence: string, at: Place, values: Values): string {
  let key = `${rule}/${sentence}`;
  let mark = "?";
  const add = (name: string, part: string) => {
    key += `${mark}${name}=${escaped(part)}`;
    mark = "&";
  };
  for (const [name, id] of Object.entries(at)) if (id !== undefined) add(name, id);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "object" && "term" in value && !(name in at)) add(name, value.term);
  }
  return key;
}
