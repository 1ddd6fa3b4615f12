import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** Two things share an id, or a list of ids names one twice. */
export const rule = {
  name: "input/duplicate-id",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    duplicate: {
      nb: "Id-en ved {pointer} er brukt før i den samme listen: {id}.",
      nn: "Id-en ved {pointer} er brukt før i den same lista: {id}.",
      en: "The id at {pointer} has been used before in the same list: {id}.",
    },
    unionAsPoliticalParty: {
      nb: "Fagforeningen ved {pointer} har samme id som et politisk parti: {id}.",
      nn: "Fagforeininga ved {pointer} har same id som eit politisk parti: {id}.",
      en: "The union at {pointer} has the same id as a political party: {id}.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Hver id er brukt én gang", nn: "Kvar id er brukt éin gong", en: "Each id is used once" },
  why: {
    nb: "Ting kjennes igjen på id-en. Bak et forslag kan både partier og fagforeninger stå, derfor må også de ha ulike id-er.",
    nn: "Ting blir kjende att på id-en. Bak eit forslag kan både parti og fagforeiningar stå, difor må også dei ha ulike id-ar.",
    en: "Things are recognised by their id. Both political parties and unions may stand behind a proposal, so they too must differ.",
  },
  examples: () => ({
    met: [{ given: { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA" }, { id: "unionB" }] } }],
    breached: [
      {
        given: { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA" }, { id: "unionA" }] },
        finds: [
          {
            sentence: "duplicate",
            at: { pointer: "/unions/1/id" },
            values: { id: { id: "unionA" } },
            related: [{ pointer: "/unions/0/id" }],
          },
        ],
      },
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          councilPeriods: [{ from: "2023-10-12", politicalParties: [{ id: "same" }] }],
          unions: [{ id: "same" }],
        },
        finds: [
          {
            sentence: "unionAsPoliticalParty",
            at: { pointer: "/unions/0/id" },
            values: { id: { id: "same" } },
            related: [{ pointer: "/councilPeriods/0/politicalParties/0/id" }],
          },
        ],
      },
    ],
  }),
};
