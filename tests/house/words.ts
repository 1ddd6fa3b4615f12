import { type Language, languages, parties, roles } from "trepart";
import * as vocabulary from "../../src/model/vocabulary.js";
import { term } from "../../src/terms.js";

/** Every word of the model's vocabulary, roles and parties included. */
export const modelWords: readonly string[] = [
  ...new Set([...roles, ...parties, ...Object.values(vocabulary).flatMap((words) => [...words])]),
];

/** Whether the register of terms knows a word: one that it does not know stands as it is in every language. */
export const hasTerm = (word: string): boolean => languages.some((language) => term(word, language) !== word);

/** Identifiers that are common words as well: "nok" is Norwegian for "enough". */
const alsoCommon = ["nok"];

/** A word that a language itself spells like the identifier, such as the name of a confederation, is no leak. */
const isOwnWord = (word: string, language: Language) => hasTerm(word) && term(word, language).toLowerCase() === word;

const foreignTo = (language: Language) =>
  new Set(modelWords.filter((word) => !isOwnWord(word, language) && !alsoCommon.includes(word)));
const foreign = { nb: foreignTo("nb"), nn: foreignTo("nn"), en: foreignTo("en") };

/** The identifiers of the model that may not stand in a text of this language. */
export const identifiers = (language: Language): ReadonlySet<string> => foreign[language];

/** The words of a text in small letters; a word may hold hyphens. */
export const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).map((word) => word.toLowerCase());

const set = (words: string) => new Set(words.split(" "));

const nynorskOnly: ReadonlySet<string> = set(
  "ikkje frå dei kva kven korleis vere nokon noko berre korkje tilsette folkevalde ein eit sjølv saman meir mykje " +
    "tillitsvalde medlemer gjer kvar fleire ho difor røyst rettar utvalet arbeidstakar leiar eining einingar",
);

const bokmålOnly: ReadonlySet<string> = set(
  "ikke fra hva hvem hvordan være noen noe bare verken ansatte folkevalgte jeg en et selv sammen mer mye de " +
    "tillitsvalgte medlemmer gjør ble hver flere hun rettigheter utvalget arbeidstaker leder enhet hvis hvor",
);

/** What stands in a text of one language but belongs to another; in English, Norwegian letters outside quotes. */
export function misplaced(text: string, language: Language): readonly string[] {
  if (language === "en") return text.replace(/“[^”]*”|"[^"]*"/g, "").match(/\p{L}*[æøå]\p{L}*/giu) ?? [];
  const foreignWords = language === "nb" ? nynorskOnly : bokmålOnly;
  return wordsOf(text).filter((word) => foreignWords.has(word));
}
