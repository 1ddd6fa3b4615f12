import { attending, dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, metOn } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { casesDealtWith } from "../../model/proceedings.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S116 } from "../../sources/nord-fron-tripart.js";

/** No decisions may be taken. Nord-Fron, "Om tripart". */
export const rule = {
  name: "no-decisions-taken",
  scope: "body",
  norms: [S116],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, on }, { breach, question }) {
    const decides = constitutionOn(body, on)?.decides;
    if (decides === undefined) question("authorityUnknown", here);
    else if (decides) breach("hasAuthority", here);
    for (const { item, at } of casesDealtWith(body, on)) {
      if (item.outcome === "adopted") breach("adopted", at);
      else if (item.purpose === "decision") breach("forDecision", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    hasAuthority: {
      nb: "{body} har fått vedtaksmyndighet. Det skal ikke gjøres vedtak der.",
      nn: "{body} har fått vedtaksmynde. Det skal ikkje gjerast vedtak der.",
      en: "{body} has been given decision authority. Decisions must not be taken there.",
    },
    adopted: {
      nb: "I {meeting} er saken {case} ført som vedtatt. Det skal ikke gjøres vedtak i {body}.",
      nn: "I {meeting} er saka {case} ført som vedteken. Det skal ikkje gjerast vedtak i {body}.",
      en: "At {meeting}, the case {case} is recorded as adopted. Decisions must not be taken in {body}.",
    },
    forDecision: {
      nb: "I {meeting} er saken {case} ført som en sak til vedtak. Det skal ikke gjøres vedtak i {body}.",
      nn: "I {meeting} er saka {case} ført som ei sak til vedtak. Det skal ikkje gjerast vedtak i {body}.",
      en: "At {meeting}, the case {case} is recorded as one for decision. Decisions must not be taken in {body}.",
    },
  },
  question: {
    authorityUnknown: {
      nb: "Har {body} vedtaksmyndighet? Det er ikke oppgitt; den som har opprettet arenaen, kan svare.",
      nn: "Har {body} vedtaksmynde? Det er ikkje oppgitt; den som har oppretta arenaen, kan svare.",
      en: "Does {body} have decision authority? It is not stated; whoever set up the arena can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  hasAuthority: (_, facts) => ({ moves: [constitute(facts, { decides: false })] }),
};

const adopted = () => dialogue("case1", { outcome: "adopted" });

const place = { meeting: "meeting1", case: "case1" } as const;

export const page: Page<typeof sentences> = {
  title: { nb: "Ingen vedtak", nn: "Ingen vedtak", en: "No decisions taken" },
  why: {
    nb: "Vedtakene hører til i de ordinære organene og i administrasjonen. Et styringssignal fra de folkevalgte er et innlegg i dialogen og ikke et vedtak, og en tilråding er heller ikke et vedtak; den hører under regelen om informasjon og dialog. Der spørres det også etter formålet med en sak når det ikke er oppgitt.",
    nn: "Vedtaka høyrer til i dei ordinære organa og i administrasjonen. Eit styringssignal frå dei folkevalde er eit innlegg i dialogen og ikkje eit vedtak, og ei tilråding er heller ikkje eit vedtak; ho høyrer under regelen om informasjon og dialog. Der blir det òg spurt etter formålet med ei sak når det ikkje er oppgitt.",
    en: "Decisions belong in the ordinary bodies and in the administration. A steering signal from the elected is a contribution to the dialogue and no decision, and neither is a recommendation, which comes under the rule on information and dialogue. That rule also asks for the purpose of a case where it is not stated.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-02-14", dialogue("case1", { outcome: "recommended" }), dialogue("case2", { purpose: undefined })),
        ),
      },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", adopted())) },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", adopted())), on: "2024-02-14" },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", { ...adopted(), opening: "notice-and-agenda" })) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", adopted())),
        on: "2024-02-15",
        finds: [{ sentence: "adopted", at: place }],
      },
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { purpose: "decision", outcome: "adopted" }),
            dialogue("case2", { purpose: "decision", outcome: "postponed" }),
          ),
        ),
        finds: [
          { sentence: "adopted", at: place },
          { sentence: "forDecision", at: { meeting: "meeting1", case: "case2" } },
        ],
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-03-01", {
                attendance: attending("elected1"),
                cases: [adopted()],
                minutes: undefined,
              }),
            ],
          }),
        ),
        finds: [{ sentence: "adopted", at: place }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ decides: true })),
        on: "2023-11-01",
        finds: [{ sentence: "hasAuthority" }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ decides: undefined })),
        finds: [{ sentence: "authorityUnknown" }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ decides: true })),
        on: "2023-10-31",
        finds: [{ sentence: "authorityUnknown" }],
      },
    ],
  }),
};
