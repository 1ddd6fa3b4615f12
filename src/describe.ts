import type { Texts } from "./rule/sentences.js";
import type { Diagnostic } from "./rules/names.js";
import { builtInSentences } from "./rules/sentences.js";
import { type DescribeOptions, saying, sayingsOf } from "./saying.js";
import type { Language } from "./text.js";

/** Says a finding in a language. A finding whose text is not known is named by its rule and sentence. */
export const describe = (diagnostic: Diagnostic, language: Language, options: DescribeOptions = {}): string =>
  describing(language, options)(diagnostic);

/** `describe` for many findings: the names are looked up once. */
export const describing = (language: Language, options: DescribeOptions = {}): ((diagnostic: Diagnostic) => string) =>
  saying(sayingsOf(options.texts, builtInSentences), language, options);

/**
 * Makes a `describe` that knows these texts and no others, such as `handbook2021Texts`, so that an app ships what the
 * rule sets it uses say and not what all of them do.
 */
export const describeBy =
  (known: Texts): typeof describe =>
  (diagnostic, language, options = {}) =>
    saying(sayingsOf(options.texts, known), language, options)(diagnostic);
