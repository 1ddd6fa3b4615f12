import { type Language, languages, type Text } from "trepart";
import { describe, expect, test } from "vitest";
import { pages } from "../../src/rules/pages.js";
import { builtInSentences } from "../../src/rules/sentences.js";
import { term } from "../../src/terms.js";
import { ruleNames } from "../support/examples.js";
import { hasTerm, identifiers, misplaced, modelWords, wordsOf } from "./words.js";

const bare = (sentence: string) => sentence.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, "$2 $3");

describe.each(ruleNames)("%s", (name) => {
  const { title, why } = pages[name].page;
  const sentences = Object.values(builtInSentences[name]).flatMap((kind): Text[] => Object.values(kind ?? {}));
  const texts = (language: Language) => [title, why, ...sentences].map((text) => bare(text[language]));

  test.each(languages)("says nothing in %s that belongs to another language", (language) => {
    expect(texts(language).flatMap((text) => misplaced(text, language))).toEqual([]);
  });

  test.each(["nb", "nn"] as const)("uses no identifier of the model in %s", (language) => {
    expect(
      texts(language)
        .flatMap(wordsOf)
        .filter((word) => identifiers(language).has(word)),
    ).toEqual([]);
  });

  test.each(languages)("has a short title and a reason in whole sentences in %s", (language) => {
    expect(title[language]).toMatch(/^\p{Lu}.*[^.\s]$/u);
    expect(title[language].length).toBeLessThanOrEqual(80);
    expect(why[language]).toMatch(/^[\p{Lu}«“§].*[.?]$/u);
  });

  test("says everything anew in nynorsk and in English", () => {
    expect([why, ...sentences].filter(({ nb, nn, en }) => nb === en || nn === en)).toEqual([]);
    expect(why.nn).not.toBe(why.nb);
  });
});

test.each(modelWords)("the word %s has a term in every language", (word) => {
  expect(hasTerm(word)).toBe(true);
});

test("a term of the model stays in its own language", () => {
  const strays = modelWords
    .filter(hasTerm)
    .flatMap((word) => languages.flatMap((language) => misplaced(term(word, language), language)));
  expect(strays).toEqual([]);
});

test("a word out of place would be found in each language", () => {
  expect(misplaced("Gruppa er ikkje fylt.", "nb")).toEqual(["ikkje"]);
  expect(misplaced("Gruppa er ikke fylt.", "nn")).toEqual(["ikke"]);
  expect(misplaced("The kommunestyret “på Nordøya” has no ordfører.", "en")).toEqual(["ordfører"]);
});
