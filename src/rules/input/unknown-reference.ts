import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** An id refers to something that the data do not contain. */
export const rule = {
  name: "input/unknown-reference",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    union: {
      nb: "Ved {pointer} vises det til en fagforening som ikke finnes i dataene: {id}.",
      nn: "Ved {pointer} blir det vist til ei fagforeining som ikkje finst i dataa: {id}.",
      en: "At {pointer} the data refer to a union that they do not contain: {id}.",
    },
    workplace: {
      nb: "Ved {pointer} vises det til en arbeidsplass som ikke finnes i dataene: {id}.",
      nn: "Ved {pointer} blir det vist til ein arbeidsplass som ikkje finst i dataa: {id}.",
      en: "At {pointer} the data refer to a workplace that they do not contain: {id}.",
    },
    body: {
      nb: "Ved {pointer} vises det til et organ som ikke finnes i dataene: {id}.",
      nn: "Ved {pointer} blir det vist til eit organ som ikkje finst i dataa: {id}.",
      en: "At {pointer} the data refer to a body that they do not contain: {id}.",
    },
    seat: {
      nb: "Ved {pointer} mangler organet en plass som det vises til: {id}.",
      nn: "Ved {pointer} manglar organet ein plass som det blir vist til: {id}.",
      en: "At {pointer} the body lacks a seat that the data refer to: {id}.",
    },
    politicalParty: {
      nb: "Ved {pointer} vises det til et politisk parti som ingen kommunestyreperiode kjenner: {id}.",
      nn: "Ved {pointer} blir det vist til eit politisk parti som ingen kommunestyreperiode kjenner: {id}.",
      en: "At {pointer} the data refer to a political party that no council period knows: {id}.",
    },
    municipality: {
      nb: "Ved {pointer} vises det til en kommune som verken deltar i programmet eller har søkt: {id}.",
      nn: "Ved {pointer} blir det vist til ein kommune som korkje deltek i programmet eller har søkt: {id}.",
      en: "At {pointer} the data refer to a municipality that neither takes part in the programme nor has applied: {id}.",
    },
    group: {
      nb: "Ved {pointer} er {id} ført bak et forslag, men er verken et politisk parti, en fagforening eller administrasjonen.",
      nn: "Ved {pointer} er {id} ført bak eit forslag, men er korkje eit politisk parti, ei fagforeining eller administrasjonen.",
      en: "At {pointer} a proposal names somebody who is neither a political party, a union nor the administration: {id}.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Henvisninger fører fram", nn: "Tilvisingar fører fram", en: "References lead somewhere" },
  why: {
    nb: "En henvisning til noe som ikke finnes, er som oftest en skrivefeil, og den ville holdt noen utenfor uten at det syntes.",
    nn: "Ei tilvising til noko som ikkje finst, er oftast ein skrivefeil, og ho ville halde nokon utanfor utan at det synte.",
    en: "A reference to something that is not there is mostly a slip of the pen, and it would leave somebody out unseen.",
  },
  examples: () => ({
    met: [
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          unions: [{ id: "unionA" }],
          workplaces: [{ id: "school", unions: ["unionA"] }],
        },
      },
    ],
    breached: [
      {
        given: { id: "nordvik", name: "Nordvik", workplaces: [{ id: "school", unions: ["unionA"] }] },
        finds: [{ sentence: "union", at: { pointer: "/workplaces/0/unions/0" }, values: { id: { id: "unionA" } } }],
      },
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          bodies: [
            { id: "group", kind: "ad-hoc-group", seats: [{ id: "seat", role: "mayor", politicalParty: "partyA" }] },
          ],
        },
        finds: [
          {
            sentence: "politicalParty",
            at: { pointer: "/bodies/0/seats/0/politicalParty" },
            values: { id: { id: "partyA" } },
          },
        ],
      },
      {
        given: { id: "programme", name: "Programmet", projects: [{ id: "project", municipalities: ["nordvik"] }] },
        finds: [
          {
            sentence: "municipality",
            at: { pointer: "/projects/0/municipalities/0" },
            values: { id: { id: "nordvik" } },
          },
        ],
      },
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          bodies: [
            {
              id: "group",
              kind: "working-group",
              workplace: "school",
              derivedFrom: "committee",
              meetings: [
                {
                  id: "first",
                  on: "2024-01-10",
                  attendance: [{ seat: "seat" }],
                  cases: [{ id: "case", proposals: [{ id: "proposal", by: ["administration", "somebody"] }] }],
                },
              ],
            },
          ],
        },
        finds: [
          { sentence: "workplace", at: { pointer: "/bodies/0/workplace" }, values: { id: { id: "school" } } },
          { sentence: "body", at: { pointer: "/bodies/0/derivedFrom" }, values: { id: { id: "committee" } } },
          {
            sentence: "seat",
            at: { pointer: "/bodies/0/meetings/0/attendance/0/seat" },
            values: { id: { id: "seat" } },
          },
          {
            sentence: "group",
            at: { pointer: "/bodies/0/meetings/0/cases/0/proposals/0/by/1" },
            values: { id: { id: "somebody" } },
          },
        ],
      },
    ],
  }),
};
