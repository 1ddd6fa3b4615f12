import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Trial } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isEvaluatedWithoutDay } from "../../model/trial.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S102 } from "../../sources/handbook-2021.js";

/** A change should be tried out and assessed before it is made permanent. Handbook, "Gjør de små forbedringene". */
export const rule = {
  name: "permanent-only-after-evaluation",
  scope: "body",
  norms: [S102],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => body.trials.some((trial) => madePermanentOn(trial, on) !== undefined),
  check({ body, on }, { breach, question, note }) {
    for (const trial of body.trials) {
      const permanentFrom = madePermanentOn(trial, on);
      if (permanentFrom === undefined) continue;
      const at = { body: body.id, trial: trial.id };
      if (isEvaluatedWithoutDay(trial)) question("dayUnknown", at);
      else if (trial.evaluatedOn === undefined || trial.evaluatedOn > permanentFrom) breach("notEvaluatedFirst", at);
      else if (trial.worked === false) note("madePermanentThoughNotWorking", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** The day on which a trial was made permanent, if it was by the day asked about. */
const madePermanentOn = ({ end }: Trial, on: IsoDate) =>
  end?.as === "made-permanent" && end.on <= on ? end.on : undefined;

export const sentences = {
  breach: {
    notEvaluatedFirst: {
      nb: "Utprøvingen {trial} i {body} er gjort varig uten å være evaluert først. En endring bør prøves ut og vurderes før den blir varig praksis.",
      nn: "Utprøvinga {trial} i {body} er gjord varig utan å vere evaluert først. Ei endring bør prøvast ut og vurderast før ho blir varig praksis.",
      en: "The trial {trial} in {body} has been made permanent without being evaluated first. A change should be tried out and assessed before it becomes permanent practice.",
    },
  },
  question: {
    dayUnknown: {
      nb: "Ble utprøvingen {trial} i {body} evaluert før den ble gjort varig? Det er oppgitt om den virket, men ikke hvilken dag det ble vurdert; gruppa selv kan svare.",
      nn: "Blei utprøvinga {trial} i {body} evaluert før ho blei gjord varig? Det er oppgitt om ho verka, men ikkje kva dag det blei vurdert; gruppa sjølv kan svare.",
      en: "Was the trial {trial} in {body} evaluated before it was made permanent? It is stated whether it worked, but not on which day that was assessed; the group itself can answer.",
    },
  },
  note: {
    madePermanentThoughNotWorking: {
      nb: "Utprøvingen {trial} i {body} er gjort varig, selv om evalueringen viste at den ikke virket.",
      nn: "Utprøvinga {trial} i {body} er gjord varig, sjølv om evalueringa viste at ho ikkje verka.",
      en: "The trial {trial} in {body} has been made permanent although the evaluation showed that it did not work.",
    },
  },
} as const satisfies Sentences;

const permanent: Trial = { id: "trial1", from: "2023-09-01", end: { on: "2024-03-01", as: "made-permanent" } };

const tried = (...trials: readonly Trial[]) => bodyWith({ trials });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Varig praksis først etter evaluering",
    nn: "Varig praksis først etter evaluering",
    en: "Permanent only after evaluation",
  },
  why: {
    nb: "Det er lettere å si ja til å prøve noe nytt når alle vet at det blir vurdert før det blir varig, og at det kan rulles tilbake.",
    nn: "Det er lettare å seie ja til å prøve noko nytt når alle veit at det blir vurdert før det blir varig, og at det kan rullast tilbake.",
    en: "It is easier to agree to try something new when everyone knows that it will be assessed before it becomes permanent, and that it can be rolled back.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, tried({ ...permanent, evaluatedOn: "2024-03-01" })) },
      { given: changed(soundWorkingGroup, tried({ ...permanent, evaluatedOn: "2024-02-07", worked: true })) },
      {
        given: changed(soundWorkingGroup, tried({ ...permanent, evaluatedOn: "2024-02-07", worked: false })),
        finds: [{ sentence: "madePermanentThoughNotWorking", at: { trial: "trial1" } }],
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          tried(
            permanent,
            { ...permanent, id: "trial2", evaluatedOn: "2024-03-02", worked: false },
            { ...permanent, id: "trial3", end: { on: "2024-03-01", as: "rolled-back" } },
            { ...permanent, id: "trial4", end: { on: "2024-03-02", as: "made-permanent" } },
          ),
        ),
        finds: [
          { sentence: "notEvaluatedFirst", at: { trial: "trial1" } },
          { sentence: "notEvaluatedFirst", at: { trial: "trial2" } },
        ],
      },
    ],
    open: [
      {
        given: changed(soundWorkingGroup, tried({ ...permanent, worked: false })),
        finds: [{ sentence: "dayUnknown", at: { trial: "trial1" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          tried(
            { ...permanent, end: { on: "2024-03-02", as: "made-permanent" } },
            { id: "trial2", from: "2024-01-15" },
          ),
        ),
      },
      { given: changed(soundSteeringGroup, tried({ ...permanent, end: { on: "2024-02-01", as: "rolled-back" } })) },
    ],
  }),
};
