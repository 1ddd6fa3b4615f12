import type { Municipality, Place } from "./model/municipality.js";
import type { Programme } from "./model/programme.js";
import { type Naming, naming, quoted } from "./naming.js";
import { programmeNaming } from "./programme-naming.js";
import type { Value } from "./rule/diagnostic.js";
import type { Sentences, Texts } from "./rule/sentences.js";
import type { Diagnostic } from "./rules/names.js";
import { term } from "./terms.js";
import { fill, type Language, listed, type Text, writtenDay, writtenNumber } from "./text.js";

/** What a text is made with, beside the finding itself. */
export interface DescribeOptions {
  /** Given the municipality, ids are shown as names. */
  readonly municipality?: Municipality | undefined;
  /** Given the programme, ids in its findings are shown as its names. */
  readonly programme?: Programme | undefined;
  /** The sentences of an app's own rules, beside the built-in ones. */
  readonly texts?: Texts | undefined;
}

/** Looks up what a rule says, by the name of the rule. */
export type Sayings = (rule: string) => Sentences | undefined;

/** Looks a rule up in one collection of texts after another. */
export const sayingsOf =
  (...collections: readonly (Texts | undefined)[]): Sayings =>
  (rule) =>
    collections.find((texts) => texts !== undefined && Object.hasOwn(texts, rule))?.[rule];

/** Says findings in a language. A finding whose text is not known is named by its rule and sentence. */
export function saying(
  sayings: Sayings,
  language: Language,
  { municipality, programme }: DescribeOptions,
): (diagnostic: Diagnostic) => string {
  const names = programme ? programmeNaming(language, programme) : naming(language, municipality);
  return ({ rule, kind, sentence, values, at }) => {
    const sayable = sayings(rule)?.[kind] ?? {};
    const text = Object.hasOwn(sayable, sentence) ? sayable[sentence] : undefined;
    if (text === undefined)
      return fill(
        withoutText[language],
        (part) => quoted(part === "rule" ? rule : sentence, language),
        () => 0,
      );
    return fill(
      text[language],
      (name) => {
        const value = values[name];
        return value === undefined ? names.inPlace(name as keyof Place, at) : shown(value, names, language);
      },
      (name) => Number(values[name]),
    );
  };
}

const withoutText: Text = {
  nb: "Regelen {rule} melder {sentence}, men teksten er ikke kjent her.",
  nn: "Regelen {rule} melder {sentence}, men teksten er ikkje kjend her.",
  en: "The rule {rule} reports {sentence}, but its text is not known here.",
};

function shown(value: Value, names: Naming, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writtenNumber(value, language);
  if ("day" in value) return writtenDay(value.day, language);
  if ("id" in value) return names.id(value.id);
  if ("term" in value) return term(value.term, language);
  return listed(
    value.terms.map((word) => term(word, language)),
    language,
  );
}
