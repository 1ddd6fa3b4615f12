import type { Citation, Language } from "trepart";
import { expect, test } from "vitest";
import { toText } from "../../src/output/text.js";
import { S044, S046, S047 } from "../../src/sources/handbook-2021.js";
import { ownRule } from "../../src/sources/trepart.js";
import { finding, ownTexts, reportWith } from "./reports.js";

/** The lines below a finding that rests on these citations. */
const normsIn = (language: Language, ...sources: Citation[]) =>
  toText(reportWith({ diagnostics: [finding("a", { sources })] }), language, { texts: ownTexts })
    .split("\n")
    .slice(5)
    .filter((line) => line.startsWith("    "))
    .map((line) => line.trim());

const titles = {
  nb: "Håndbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021)",
  nn: "Handbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021)",
  en: "Handbook of municipal tripartite cooperation (SINTEF and Fagforbundet 2021)",
};
const handbook: Citation = { source: "handbook-2021", section: "Kapittel 1", basis: "guidance", modality: "should" };

test.each([
  ["nb", `${titles.nb}, «Kapittel 1» (veiledning som sier «bør»)`],
  ["nn", `${titles.nn}, «Kapittel 1» (rettleiing som seier «bør»)`],
  ["en", `${titles.en}, “Kapittel 1” (guidance that says “should”)`],
] as const)("a norm is named with its source, its section and how binding it is in %s", (language, line) => {
  expect(normsIn(language, handbook)).toEqual([line]);
});

test.each([
  ["nb", "omstridt: kildene er uenige om dette"],
  ["nn", "omstridd: kjeldene er usamde om dette"],
  ["en", "contested: the sources disagree on this"],
] as const)("a contested norm is marked as one in %s, and only that norm", (language, words) => {
  expect(normsIn(language, { ...handbook, contested: true })[0]).toContain(`; ${words})`);
  expect(normsIn(language, handbook)[0]).not.toContain(words);
});

test("what contested means is explained once", () => {
  const first = { ...handbook, contested: true };
  const second = { ...handbook, section: "Kapittel 2", contested: true };
  expect(normsIn("nn", first, second)).toEqual([
    `${titles.nn}, «Kapittel 1» (rettleiing som seier «bør»; omstridd: kjeldene er usamde om dette); «Kapittel 2» («bør»; omstridd)`,
  ]);
});

test("contested norms of the register are marked", () => {
  expect(normsIn("nb", S044)[0]).toContain("omstridt");
  expect(normsIn("nb", S046)[0]).toContain("veiledning som sier «bør»");
  expect(normsIn("nb", S047)[0]).not.toContain("omstridt");
});

test("sections of one source share a line, and sources keep the order in which they are cited", () => {
  const lines = normsIn(
    "nb",
    handbook,
    { source: "local-government-act", section: "§ 5-11", basis: "law", modality: "must-not" },
    { ...handbook, modality: "must" },
    { ...handbook, section: "Kapittel 2", modality: "definition" },
    handbook,
  );
  expect(lines).toEqual([
    `${titles.nb}, «Kapittel 1» (veiledning som sier «bør» og «skal»); «Kapittel 2» (som definisjon)`,
    "Kommuneloven (2018), § 5-11 (lov som sier «skal ikke»)",
  ]);
});

test("where nothing more is known of a further section, nothing stands behind it", () => {
  const { modality: _, ...unsaid } = handbook;
  expect(normsIn("en", unsaid, { ...unsaid, section: "Kapittel 2" })).toEqual([
    `${titles.en}, “Kapittel 1” (guidance); “Kapittel 2”`,
  ]);
});

test("a definition or a fact is no command", () => {
  const custom: Citation = { source: "vaksdal-admu-2023", section: "10/2023", basis: "custom", modality: "fact" };
  expect(normsIn("nb", custom)[0]).toMatch(/«10\/2023» \(praksis, som opplysning\)$/);
  expect(normsIn("nn", { ...custom, modality: "definition" })[0]).toMatch(/\(praksis, som definisjon\)$/);
  expect(normsIn("en", custom)[0]).toMatch(/\(custom, stated as a fact\)$/);
});

test.each([
  ["nb", "Regel trepart selv har lagt til, ikke hentet fra noen kilde"],
  ["nn", "Regel trepart sjølv har lagt til, ikkje henta frå noka kjelde"],
  ["en", "A rule trepart itself has added, not taken from any source"],
] as const)("a rule of trepart's own says so and no more in %s", (language, line) => {
  expect(normsIn(language, ownRule)).toEqual([line]);
});

test("a source that trepart does not know stands as it is, even with the name of something built in", () => {
  expect(normsIn("en", { source: "Reglement 2024", section: "", basis: "local-agreement" })).toEqual([
    "Reglement 2024 (local agreement)",
  ]);
  expect(normsIn("nb", { source: "constructor", section: "4", basis: "council-resolution", modality: "may" })).toEqual([
    "constructor, «4» (kommunestyrevedtak som sier «kan»)",
  ]);
});

test("quotation marks inside a section become single", () => {
  expect(normsIn("nb", { ...handbook, section: "«Alle skal med» i arbeidet" })[0]).toContain(
    "«‘Alle skal med’ i arbeidet»",
  );
});

test("a finding that rests on nothing has no line for it", () => {
  expect(normsIn("nb")).toEqual([]);
});
