import { dialogue } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, metOn } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Body, Case } from "../../model/municipality.js";
import { casesDealtWith } from "../../model/proceedings.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S125 } from "../../sources/nord-fron-tripart.js";

/** Working environment and sickness absence should go to the working environment committee first and come up elsewhere only when needed. Nord-Fron, "TriParts-arenaens oppgaver". */
export const rule = {
  name: "working-environment-committee-first",
  scope: "body",
  norms: [S125],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => !isTheCommittee(body) && casesDealtWith(body, on).some(({ item }) => isForCommittee(item)),
  check({ body, on }, { breach, question }) {
    for (const { meeting, item, at } of casesDealtWith(body, on)) {
      if (!isForCommittee(item) || isStated(item.broughtBecause)) continue;
      const dealtWithOn = dayBy(on, item);
      if (dealtWithOn !== undefined) {
        if (dealtWithOn > meeting.on) breach("later", at, { dealtWithOn: { day: dealtWithOn } });
      } else if (item.workingEnvironmentCommitteeFirst === undefined) question("notStated", at);
      else if (!item.workingEnvironmentCommitteeFirst) breach("notFirst", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isTheCommittee = ({ kind, constitution }: Body) =>
  kind === "working-environment-committee" || constitution?.actsAsWorkingEnvironmentCommittee === true;

const isForCommittee = ({ topic, workingEnvironment }: Case) =>
  workingEnvironment === true || topic === "working-environment" || topic === "sickness-absence";

/** The day on which the committee dealt with the case, once it has done so. */
const dayBy = (on: IsoDate, { workingEnvironmentCommitteeOn: day }: Case) =>
  day !== undefined && day <= on ? day : undefined;

export const sentences = {
  breach: {
    notFirst: {
      nb: "I {meeting} i {body} gjaldt saken {case} arbeidsmiljø eller sykefravær. Arbeidsmiljøutvalget hadde ikke behandlet den, og ingen grunn er oppgitt. Slike saker bør gå til arbeidsmiljøutvalget først og tas opp her bare ved behov.",
      nn: "I {meeting} i {body} gjaldt saka {case} arbeidsmiljø eller sjukefråvær. Arbeidsmiljøutvalet hadde ikkje behandla ho, og ingen grunn er oppgitt. Slike saker bør gå til arbeidsmiljøutvalet først og takast opp her berre når det trengst.",
      en: "At {meeting} of {body}, the case {case} was about working environment or sickness absence. The working environment committee had not dealt with it, and no reason is stated. Such cases should go to that committee first and be taken up here only when needed.",
    },
    later: {
      nb: "I {meeting} i {body} gjaldt saken {case} arbeidsmiljø eller sykefravær. Arbeidsmiljøutvalget behandlet den etterpå, {dealtWithOn}, og ingen grunn er oppgitt. Slike saker bør gå til arbeidsmiljøutvalget først og tas opp her bare ved behov.",
      nn: "I {meeting} i {body} gjaldt saka {case} arbeidsmiljø eller sjukefråvær. Arbeidsmiljøutvalet behandla ho etterpå, {dealtWithOn}, og ingen grunn er oppgitt. Slike saker bør gå til arbeidsmiljøutvalet først og takast opp her berre når det trengst.",
      en: "At {meeting} of {body}, the case {case} was about working environment or sickness absence. The working environment committee dealt with it afterwards, on {dealtWithOn}, and no reason is stated. Such cases should go to that committee first and be taken up here only when needed.",
    },
  },
  question: {
    notStated: {
      nb: "Hadde arbeidsmiljøutvalget behandlet saken {case} før {meeting} i {body}, eller hvorfor kom den opp der? Ingen av delene er oppgitt; lederen av arbeidsmiljøutvalget eller den som satte opp sakslista, kan svare.",
      nn: "Hadde arbeidsmiljøutvalet behandla saka {case} før {meeting} i {body}, eller kvifor kom ho opp der? Ingen av delane er oppgitt; leiaren av arbeidsmiljøutvalet eller den som sette opp sakslista, kan svare.",
      en: "Had the working environment committee dealt with the case {case} before {meeting} of {body}, or why did it come up there? Neither is stated; the chair of that committee or whoever drew up the agenda can answer.",
    },
  },
} as const satisfies Sentences;

const absence = (more: Partial<Case>) => metOn("2024-02-14", dialogue("case1", { topic: "sickness-absence", ...more }));

const place = { meeting: "meeting1", case: "case1" } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Arbeidsmiljøutvalget først",
    nn: "Arbeidsmiljøutvalet først",
    en: "The working environment committee first",
  },
  why: {
    nb: "Arbeidsmiljø og sykefravær hører først og fremst til i arbeidsmiljøutvalget. Kommer en slik sak opp her, er det fordi det trengs. Det er nok at saken er behandlet der senest samme dag, eller at grunnen er oppgitt. Er ikke noe oppgitt, spør regelen; den melder avvik bare når opplysningene sier at utvalget ikke hadde behandlet saken, eller at det skjedde etterpå.",
    nn: "Arbeidsmiljø og sjukefråvær høyrer først og fremst til i arbeidsmiljøutvalet. Kjem ei slik sak opp her, er det fordi det trengst. Det er nok at saka er behandla der seinast same dagen, eller at grunnen er oppgitt. Er ikkje noko oppgitt, spør regelen; han melder avvik berre når opplysningane seier at utvalet ikkje hadde behandla saka, eller at det skjedde etterpå.",
    en: "Working environment and sickness absence belong first of all to the working environment committee. Where such a case comes up here, it is because it is needed. It is enough that the committee dealt with it on the same day at the latest, or that a reason is stated. Where nothing is stated the rule asks; it finds a breach only where the data say that the committee had not dealt with the case, or did so afterwards.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, absence({ workingEnvironmentCommitteeOn: "2024-02-13" })) },
      {
        given: changed(
          soundSteeringGroup,
          absence({ workingEnvironmentCommitteeOn: "2024-02-14", workingEnvironmentCommitteeFirst: false }),
        ),
      },
      { given: changed(soundSteeringGroup, absence({ workingEnvironmentCommitteeFirst: true })) },
      {
        given: changed(
          soundSteeringGroup,
          absence({ workingEnvironmentCommitteeOn: "2024-02-20", broughtBecause: "saken berører budsjettet" }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, absence({ workingEnvironmentCommitteeOn: "2024-02-15" })),
        on: "2024-02-15",
        finds: [{ sentence: "later", at: place, values: { dealtWithOn: { day: "2024-02-15" } } }],
      },
      {
        given: changed(
          soundSteeringGroup,
          absence({ workingEnvironmentCommitteeOn: "2024-02-16", workingEnvironmentCommitteeFirst: false }),
        ),
        on: "2024-02-15",
        finds: [{ sentence: "notFirst", at: place }],
      },
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { topic: "working-environment", workingEnvironmentCommitteeFirst: false }),
            dialogue("case2", { topic: "rota", workingEnvironmentCommitteeFirst: false }),
            dialogue("case3", { topic: "rota", workingEnvironment: true, workingEnvironmentCommitteeFirst: false }),
          ),
        ),
        finds: [
          { sentence: "notFirst", at: place },
          { sentence: "notFirst", at: { ...place, case: "case3" } },
        ],
      },
    ],
    open: [
      { given: changed(soundSteeringGroup, absence({})), finds: [{ sentence: "notStated", at: place }] },
      {
        given: changed(soundSteeringGroup, absence({ broughtBecause: " ", workingEnvironment: false })),
        finds: [{ sentence: "notStated", at: place }],
      },
      {
        given: changed(soundSteeringGroup, absence({ workingEnvironmentCommitteeOn: "2024-03-02" })),
        finds: [{ sentence: "notStated", at: place }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, absence({})), on: "2024-02-13" },
      { given: changed(soundSteeringGroup, absence({}), bodyWith({ kind: "working-environment-committee" })) },
      {
        given: changed(soundSteeringGroup, absence({}), constitutionWith({ actsAsWorkingEnvironmentCommittee: true })),
      },
    ],
  }),
};
