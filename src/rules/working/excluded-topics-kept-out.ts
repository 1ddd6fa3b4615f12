import { casesUntil, hasCase, type Topic } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S069 } from "../../sources/handbook-2021.js";

/** Individual personnel cases and wage negotiations do not belong in these groups. Handbook, "Mye å samarbeide om på arbeidsplassen". */
export const rule = {
  name: "excluded-topics-kept-out",
  scope: "body",
  norms: [S069],
  severity: "error",
  options: { topics: ["individual-personnel-case", "wage-negotiation"] },
  applies: ({ body, on }) => hasCase(body, on),
  check({ body, on }, { breach }, { topics }) {
    for (const { item, at } of casesUntil(body, on)) {
      const { topic } = item;
      if (topic !== undefined && topics.includes(topic)) breach("excluded", at, { topic: { term: topic } });
    }
  },
} as const satisfies BodyRule<typeof sentences, { topics: readonly Topic[] }>;

export const sentences = {
  breach: {
    excluded: {
      nb: "I {meeting} i {body} gjelder saken {case} et tema som ikke skal tas opp i disse gruppene: {topic}.",
      nn: "I {meeting} i {body} gjeld saka {case} eit tema som ikkje skal takast opp i desse gruppene: {topic}.",
      en: "At {meeting} in {body}, the case {case} is about a topic that must not be taken up in these groups: {topic}.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Personalsaker og lønnsforhandlinger holdes utenfor",
    nn: "Personalsaker og lønsforhandlingar blir haldne utanfor",
    en: "Personnel cases and wage negotiations kept out",
  },
  why: {
    nb: "Saker om den enkelte ansatte hører til hos arbeidsgiveren, og lønn forhandles etter avtaleverket. Lønnspolitikk, altså prinsippene for lønn, er noe annet og kan gjerne være et tema.",
    nn: "Saker om den enkelte tilsette høyrer til hos arbeidsgjevaren, og løn blir forhandla etter avtaleverket. Lønspolitikk, altså prinsippa for løn, er noko anna og kan gjerne vere eit tema.",
    en: "Cases about one employee belong with the employer, and wages are negotiated under the agreements. Wage policy, that is the principles of pay, is something else and may well be a topic.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-02-14", dialogue("case1", { topic: "wage-policy" }), dialogue("case2", { topic: undefined })),
        ),
      },
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", dialogue("case1", { topic: "wage-negotiation" }))),
        options: { topics: ["individual-personnel-case"] },
      },
    ],
    breached: [
      {
        given: changed(
          soundWorkingGroup,
          metOn(
            "2024-03-01",
            dialogue("case1", { topic: "individual-personnel-case" }),
            dialogue("case2", { topic: "rota" }),
            dialogue("case3", { topic: "wage-negotiation" }),
          ),
        ),
        finds: [
          {
            sentence: "excluded",
            at: { meeting: "meeting1", case: "case1" },
            values: { topic: { term: "individual-personnel-case" } },
          },
          {
            sentence: "excluded",
            at: { meeting: "meeting1", case: "case3" },
            values: { topic: { term: "wage-negotiation" } },
          },
        ],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, bodyWith({ meetings: [] })) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", dialogue("case1", { topic: "wage-negotiation" }))) },
    ],
  }),
};
