/** The three languages of every text: bokmål, nynorsk and English. */
export const languages = ["nb", "nn", "en"] as const;
/** One of `languages`. */
export type Language = (typeof languages)[number];

/** One text in all three languages; a missing language does not compile. */
export interface Text {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** Names of the `{braces}` in a sentence; `{count:representative|representatives}` belongs to `count`. */
export type BracesOf<Sentence extends string> = Sentence extends `${string}{${infer Brace}}${infer Rest}`
  ? (Brace extends `${infer Name}:${string}` ? Name : Brace) | BracesOf<Rest>
  : never;

const braces = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/**
 * Fills the braces of a sentence and sets a capital at its start.
 * `{name}` becomes what `show` gives for it; `{name:one|many}` chooses the first form when the count is exactly 1.
 */
export function fill(sentence: string, show: (name: string) => string, count: (name: string) => number): string {
  const filled = sentence.replace(braces, (_, name: string, one?: string, many?: string) =>
    one === undefined ? show(name) : count(name) === 1 ? one : (many ?? ""),
  );
  return capitalised(filled);
}

/** The same text with a capital first letter, the same in every locale. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const and: Text = { nb: "og", nn: "og", en: "and" };

/** Joins words as a person reads them: "a", "a og b", "a, b og c". */
export function listed(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and[language]} ${last}`;
}

const months = {
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  nn: "januar februar mars april mai juni juli august september oktober november desember",
  en: "January February March April May June July August September October November December",
} satisfies Text;

/** A calendar month written out, such as "mars 2024"; the month is given as `YYYY-MM`. */
export function writtenMonth(month: string, language: Language): string {
  const name = months[language].split(" ")[Number(month.slice(5, 7)) - 1] ?? "";
  return `${name} ${Number(month.slice(0, 4))}`;
}

/** A calendar day written out, such as "7. februar 2023"; the day is given as `YYYY-MM-DD`. */
export function writtenDay(day: string, language: Language): string {
  const date = Number(day.slice(8, 10));
  return `${date}${language === "en" ? "" : "."} ${writtenMonth(day, language)}`;
}

/** A number written out, such as "9 300 000" or "0,67"; from ten thousand up, thousands are set apart. */
export function writtenNumber(value: number, language: Language): string {
  const [whole = "", decimals] = String(value).split(".");
  const isLong = Math.abs(value) >= 10_000;
  const grouped = isLong ? whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0") : whole;
  return decimals === undefined ? grouped : `${grouped}${language === "en" ? "." : ","}${decimals}`;
}
