import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** A day is not written YYYY-MM-DD, or does not exist. */
export const rule = {
  name: "input/date",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    notADay: {
      nb: "Verdien ved {pointer} er ikke en dag som finnes, skrevet med år, måned og dag (ÅÅÅÅ-MM-DD).",
      nn: "Verdien ved {pointer} er ikkje ein dag som finst, skriven med år, månad og dag (ÅÅÅÅ-MM-DD).",
      en: "The value at {pointer} is not a day that exists, written as year, month and day (YYYY-MM-DD).",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Dager er kalenderdager", nn: "Dagar er kalenderdagar", en: "Days are calendar days" },
  why: {
    nb: "Perioder og frister regnes i kalenderdager. En dag som ikke finnes, ville gitt feil svar i stillhet.",
    nn: "Periodar og fristar blir rekna i kalenderdagar. Ein dag som ikkje finst, ville gitt feil svar i det stille.",
    en: "Periods and deadlines are counted in calendar days. A day that does not exist would silently give a wrong answer.",
  },
  examples: () => ({
    met: [{ given: { id: "nordvik", name: "Nordvik", councilPeriods: [{ from: "2024-02-29" }] } }],
    breached: [
      {
        given: { id: "nordvik", name: "Nordvik", councilPeriods: [{ from: "2023-02-30", to: "30.09.2027" }] },
        finds: [
          { sentence: "notADay", at: { pointer: "/councilPeriods/0/from" } },
          { sentence: "notADay", at: { pointer: "/councilPeriods/0/to" } },
        ],
      },
    ],
  }),
};
