import type { IsoDate } from "../model/dates.js";
import type { Place, Waiver } from "../model/municipality.js";
import type { Citation } from "../sources/citation.js";

/** A *breach*: a norm is not followed. A *question*: a fact is missing. A *note*: worth knowing, though the norm is met. */
export type Kind = "breach" | "question" | "note";

/** How far a body is from the chosen rule set; how binding the norm is stands in the citation. */
export type Severity = "error" | "warning" | "info";

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** @throws RangeError where the least severity that decides is none. */
export function assertFailOn(failOn: unknown, caller: string): void {
  if (!Object.hasOwn(weight, String(failOn)))
    throw new RangeError(`${caller}: "failOn" must be error, warning or info, not ${String(failOn)}`);
}

/** Whether a severity is the given one or a graver one. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => weight[severity] >= weight[least];

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

/** What fills the braces of a sentence, by brace. */
export type Values = { readonly [brace: string]: Value };

/** One finding: plain JSON data, without prose. `describe` says it in a language. */
export interface Diagnostic {
  readonly rule: string;
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
export interface Outcome {
  readonly rule: string;
  readonly at: Place;
  readonly outcome: "met" | "breached" | "open" | "not-applicable";
}

/** A body that was left out of a check, and why. */
export interface NotJudged {
  readonly body: string;
  readonly why: "outside-its-period" | "no-rules-for-its-kind";
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
