import { type Language, languages } from "trepart";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/output/text.js";
import { finding, ownTexts, reportWith } from "./reports.js";

const linesOf = (...given: Parameters<typeof toText>) => toText(...given).split("\n");

describe("the order", () => {
  test("is worst first within a body: breaches by severity, then questions, then notes", () => {
    const report = reportWith({
      diagnostics: [
        finding("f", { kind: "note", severity: "info" }),
        finding("d", { severity: "info" }),
        finding("e", { kind: "question", severity: "warning" }),
        finding("c", { severity: "warning" }),
        finding("a"),
        finding("b"),
      ],
    });
    expect(linesOf(report, "nb", { texts: ownTexts }).slice(3, 10)).toEqual([
      "«group»",
      "  Avvik: A.",
      "  Avvik: B.",
      "  Mindre avvik: C.",
      "  Til orientering: D.",
      "  Spørsmål: E.",
      "  Merknad: F.",
    ]);
  });

  const labels: Record<Language, string[]> = {
    nb: ["Avvik", "Mindre avvik", "Til orientering", "Spørsmål", "Merknad"],
    nn: ["Avvik", "Mindre avvik", "Til orientering", "Spørsmål", "Merknad"],
    en: ["Breach", "Minor breach", "Remark", "Question", "Note"],
  };
  test.each(languages)("is shown by the labels in %s", (language) => {
    const diagnostics = [
      finding("a"),
      finding("b", { severity: "warning" }),
      finding("c", { severity: "info" }),
      finding("d", { kind: "question", severity: "warning" }),
      finding("e", { kind: "note", severity: "info" }),
    ];
    const lines = linesOf(reportWith({ diagnostics }), language, { texts: ownTexts }).slice(4, 9);
    expect(lines.map((line) => line.trim().split(":")[0])).toEqual(labels[language]);
  });

  test("puts the body with the worst finding first, and the municipality last among equals", () => {
    const warning = { severity: "warning" } as const;
    const report = reportWith({
      diagnostics: [
        finding("whole", { at: {}, ...warning }),
        finding("first", { at: { body: "first" }, ...warning }),
        finding("second", { at: { body: "second" }, ...warning }),
        finding("third", { at: { body: "third" }, ...warning }),
        finding("third, worse", { at: { body: "third" } }),
        finding("fourth", { at: { body: "fourth" }, kind: "note", severity: "info" }),
      ],
    });
    const headings = linesOf(report, "en", { texts: ownTexts }).filter((line) => /^“|^The/.test(line));
    expect(headings).toEqual([
      "“nordvik”",
      "“third”",
      "“first”",
      "“second”",
      "The municipality as a whole",
      "“fourth”",
    ]);
  });

  test("puts the municipality as a whole first where it has the worst finding", () => {
    const diagnostics = [finding("a", { severity: "info" }), finding("b", { at: {} })];
    expect(linesOf(reportWith({ diagnostics }), "nn", { texts: ownTexts })[3]).toBe("Kommunen som heilskap");
  });
});
