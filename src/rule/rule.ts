import type { IsoDate, Period, Stretch } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { Citation } from "../sources/citation.js";
import type { Severity } from "./diagnostic.js";
import type { BodyFacts, MunicipalityFacts } from "./facts.js";
import type { ProgrammeFacts } from "./programme-facts.js";
import type { ReportFacts } from "./report-facts.js";
import type { Consistent, Say, Sentences } from "./sentences.js";

/** The settings of a rule; plain data with a default for each. */
export type Options = { readonly [option: string]: unknown };

/** At least one citation. */
export type Norms = readonly [Citation, ...Citation[]];

type Scope = "body" | "municipality" | "programme" | "report";

interface RuleOn<On extends Scope, Facts, S, O extends Options, Judged = unknown> {
  /** The norm in the affirmative, in kebab-case; the name of the rule's file. */
  readonly name: string;
  readonly scope: On;
  /** What the rule rests on, the headline norm first. */
  readonly norms: Norms;
  /** How serious a breach is unless the rule set says otherwise. */
  readonly severity: Severity;
  readonly options: O;
  /** The days on which its norm is in force; always, unless given. On other days the outcome is `not-applicable`. */
  readonly inForce?: Period;
  /**
   * Days on which what it finds can change, beyond the days that stand in the data and the day after each of them:
   * deadlines and anniversaries that it works out. Only those within the stretch are of interest.
   */
  readonly turnsOn?: (judged: Judged, within: Stretch, options: O) => readonly IsoDate[];
  /** Whether there is anything to judge; where not, the outcome is `not-applicable`. */
  readonly applies: (facts: Facts, options: O) => boolean;
  /** Says what it finds. Pure: it reads the facts and nothing else. */
  readonly check: (facts: Facts, say: Say<S>, options: O) => void;
}

/** A rule that judges one body at a time. @interface */
export type BodyRule<S extends Sentences & Consistent<S>, O extends Options = Options> = RuleOn<
  "body",
  BodyFacts,
  S,
  O,
  Body
>;

/** A rule that judges the municipality as a whole, at the place `{}`. @interface */
export type MunicipalityRule<S extends Sentences & Consistent<S>, O extends Options = Options> = RuleOn<
  "municipality",
  MunicipalityFacts,
  S,
  O,
  Municipality
>;

/** A rule that judges a programme, at the place `{}`. @interface */
export type ProgrammeRule<S extends Sentences & Consistent<S>, O extends Options = Options> = RuleOn<
  "programme",
  ProgrammeFacts,
  S,
  O
>;

/** A rule that judges what has been decided about a report's findings, at the place of each decision. @interface */
export type ReportRule<S extends Sentences & Consistent<S>, O extends Options = Options> = RuleOn<
  "report",
  ReportFacts,
  S,
  O
>;

/** Any rule, as the engine sees it: what it says and how it is set were checked where it was written. @useDeclaredType */
export type Rule = {
  readonly [On in Scope]: Omit<RuleOn<On, never, never, never, never>, "options"> & { readonly options: Options };
}[Scope];

/** For a rule that always has something to judge. */
export const always = () => true;
