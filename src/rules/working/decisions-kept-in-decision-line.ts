import { casesUntil, hasCase } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import type { Case } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S019, S080 } from "../../sources/handbook-2021.js";

/** What calls for a decision must go through the ordinary case procedure. Handbook, "Administrativ ledelses rolle og ansvar". */
export const rule = {
  name: "decisions-kept-in-decision-line",
  scope: "body",
  norms: [S080, S019],
  severity: "error",
  options: {},
  applies: ({ body, on }) => hasCase(body, on),
  check({ body, on }, { breach }) {
    for (const { at } of casesUntil(body, on, isDecision)) breach("decided", at);
  },
} as const satisfies BodyRule<typeof sentences>;

const isDecision = ({ purpose, outcome }: Case) => purpose === "decision" || outcome === "adopted";

export const sentences = {
  breach: {
    decided: {
      nb: "I {meeting} er saken {case} ført som en sak til vedtak i {body}. Vedtak skal gjøres i beslutningslinja, gjennom vanlig saksgang.",
      nn: "I {meeting} er saka {case} ført som ei sak til vedtak i {body}. Vedtak skal gjerast i avgjerdslinja, gjennom vanleg saksgang.",
      en: "At {meeting}, the case {case} is recorded as one for decision in {body}. Decisions must be made in the decision line, through the ordinary case procedure.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Vedtak gjøres i beslutningslinja",
    nn: "Vedtak blir gjorde i avgjerdslinja",
    en: "Decisions kept in the decision line",
  },
  why: {
    nb: "Samarbeidet hører til i utviklingslinja, som arbeider på bestilling fra beslutningslinja. Gruppene kan bli enige og gi tilråding, men når arbeidet krever et vedtak, går saken vanlig saksgang.",
    nn: "Samarbeidet høyrer til i utviklingslinja, som arbeider på bestilling frå avgjerdslinja. Gruppene kan bli samde og gi tilråding, men når arbeidet krev eit vedtak, går saka vanleg saksgang.",
    en: "What the groups do is development, asked for by the decision line. They may agree and recommend, but when their work calls for a decision, the case goes through the ordinary procedure.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      {
        given: changed(
          soundWorkingGroup,
          metOn("2024-02-20", dialogue("case1", { outcome: "recommended" }), dialogue("case2", { purpose: undefined })),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-03-01",
            dialogue("case1", { purpose: "decision", outcome: "postponed" }),
            dialogue("case2"),
            dialogue("case3", { outcome: "adopted" }),
          ),
        ),
        finds: [
          { sentence: "decided", at: { meeting: "meeting1", case: "case1" } },
          { sentence: "decided", at: { meeting: "meeting1", case: "case3" } },
        ],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, bodyWith({ meetings: [] })) },
      { given: changed(soundSteeringGroup, metOn("2024-02-14")) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", dialogue("case1", { outcome: "adopted" }))) },
    ],
  }),
};
