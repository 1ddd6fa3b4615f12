import { quoted } from "../naming.js";
import type { Citation } from "../sources/citation.js";
import { sourceTitles } from "../sources/titles.js";
import { term } from "../terms.js";
import { type Language, listed, type Text } from "../text.js";
import { plain } from "./plain.js";

const saying: Text = { nb: "som sier", nn: "som seier", en: "that says" };
const servingAs: Text = { nb: "som", nn: "som", en: "stated as a" };
const contested: Text = { nb: "omstridt", nn: "omstridd", en: "contested" };
const disagreeing: Text = {
  nb: "kildene er uenige om dette",
  nn: "kjeldene er usamde om dette",
  en: "the sources disagree on this",
};
const fromNoSource: Text = {
  nb: "ikke hentet fra noen kilde",
  nn: "ikkje henta frå noka kjelde",
  en: "not taken from any source",
};

/** What one section of a source says, all that is equally binding and equally contested together. */
interface Passage {
  readonly section: string;
  readonly basis: string;
  readonly contested: boolean;
  readonly modalities: Set<string>;
}

/**
 * Says on what a finding rests: one line per source, the first citation's source first, each with its
 * sections and how binding they are.
 */
export const normLines = (citations: readonly Citation[], language: Language): readonly string[] =>
  [...bySource(citations)].map(([source, passages]) =>
    source === "trepart"
      ? `${titleOf(source, language)}, ${fromNoSource[language]}`
      : `${titleOf(source, language)}${passagesShown([...passages.values()], language)}`,
  );

function bySource(citations: readonly Citation[]): ReadonlyMap<string, ReadonlyMap<string, Passage>> {
  const sources = new Map<string, Map<string, Passage>>();
  for (const { source, basis, modality, contested = false, ...citation } of citations) {
    const section = plain(citation.section);
    const passages = sources.get(source) ?? new Map<string, Passage>();
    sources.set(source, passages);
    const key = JSON.stringify([section, basis, contested]);
    const passage = passages.get(key) ?? { section, basis, contested, modalities: new Set<string>() };
    passages.set(key, passage);
    if (modality !== undefined) passage.modalities.add(modality);
  }
  return sources;
}

const titleOf = (source: string, language: Language): string =>
  plain((Object.hasOwn(sourceTitles, source) && sourceTitles[source]?.[language]) || source);

/** Sections and how binding they are, to stand after the title; what is the same as before is said only once. */
function passagesShown(passages: readonly Passage[], language: Language): string {
  const explained = passages.findIndex((passage) => passage.contested);
  const shown = passages.map((passage, position) => {
    const basis = passage.basis === passages[position - 1]?.basis ? "" : term(passage.basis, language);
    const dispute = position === explained ? `${contested[language]}: ${disagreeing[language]}` : contested[language];
    const words = [binding(basis, passage, language), passage.contested ? dispute : ""].filter((part) => part !== "");
    const binds = words.length > 0 ? `(${words.join("; ")})` : "";
    return [sectionShown(passage.section, language), binds].filter((part) => part !== "").join(" ");
  });
  return `${passages[0]?.section ? "," : ""} ${shown.join("; ")}`;
}

const said = new Set(["must", "must-not", "should", "may"]);

/** The basis with its modal words, such as "guidance that says “should”"; without a basis, the words alone. */
function binding(basis: string, { modalities }: Passage, language: Language): string {
  const words = [...modalities].filter((word) => said.has(word)).map((word) => quoted(term(word, language), language));
  const uses = [...modalities].filter((word) => !said.has(word)).map((word) => term(word, language));
  const sayings = listed(words, language);
  const head = basis && sayings ? `${basis} ${saying[language]} ${sayings}` : basis || sayings;
  return [head, ...uses.map((use) => `${servingAs[language]} ${use}`)].filter((part) => part !== "").join(", ");
}

/** A section in quotes, its own quotation marks made single; a § stands as it is. */
const sectionShown = (section: string, language: Language): string =>
  section === "" || section.startsWith("§")
    ? section
    : quoted(section.replace(/[«“]/g, "‘").replace(/[»”]/g, "’"), language);
