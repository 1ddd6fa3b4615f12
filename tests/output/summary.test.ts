import type { Language } from "trepart";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/output/text.js";
import { reportWith } from "./reports.js";

const linesOf = (...given: Parameters<typeof toText>) => toText(...given).split("\n");

describe("the summary", () => {
  const outcomesOf = (met: number, breached: number, open: number, inapplicable: number) =>
    (["met", "breached", "open", "not-applicable"] as const).flatMap((outcome, kind) =>
      Array.from({ length: [met, breached, open, inapplicable][kind] ?? 0 }, () => ({ rule: "own", at: {}, outcome })),
    );
  const summaryIn = (language: Language, ...counts: [number, number, number, number]) =>
    linesOf(reportWith({ outcomes: outcomesOf(...counts) }), language).at(-3);

  test.each([
    ["nb", "ingen er oppfylt, 1 er brutt, 2 er åpne og ingen er ikke aktuelle."],
    ["nn", "ingen er oppfylte, 1 er broten, 2 er opne og ingen er ikkje aktuelle."],
    ["en", "none are met, 1 is breached, 2 are open and none are not applicable."],
  ] as const)("counts none, one and two in %s", (language, counts) => {
    expect(summaryIn(language, 0, 1, 2, 0)).toContain(counts);
  });

  test.each([
    ["nb", "12 er oppfylt, ingen er brutt, 1 er åpen og 1 er ikke aktuell."],
    ["nn", "12 er oppfylte, ingen er brotne, 1 er open og 1 er ikkje aktuell."],
    ["en", "12 are met, none are breached, 1 is open and 1 is not applicable."],
  ] as const)("counts many, none and one in %s", (language, counts) => {
    expect(summaryIn(language, 12, 0, 1, 1)).toContain(counts);
  });

  test.each([
    ["nb", "1 er oppfylt, 2 er brutt, ingen er åpne og 3 er ikke aktuelle."],
    ["nn", "1 er oppfylt, 2 er brotne, ingen er opne og 3 er ikkje aktuelle."],
    ["en", "1 is met, 2 are breached, none are open and 3 are not applicable."],
  ] as const)("counts one, two and three in %s", (language, counts) => {
    expect(summaryIn(language, 1, 2, 0, 3)).toContain(counts);
  });
});
