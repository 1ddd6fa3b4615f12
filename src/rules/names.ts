import type * as diagnostic from "../rule/diagnostic.js";
import type * as rules from "./index.js";
import type * as inputRules from "./input/index.js";

type NameIn<Rules extends Record<string, { readonly name: string }>> = Rules[keyof Rules]["name"];

/** The names of the built-in rules, those of malformed input included. An app's own rules have names of their own beside them. */
export type RuleName = NameIn<typeof rules> | NameIn<typeof inputRules>;

export type Diagnostic = diagnostic.Diagnostic<RuleName | (string & {})>;
export type Outcome = diagnostic.Outcome<RuleName | (string & {})>;
export type Report = diagnostic.Report<RuleName | (string & {})>;
export type ProgrammeReport = diagnostic.ProgrammeReport<RuleName | (string & {})>;
