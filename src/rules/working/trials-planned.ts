import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Trial } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import { hasBegun, hasEnded } from "../../model/trial.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S104, S105 } from "../../sources/handbook-2021.js";

/** It should be agreed beforehand how to tell whether a measure works, and when to evaluate it. Handbook, "De store temaene". */
export const rule = {
  name: "trials-planned",
  scope: "body",
  norms: [S105, S104],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => body.trials.some((trial) => isUnderWay(trial, on)),
  check({ body, on }, { breach }) {
    for (const trial of body.trials) {
      if (!isUnderWay(trial, on)) continue;
      const at = { body: body.id, trial: trial.id };
      if (!isStated(trial.criterion)) breach("noCriterion", at);
      if (trial.evaluateBy === undefined) breach("noEvaluationDay", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isUnderWay = (trial: Trial, on: IsoDate) => hasBegun(trial, on) && !hasEnded(trial, on);

export const sentences = {
  breach: {
    noCriterion: {
      nb: "For utprøvingen {trial} i {body} er det ikke ført hvordan man skal se om den virker. Det bør være avtalt på forhånd.",
      nn: "For utprøvinga {trial} i {body} er det ikkje ført korleis ein skal sjå om ho verkar. Det bør vere avtalt på førehand.",
      en: "For the trial {trial} in {body} it is not recorded how to tell whether it works. That should be agreed beforehand.",
    },
    noEvaluationDay: {
      nb: "For utprøvingen {trial} i {body} er det ikke ført når den skal evalueres. Det bør være avtalt på forhånd.",
      nn: "For utprøvinga {trial} i {body} er det ikkje ført når ho skal evaluerast. Det bør vere avtalt på førehand.",
      en: "For the trial {trial} in {body} it is not recorded when it is to be evaluated. That should be agreed beforehand.",
    },
  },
} as const satisfies Sentences;

const planned: Trial = { id: "trial1", from: "2024-01-15", criterion: "Færre vakter", evaluateBy: "2024-06-01" };

const trying = (...trials: readonly Trial[]) => bodyWith({ trials });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utprøvinger er planlagt",
    nn: "Utprøvingar er planlagde",
    en: "Trials planned",
  },
  why: {
    nb: "Har partene avtalt på forhånd hva som er et godt resultat, og når de skal stoppe opp og vurdere det, blir de ikke uenige om det etterpå. En utprøving uten slutt blir lett varig praksis uten at noen har bestemt det.",
    nn: "Har partane avtalt på førehand kva som er eit godt resultat, og når dei skal stoppe opp og vurdere det, blir dei ikkje usamde om det etterpå. Ei utprøving utan slutt blir lett varig praksis utan at nokon har bestemt det.",
    en: "If the parties have agreed beforehand what a good result is and when to stop and assess it, they will not disagree about it afterwards. A trial without an end easily becomes permanent practice without anyone having decided so.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, trying(planned)) },
      {
        given: changed(
          soundWorkingGroup,
          trying(
            { id: "trial1", from: "2023-09-01", end: { on: "2024-03-01", as: "rolled-back" } },
            { ...planned, id: "trial2", from: "2024-03-01" },
          ),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          trying(
            { id: "trial1", from: "2024-03-01" },
            { ...planned, id: "trial2", criterion: " ", end: { on: "2024-03-02", as: "made-permanent" } },
            { ...planned, id: "trial3", evaluateBy: undefined },
            { ...planned, id: "trial4" },
            { id: "trial5", from: "2024-03-02" },
          ),
        ),
        finds: [
          { sentence: "noCriterion", at: { trial: "trial1" } },
          { sentence: "noEvaluationDay", at: { trial: "trial1" } },
          { sentence: "noCriterion", at: { trial: "trial2" } },
          { sentence: "noEvaluationDay", at: { trial: "trial3" } },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, trying({ id: "trial1", from: "2024-03-02" })) },
      {
        given: changed(
          soundSteeringGroup,
          trying({ id: "trial1", from: "2023-09-01", end: { on: "2024-03-01", as: "made-permanent" } }),
        ),
      },
    ],
  }),
};
