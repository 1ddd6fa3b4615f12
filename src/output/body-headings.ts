import type { Municipality } from "../model/municipality.js";
import { quoted } from "../naming.js";
import { term } from "../terms.js";
import { capitalised, type Language } from "../text.js";
import { plain } from "./plain.js";

/**
 * What each body of a municipality is called above its findings: its name, or the word for its kind. Bodies
 * that are called the same are told apart by their workplaces, and else by numbers in document order.
 * A body the municipality does not know is called by its id, in quotes.
 */
export function bodyHeadings(language: Language, municipality: Municipality | undefined): (body: string) => string {
  const bodies = municipality?.bodies ?? [];
  const workplaces = new Map(municipality?.workplaces.map(({ id, name }) => [id, plain(name ?? "")]));

  const names = bodies.map(({ name, kind }) => plain(name ?? "") || capitalised(term(kind, language)));
  const isShared = repeatedAmong(names);
  const places = bodies.map(({ workplace = "" }, position) =>
    isShared(names[position] ?? "") ? (workplaces.get(workplace) ?? "") : "",
  );
  const placed = names.map((name, position) => JSON.stringify([name, places[position]]));
  const isStillShared = repeatedAmong(placed);

  const numbers = new Map<string, number>();
  const headings = new Map<string, string>();
  bodies.forEach(({ id }, position) => {
    const alike = placed[position] ?? "";
    const number = (numbers.get(alike) ?? 0) + 1;
    numbers.set(alike, number);
    const marks = [places[position], isStillShared(alike) ? number : ""].filter(Boolean).join(", ");
    headings.set(id, marks ? `${names[position]} (${marks})` : (names[position] ?? ""));
  });
  return (body) => headings.get(body) ?? quoted(plain(body), language);
}

/** Tells whether a word stands more than once in a list. */
function repeatedAmong(words: readonly string[]): (word: string) => boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const word of words) (seen.has(word) ? again : seen).add(word);
  return (word) => again.has(word);
}
