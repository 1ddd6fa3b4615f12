import type { IsoDate } from "./model/dates.js";
import type { Place } from "./model/municipality.js";
import type { Outcome, Values } from "./rule/diagnostic.js";
import { type AnyPage, exampleDay } from "./rule/page.js";
import type { Options } from "./rule/rule.js";
import type { RuleName } from "./rules/names.js";
import { pages } from "./rules/pages.js";
import type { Citation } from "./sources/citation.js";
import type { Language } from "./text.js";

/** One finding of an example; the place is given without the body. */
export interface Found {
  readonly sentence: string;
  readonly at: Place;
  readonly values: Values;
  readonly related: readonly Place[];
}

/** One worked example of a rule: data, the day, and all that the rule finds in it. */
export interface ExplainedExample {
  readonly outcome: Outcome["outcome"];
  readonly given: unknown;
  readonly on: IsoDate;
  readonly options: Options;
  readonly finds: readonly Found[];
}

/** What a person reads about a built-in rule, in one language. */
export interface Explanation {
  readonly title: string;
  readonly why: string;
  readonly sources: readonly Citation[];
  readonly options: Options;
  readonly examples: readonly ExplainedExample[];
}

/**
 * What a built-in rule is about, why, and on what it rests.
 * @throws RangeError for a name that is not a built-in rule.
 */
export function explain(ruleName: RuleName, language: Language): Explanation {
  if (!Object.hasOwn(pages, ruleName))
    throw new RangeError(`explain: there is no built-in rule ${JSON.stringify(ruleName)}`);
  const { rule, page } = pages[ruleName];
  return {
    title: page.title[language],
    why: page.why[language],
    sources: rule.norms,
    options: rule.options,
    examples: examplesOf(page),
  };
}

const outcomes = ["met", "breached", "open", "not-applicable"] as const;

function examplesOf(page: AnyPage): readonly ExplainedExample[] {
  const examples = page.examples();
  return outcomes.flatMap((outcome) =>
    (examples[outcome] ?? []).map(({ given, on = exampleDay, options = {}, finds = [] }) => ({
      outcome,
      given,
      on,
      options,
      finds: finds.map(({ sentence, at = {}, values = {}, related = [] }) => ({ sentence, at, values, related })),
    })),
  );
}
