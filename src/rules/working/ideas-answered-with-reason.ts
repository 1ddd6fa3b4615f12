import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Idea } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S111 } from "../../sources/handbook-2021.js";

/** Whoever sends in an idea must be told why it is taken up or not. Handbook, "Dokumentasjon". */
export const rule = {
  name: "ideas-answered-with-reason",
  scope: "body",
  norms: [S111],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => body.ideas.some((idea) => isReceived(idea, on)),
  check({ body, on }, { breach, question }) {
    for (const idea of body.ideas) {
      if (!isReceived(idea, on)) continue;
      const at = { body: body.id, idea: idea.id };
      if (idea.answeredOn === undefined || idea.answeredOn > on) question("notAnswered", at);
      else if (!isStated(idea.reason)) breach("noReason", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isReceived = ({ receivedOn }: Idea, on: IsoDate) => receivedOn <= on;

export const sentences = {
  breach: {
    noReason: {
      nb: "Innspillet {idea} til {body} er besvart uten begrunnelse. Den som kommer med et innspill, skal få vite hvorfor det blir fulgt opp eller ikke.",
      nn: "Svaret på innspelet {idea} til {body} har inga grunngiving. Den som kjem med eit innspel, skal få vite kvifor det blir følgt opp eller ikkje.",
      en: "The idea {idea} sent to {body} was answered without a reason. Whoever sends in an idea must be told why it is taken up or not.",
    },
  },
  question: {
    notAnswered: {
      nb: "Har den som kom med innspillet {idea} til {body}, fått svar? Det er ikke oppgitt noe svar for denne dagen; gruppa selv kan svare.",
      nn: "Har den som kom med innspelet {idea} til {body}, fått svar? Det er ikkje oppgitt noko svar for denne dagen; gruppa sjølv kan svare.",
      en: "Has whoever sent the idea {idea} to {body} been answered? No answer is stated for this day; the group itself can tell.",
    },
  },
} as const satisfies Sentences;

const answered = { id: "idea1", receivedOn: "2024-01-10", answeredOn: "2024-02-07", reason: "Passer i planen" };

const received = (...ideas: readonly Idea[]) => bodyWith({ ideas });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Innspill blir besvart med en begrunnelse",
    nn: "Innspel får svar med ei grunngiving",
    en: "Ideas answered with a reason",
  },
  why: {
    nb: "Den som får vite hvorfor, kommer gjerne med flere innspill, også når svaret er nei. Et ja skal også begrunnes.",
    nn: "Den som får vite kvifor, kjem gjerne med fleire innspel, også når svaret er nei. Eit ja skal òg grunngivast.",
    en: "Whoever is told why is likely to send in more ideas, even when the answer is no. A yes needs a reason too.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, received(answered)) },
      {
        given: changed(
          soundWorkingGroup,
          received({ ...answered, receivedOn: "2024-03-01", answeredOn: "2024-03-01" }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          received(
            { ...answered, taken: false, reason: undefined },
            { ...answered, id: "idea2" },
            { ...answered, id: "idea3", taken: true, answeredOn: "2024-03-01", reason: " " },
            { ...answered, id: "idea4", receivedOn: "2024-03-02", reason: undefined },
          ),
        ),
        finds: [
          { sentence: "noReason", at: { idea: "idea1" } },
          { sentence: "noReason", at: { idea: "idea3" } },
        ],
      },
    ],
    open: [
      {
        given: changed(
          soundWorkingGroup,
          received(
            { id: "idea1", receivedOn: "2024-03-01" },
            { ...answered, id: "idea2", answeredOn: "2024-03-02" },
            { id: "idea3", receivedOn: "2024-03-02" },
          ),
        ),
        finds: [
          { sentence: "notAnswered", at: { idea: "idea1" } },
          { sentence: "notAnswered", at: { idea: "idea2" } },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, received({ id: "idea1", receivedOn: "2024-03-02" })) },
    ],
  }),
};
