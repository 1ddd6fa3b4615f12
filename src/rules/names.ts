import type { IsoDate } from "../model/dates.js";
import type * as diagnostic from "../rule/diagnostic.js";
import type * as rules from "./index.js";
import type * as inputRules from "./input/index.js";

type NameIn<Rules extends Record<string, { readonly name: string }>> = Rules[keyof Rules]["name"];

/**
 * The names of the built-in rules, those of malformed input included. An app's own rules have names of their own beside them.
 * @useDeclaredType
 */
export type RuleName = NameIn<typeof rules> | NameIn<typeof inputRules>;

/** One finding: plain JSON data, without prose. `describe` says it in a language. */
export interface Diagnostic extends diagnostic.Diagnostic {
  readonly rule: RuleName | (string & {});
}

/** What a rule concluded about one body, or about the municipality or the programme at `{}`. */
export interface Outcome extends diagnostic.Outcome {
  readonly rule: RuleName | (string & {});
}

/** All that a check found on one day, whatever was checked. */
interface Found {
  readonly on: IsoDate;
  readonly ruleSet: string;
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
  readonly notJudged: readonly diagnostic.NotJudged[];
}

/** All that a check of a municipality found on one day. JSON-safe. */
export interface Report extends Found {
  /** The municipality's id. */
  readonly municipality: string;
}

/** All that a check of a programme found on one day. JSON-safe. */
export interface ProgrammeReport extends Found {
  /** The programme's id. */
  readonly programme: string;
}
