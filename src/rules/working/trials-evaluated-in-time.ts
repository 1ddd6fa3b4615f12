import { bodyWith, changed } from "../../model/change.js";
import type { Trial } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { hasBegun, isEvaluatedWithoutDay } from "../../model/trial.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S101 } from "../../sources/handbook-2021.js";

/** The effects of a change should be evaluated, and so a trial by its day. Handbook, "Gjør de små forbedringene". */
export const rule = {
  name: "trials-evaluated-in-time",
  scope: "body",
  norms: [S101],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => body.trials.some((trial) => trial.evaluateBy !== undefined && hasBegun(trial, on)),
  check({ body, on }, { breach, question, note }) {
    for (const trial of body.trials) {
      const { evaluateBy, evaluatedOn } = trial;
      if (evaluateBy === undefined || evaluateBy >= on || !hasBegun(trial, on)) continue;
      const at = { body: body.id, trial: trial.id };
      if (isEvaluatedWithoutDay(trial)) question("dayUnknown", at, { evaluateBy: { day: evaluateBy } });
      else if (evaluatedOn === undefined || evaluatedOn > on)
        breach("overdue", at, { evaluateBy: { day: evaluateBy } });
      else if (evaluatedOn > evaluateBy)
        note("late", at, { evaluatedOn: { day: evaluatedOn }, evaluateBy: { day: evaluateBy } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    overdue: {
      nb: "Utprøvingen {trial} i {body} skulle evalueres innen {evaluateBy}, men er ikke evaluert. Virkningen av en endring bør evalueres.",
      nn: "Utprøvinga {trial} i {body} skulle evaluerast innan {evaluateBy}, men er ikkje evaluert. Verknaden av ei endring bør evaluerast.",
      en: "The trial {trial} in {body} was to be evaluated by {evaluateBy} but has not been evaluated. The effect of a change should be evaluated.",
    },
  },
  question: {
    dayUnknown: {
      nb: "Når ble utprøvingen {trial} i {body} evaluert? Fristen var {evaluateBy}; det er oppgitt om den virket, men ikke hvilken dag det ble vurdert. Gruppa selv kan svare.",
      nn: "Når blei utprøvinga {trial} i {body} evaluert? Fristen var {evaluateBy}; det er oppgitt om ho verka, men ikkje kva dag det blei vurdert. Gruppa sjølv kan svare.",
      en: "When was the trial {trial} in {body} evaluated? The deadline was {evaluateBy}; it is stated whether it worked, but not on which day that was assessed. The group itself can answer.",
    },
  },
  note: {
    late: {
      nb: "Utprøvingen {trial} i {body} ble evaluert {evaluatedOn}, etter fristen {evaluateBy}.",
      nn: "Utprøvinga {trial} i {body} blei evaluert {evaluatedOn}, etter fristen {evaluateBy}.",
      en: "The trial {trial} in {body} was evaluated on {evaluatedOn}, after the deadline of {evaluateBy}.",
    },
  },
} as const satisfies Sentences;

const due: Trial = { id: "trial1", from: "2024-01-15", evaluateBy: "2024-02-29" };

const trying = (...trials: readonly Trial[]) => bodyWith({ trials });

const deadline = { evaluateBy: { day: "2024-02-29" } };

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utprøvinger er evaluert i tide",
    nn: "Utprøvingar er evaluerte i tide",
    en: "Trials evaluated in time",
  },
  why: {
    nb: "Små forbedringer gir læring når virkningen blir vurdert. Fristen er dagen gruppa selv har satt; en evaluering som kom etter fristen, er bedre enn ingen og blir bare nevnt.",
    nn: "Små forbetringar gir læring når verknaden blir vurdert. Fristen er dagen gruppa sjølv har sett; ei evaluering som kom etter fristen, er betre enn inga og blir berre nemnd.",
    en: "Small improvements teach something when their effect is assessed. The deadline is the day that the group itself has set; an evaluation after the deadline is better than none and is only noted.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, trying(due)), on: "2024-02-29" },
      { given: changed(soundSteeringGroup, trying({ ...due, worked: true })), on: "2024-02-29" },
      { given: changed(soundWorkingGroup, trying({ ...due, evaluatedOn: "2024-02-29" })) },
      {
        given: changed(soundSteeringGroup, trying({ ...due, evaluatedOn: "2024-03-01" })),
        finds: [
          { sentence: "late", at: { trial: "trial1" }, values: { evaluatedOn: { day: "2024-03-01" }, ...deadline } },
        ],
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          trying(
            due,
            { ...due, id: "trial2", evaluatedOn: "2024-03-02", worked: true },
            { ...due, id: "trial3", from: "2024-03-02" },
            { id: "trial4", from: "2024-01-15" },
          ),
        ),
        finds: [
          { sentence: "overdue", at: { trial: "trial1" }, values: deadline },
          { sentence: "overdue", at: { trial: "trial2" }, values: deadline },
        ],
      },
    ],
    open: [
      {
        given: changed(soundWorkingGroup, trying({ ...due, worked: false })),
        finds: [{ sentence: "dayUnknown", at: { trial: "trial1" }, values: deadline }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, trying({ id: "trial1", from: "2024-01-15" })) },
      { given: changed(soundSteeringGroup, trying({ ...due, from: "2024-03-02" })) },
    ],
  }),
};
