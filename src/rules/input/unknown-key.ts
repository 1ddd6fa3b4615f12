import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** A key that the model does not know; it is kept out of the result. */
export const rule = {
  name: "input/unknown-key",
  norms: [dataModel],
  severity: "warning",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    unknown: {
      nb: "Modellen kjenner ikke feltet ved {pointer}. Det er ikke tatt med.",
      nn: "Modellen kjenner ikkje feltet ved {pointer}. Det er ikkje teke med.",
      en: "The model does not know the field at {pointer}. It has been left out.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Alle felt er kjent", nn: "Alle felt er kjende", en: "All fields are known" },
  why: {
    nb: "Et ukjent felt kan være en skrivefeil i et kjent felt, og da er noe viktig falt ut. Derfor blir det sagt fra om det.",
    nn: "Eit ukjent felt kan vere ein skrivefeil i eit kjent felt, og då er noko viktig falle ut. Difor blir det sagt frå om det.",
    en: "An unknown field may be a known one misspelt, and then something important has fallen out. So it is reported.",
  },
  examples: () => ({
    met: [{ given: { id: "nordvik", name: "Nordvik" } }],
    breached: [
      {
        given: { id: "nordvik", name: "Nordvik", unoins: [] },
        finds: [{ sentence: "unknown", at: { pointer: "/unoins" } }],
      },
    ],
  }),
};
