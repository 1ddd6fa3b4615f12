import { type Diagnostic, describe as describeDiagnostic, type Language, languages } from "trepart";
import { describe, expect, test } from "vitest";
import { ruleNames, type Shown, shownBy } from "../support/examples.js";
import { identifiers, misplaced, wordsOf } from "./words.js";

/** The ids that may stand in quotes: they are data, and no text of ours. */
const idsIn = ({ at, values }: Diagnostic) =>
  new Set([
    ...Object.values(at),
    ...Object.values(values).flatMap((value) => (typeof value === "object" && "id" in value ? value.id : [])),
  ]);

const withoutIds = (message: string, diagnostic: Diagnostic) => {
  const ids = idsIn(diagnostic);
  return message.replace(/[«“]([^»”]*)[»”]/g, (quote, inside: string) => (ids.has(inside) ? "«»" : quote));
};

const inEveryWay = ({ diagnostic, foundIn }: Shown, language: Language): string[] =>
  [{}, foundIn].map((options) => describeDiagnostic(diagnostic, language, options));

/** A message without what it quotes from JSON. */
const spoken = (message: string) => message.replace(/"[^"]+"/g, "");

describe.each(ruleNames)("%s", (name) => {
  const shown = shownBy(name);
  const messages = (language: Language) =>
    shown.flatMap((it) => inEveryWay(it, language).map((message) => withoutIds(message, it.diagnostic)));

  test("has findings to say in its examples", () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  test.each(languages)("writes whole sentences in %s, with nothing left unfilled", (language) => {
    for (const message of messages(language)) {
      expect(message).toMatch(/^[\p{Lu}\d«“"]/u);
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toMatch(/[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object|\s\s|\s[.,;?]/);
    }
  });

  test.each(["nb", "nn"] as const)("lets no identifier of the model slip into %s", (language) => {
    for (const message of messages(language)) {
      expect(wordsOf(spoken(message)).filter((word) => identifiers(language).has(word))).toEqual([]);
    }
  });

  test("lets no identifier with a hyphen slip into English", () => {
    for (const message of messages("en")) {
      expect(wordsOf(spoken(message)).filter((word) => word.includes("-") && identifiers("en").has(word))).toEqual([]);
    }
  });

  test.each(languages)("writes nothing in %s that belongs to another language", (language) => {
    expect(messages(language).flatMap((message) => misplaced(message, language))).toEqual([]);
  });
});
