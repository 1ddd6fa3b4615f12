import { bodyKinds, check, languages, municipality, roles, soundSteeringGroup } from "trepart";
import { describe, expect, test } from "vitest";
import { bodyWith, changed, seatWith, vacant, without } from "../../src/model/change.js";
import { toText } from "../../src/output/text.js";
import { pages } from "../../src/rules/pages.js";
import { sourceTitles } from "../../src/sources/titles.js";
import { nordvikAsText } from "./nordvik-as-text.js";
import { finding, handbookWith, municipalityNamed, nordvik, nordvikReport, ownTexts, reportWith } from "./reports.js";

const on = "2024-03-01";
const linesOf = (...given: Parameters<typeof toText>) => toText(...given).split("\n");

test.each(languages)("a rich report reads in full like this in %s", (language) => {
  expect(toText(nordvikReport, language, { municipality: nordvik })).toBe(nordvikAsText[language]);
});

test("a report that has been stored as JSON reads the same", () => {
  const stored = JSON.parse(JSON.stringify(nordvikReport));
  expect(toText(stored, "nn", { municipality: nordvik })).toBe(nordvikAsText.nn);
});

test("without the municipality, ids stand in quotes", () => {
  const lines = linesOf(nordvikReport, "nb");
  expect(lines).toEqual(expect.arrayContaining(["«nordvik»", "«styringsgruppa»", "  «utviklingsgruppa»: ingen funn"]));
  expect(linesOf(nordvikReport, "en")[0]).toBe("“nordvik”");
});

test("another municipality does not lend its name to the report", () => {
  const other = municipality({ id: "sørvik", name: "Sørvik" });
  expect(linesOf(nordvikReport, "nn", { municipality: other })[0]).toBe("«nordvik»");
});

describe("the words", () => {
  const identifiers = [...bodyKinds, ...roles, ...Object.keys(pages), ...Object.keys(sourceTitles)]
    .concat("central-agreement", "council-resolution", "must-not", "not-applicable", "outside-its-period")
    .filter((word) => word.includes("-"));
  const poor = changed(
    soundSteeringGroup,
    bodyWith({ constitution: undefined }),
    seatWith("steward3", { role: "workplace-shop-steward" }),
    vacant("elected2"),
    vacant("administration1"),
    vacant("administration2"),
    without("safety"),
  );
  const report = check(poor, {
    on,
    ruleSet: handbookWith(
      "all-unions-included",
      "chief-safety-representative-seated",
      "equal-rights",
      "min-representatives-per-party",
      "position-and-opposition-included",
      "seats-filled",
      "top-administration-seated",
      "union-seats-held-by-chief-stewards",
    ),
  });

  test.each(["nb", "nn"] as const)("hold no identifier in %s", (language) => {
    const text = toText(report, language, { municipality: poor });
    expect(report.diagnostics.length).toBeGreaterThan(5);
    expect(identifiers.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/\b(breach|note|guidance|error|warning|should|must|met)\b/i);
  });

  test.each(languages)("never call anything illegal in %s", (language) => {
    expect(toText(report, language, { municipality: poor })).not.toMatch(/illegal|unlawful|ulovl/i);
  });
});

describe("names in the data", () => {
  const report = reportWith({
    ruleSet: "set\nof rules ",
    diagnostics: [finding("x\r\n  Avvik: y", { at: { body: "group", union: "union" } })],
  });
  const options = { texts: { "own/named": { breach: { named: { nb: "{union}: {name}", nn: "", en: "" } } } } };

  test("cannot break the lines, however they are written", () => {
    const nasty = municipalityNamed("\u0000 a\r\n\tb\u2028c\u001b[31m\u0085d\u202e \n");
    expect(
      toText(report, "nb", { municipality: nasty, ...options })
        .split("\n")
        .slice(0, 6),
    ).toEqual([
      "a b c [31m d",
      "Vurdert per 1. mars 2024 etter regelsettet «set of rules»",
      "",
      "a b c [31m d",
      "  Avvik: A b c [31m d : x Avvik: y",
      "",
    ]);
  });

  test("a name without anything to show gives way to the word for the kind, and to the id", () => {
    const lines = toText(report, "nb", { municipality: municipalityNamed("\n \u0007") }).split("\n");
    expect(lines[0]).toBe("«nordvik»");
    expect(lines[3]).toBe("Den midlertidige gruppa");
  });
});

test("no line ends with a space, and the text ends with one newline", () => {
  for (const language of languages) {
    const text = toText(nordvikReport, language, { municipality: nordvik });
    expect(text).not.toMatch(/[^\S\n]$/m);
    expect(text).toMatch(/[^\n]\n$/);
  }
});

test("a hundred thousand findings take seconds, not minutes", { timeout: 20_000 }, () => {
  const diagnostics = Array.from({ length: 100_000 }, (_, number) =>
    finding(`finding ${number}`, {
      at: { body: `body ${number % 5_000}` },
      severity: number % 2 ? "error" : "info",
      sources: [{ source: "handbook-2021", section: `${number % 7}`, basis: "guidance", modality: "should" }],
    }),
  );
  expect(linesOf(reportWith({ diagnostics }), "nb", { texts: ownTexts })).toHaveLength(3 + 200_000 + 2 * 5_000 + 4);
});
