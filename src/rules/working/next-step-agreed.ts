import { casesUntil, hasCase } from "../../model/agenda.js";
import { attending, dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import { isRecorded } from "../../model/meeting.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S068 } from "../../sources/handbook-2021.js";

/** Before a meeting ends, the parties should agree on how each case goes on. Handbook, "Kommunikasjon bygger tillit". */
export const rule = {
  name: "next-step-agreed",
  scope: "body",
  norms: [S068],
  severity: "info",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, goesOn),
  check({ body, on }, { question }) {
    for (const { item, at } of casesUntil(body, on, goesOn)) {
      if (!isStated(item.nextStep) && item.actions.length === 0) question("notStated", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** Opening items and cases that were only noted are done with; the others will be met with at a later meeting. */
const goesOn = ({ opening, agendaRequest, outcome }: Case, meeting: Meeting) =>
  isRecorded(meeting) && opening === undefined && !agendaRequest && outcome !== "noted" && outcome !== "postponed";

export const sentences = {
  question: {
    notStated: {
      nb: "Hvordan går saken {case} fra {meeting} i {body} videre? Verken neste skritt eller oppgaver er oppgitt; den som ledet møtet, kan svare. Partene bør bli enige om det før møtet slutter.",
      nn: "Korleis går saka {case} frå {meeting} i {body} vidare? Korkje neste steg eller oppgåver er oppgitte; den som leidde møtet, kan svare. Partane bør bli samde om det før møtet sluttar.",
      en: "How does the case {case} from {meeting} in {body} go on? Neither a next step nor actions are stated; whoever chaired the meeting can answer. The parties should agree on it before the meeting ends.",
    },
  },
} as const satisfies Sentences;

const unsettled = () => dialogue("case1", { nextStep: undefined });

const asked = (item: string) => ({ sentence: "notStated", at: { meeting: "meeting1", case: item } }) as const;

const held = (more: Partial<Meeting>) =>
  changed(
    soundSteeringGroup,
    bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { minutes: undefined, cases: [unsettled()], ...more })] }),
  );

export const page: Page<typeof sentences> = {
  title: {
    nb: "Partene er enige om neste skritt",
    nn: "Partane er samde om neste steg",
    en: "Next step agreed",
  },
  why: {
    nb: "Er det uklart hvordan en sak skal tas videre, går hver av partene fra møtet med sitt eget bilde. At det er avklart, bygger tillit. Saker som er utsatt eller bare tatt til orientering, regnes ikke med.",
    nn: "Er det uklart korleis ei sak skal takast vidare, går kvar av partane frå møtet med sitt eige bilete. At det er avklart, byggjer tillit. Saker som er utsette eller berre tekne til orientering, er ikkje rekna med.",
    en: "Where it is unclear how a case goes on, each party leaves the meeting with a picture of its own. Having it settled builds trust. Cases that are postponed or only noted do not count.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            { ...unsettled(), actions: [{ id: "action1", what: "Ny plan" }] },
            { ...unsettled(), id: "case2", opening: "reported-matters" },
            { ...unsettled(), id: "case3", agendaRequest: true },
            { ...unsettled(), id: "case4", outcome: "noted" },
            { ...unsettled(), id: "case5", outcome: "postponed" },
          ),
        ),
      },
    ],
    open: [
      {
        given: changed(
          soundWorkingGroup,
          metOn(
            "2024-03-01",
            unsettled(),
            dialogue("case2"),
            dialogue("case3", { nextStep: " ", outcome: undefined }),
            dialogue("case4", { nextStep: undefined, outcome: "none" }),
          ),
        ),
        finds: [asked("case1"), asked("case3"), asked("case4")],
      },
      { given: held({ attendance: attending("elected1") }), finds: [asked("case1")] },
    ],
    "not-applicable": [
      { given: held({}) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", unsettled())) },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", { ...unsettled(), outcome: "noted" })) },
    ],
  }),
};
