import { casesUntil, hasCase, type Topic } from "../../model/agenda.js";
import { dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import { isRecorded } from "../../model/meeting.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { hasBegun } from "../../model/trial.js";
import { topics } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S089 } from "../../sources/handbook-2021.js";

/** All development should be assessed for HSE risk. Handbook, "Vernetjenesten ved hovedverneombud og verneombud". */
export const rule = {
  name: "hse-risk-assessed",
  scope: "body",
  norms: [S089],
  severity: "warning",
  options: { topics: ["technology", "reorganisation", "rota", "task-shifting", "budget"] },
  applies: ({ body, on }, { topics }) =>
    hasCase(body, on, isAbout(topics)) || body.trials.some((trial) => hasBegun(trial, on)),
  check({ body, on }, { breach, question }, { topics }) {
    for (const { item, at } of casesUntil(body, on, isAbout(topics))) {
      if (item.hseRiskAssessed === undefined) question("notStated", at);
      else if (!item.hseRiskAssessed) breach("notAssessed", at);
    }
    for (const trial of body.trials) {
      if (!hasBegun(trial, on)) continue;
      const at = { body: body.id, trial: trial.id };
      if (trial.hseRiskAssessed === undefined) question("trialNotStated", at);
      else if (!trial.hseRiskAssessed) breach("trialNotAssessed", at);
    }
  },
} as const satisfies BodyRule<typeof sentences, { topics: readonly Topic[] }>;

const isAbout =
  (topics: readonly Topic[]) =>
  ({ topic }: Case, meeting: Meeting) =>
    topic !== undefined && topics.includes(topic) && isRecorded(meeting);

export const sentences = {
  breach: {
    notAssessed: {
      nb: "Saken {case} i {meeting} i {body} er ikke vurdert for HMS-risiko. All utvikling virker inn på arbeidsmiljøet og bør vurderes for HMS-risiko.",
      nn: "Saka {case} i {meeting} i {body} er ikkje vurdert for HMS-risiko. All utvikling verkar inn på arbeidsmiljøet og bør vurderast for HMS-risiko.",
      en: "The case {case} at {meeting} in {body} has not been assessed for HSE risk. Any change touches the working environment, and its HSE risk should be considered.",
    },
    trialNotAssessed: {
      nb: "Utprøvingen {trial} i {body} er ikke vurdert for HMS-risiko. All utvikling virker inn på arbeidsmiljøet og bør vurderes for HMS-risiko.",
      nn: "Utprøvinga {trial} i {body} er ikkje vurdert for HMS-risiko. All utvikling verkar inn på arbeidsmiljøet og bør vurderast for HMS-risiko.",
      en: "The trial {trial} in {body} has not been assessed for HSE risk. Any change touches the working environment, and its HSE risk should be considered.",
    },
  },
  question: {
    notStated: {
      nb: "Er saken {case} i {meeting} i {body} vurdert for HMS-risiko? Det er ikke oppgitt; vernetjenesten eller administrasjonen kan svare.",
      nn: "Er saka {case} i {meeting} i {body} vurdert for HMS-risiko? Det er ikkje oppgitt; vernetenesta eller administrasjonen kan svare.",
      en: "Has the case {case} at {meeting} in {body} been assessed for HSE risk? It is not stated; the safety service or the administration can answer.",
    },
    trialNotStated: {
      nb: "Er utprøvingen {trial} i {body} vurdert for HMS-risiko? Det er ikke oppgitt; vernetjenesten eller administrasjonen kan svare.",
      nn: "Er utprøvinga {trial} i {body} vurdert for HMS-risiko? Det er ikkje oppgitt; vernetenesta eller administrasjonen kan svare.",
      en: "Has the trial {trial} in {body} been assessed for HSE risk? It is not stated; the safety service or the administration can answer.",
    },
  },
} as const satisfies Sentences;

const aboutRota = () => dialogue("case1", { topic: "rota" });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utviklingen er vurdert for HMS-risiko",
    nn: "Utviklinga er vurdert for HMS-risiko",
    en: "Development assessed for HSE risk",
  },
  why: {
    nb: "Ny teknologi, ny organisering, ny turnus og innsparing virker alltid inn på arbeidsmiljøet. En vurdering av helse, miljø og sikkerhet før endringen gjør det mulig å forebygge.",
    nn: "Ny teknologi, ny organisering, ny turnus og innsparing verkar alltid inn på arbeidsmiljøet. Ei vurdering av helse, miljø og tryggleik før endringa gjer det mogleg å førebyggje.",
    en: "New technology, reorganisation, new rotas and savings always affect the working environment. Assessing health, safety and environment before the change makes it possible to prevent harm.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, metOn("2024-02-14", { ...aboutRota(), hseRiskAssessed: true })) },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({ trials: [{ id: "trial1", from: "2024-01-15", hseRiskAssessed: true }] }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-03-01", ...topics.map((topic) => dialogue(topic, { topic, hseRiskAssessed: false }))),
        ),
        finds: ["reorganisation", "technology", "rota", "task-shifting", "budget"].map(
          (topic) => ({ sentence: "notAssessed", at: { meeting: "meeting1", case: topic } }) as const,
        ),
      },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({
            trials: [
              { id: "trial1", from: "2024-03-01", hseRiskAssessed: false },
              { id: "trial2", from: "2024-03-02", hseRiskAssessed: false },
            ],
          }),
        ),
        finds: [{ sentence: "trialNotAssessed", at: { trial: "trial1" } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", aboutRota())),
        finds: [{ sentence: "notStated", at: { meeting: "meeting1", case: "case1" } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({
            trials: [
              { id: "trial1", from: "2023-09-01", end: { on: "2023-12-01", as: "rolled-back" } },
              { id: "trial2", from: "2024-03-02" },
            ],
          }),
        ),
        finds: [{ sentence: "trialNotStated", at: { trial: "trial1" } }],
      },
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", dialogue("case1", { topic: "recruitment" }))),
        options: { topics: ["recruitment"] },
        finds: [{ sentence: "notStated", at: { meeting: "meeting1", case: "case1" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-03-02", aboutRota()),
          bodyWith({ trials: [{ id: "trial1", from: "2024-03-02" }] }),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { minutes: undefined, cases: [aboutRota()] })] }),
        ),
      },
    ],
  }),
};
