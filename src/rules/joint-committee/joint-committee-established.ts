import { emptyBody } from "../../model/build.js";
import { bodyWith, changed, municipalityWith } from "../../model/change.js";
import { covers, type IsoDate } from "../../model/dates.js";
import { isJointCommittee, isOtherArrangement } from "../../model/joint-committee.js";
import type { Body } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Page } from "../../rule/page.js";
import { always, type MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_11_1 } from "../../sources/local-government-act.js";

/** A municipality must have at least one joint committee of the parties, or another arrangement in its place. Local Government Act § 5-11 (1). */
export const rule = {
  name: "joint-committee-established",
  scope: "municipality",
  norms: [section5_11_1],
  severity: "error",
  options: {},
  applies: always,
  check({ municipality, on }, { question }) {
    if (!municipality.bodies.some((body) => covers(body, on) && isCommitteeOrInItsPlace(body, on)))
      question("noneStated", {});
  },
} as const satisfies MunicipalityRule<typeof sentences>;

const isCommitteeOrInItsPlace = (body: Body, on: IsoDate): boolean =>
  isJointCommittee(body, on) || isOtherArrangement(body, on);

export const sentences = {
  question: {
    noneStated: {
      nb: "Hvilket partssammensatt utvalg har kommunen? Verken et slikt utvalg eller en annen ordning er oppgitt for denne dagen. Kommunen skal ha minst ett utvalg, med mindre minst tre fjerdedeler av de ansatte ønsker en annen ordning (kommuneloven § 5-11). Kommunestyrets sekretariat kan svare.",
      nn: "Kva partssamansett utval har kommunen? Korkje eit slikt utval eller ei anna ordning er oppgitt for denne dagen. Kommunen skal ha minst eitt utval, med mindre minst tre firedelar av dei tilsette ønskjer ei anna ordning (kommunelova § 5-11). Sekretariatet for kommunestyret kan svare.",
      en: "Which joint committee of the parties does the municipality have? Neither such a committee nor another arrangement is stated for this day. The municipality must have at least one committee unless at least three quarters of the employees want another arrangement (the Local Government Act § 5-11). The council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

const withBodies = (...bodies: readonly Body[]) => municipalityWith({ bodies });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Kommunen har et partssammensatt utvalg",
    nn: "Kommunen har eit partssamansett utval",
    en: "The municipality has a joint committee",
  },
  why: {
    nb: "Saker om forholdet mellom de ansatte og kommunen som arbeidsgiver skal behandles i et partssammensatt utvalg, ofte kalt administrasjonsutvalg, eller i en annen ordning som de ansatte ønsker. Opplysningene trenger ikke omfatte alle organ i kommunen; finnes ingen slike der, spør regelen.",
    nn: "Saker om forholdet mellom dei tilsette og kommunen som arbeidsgjevar skal handsamast i eit partssamansett utval, ofte kalla administrasjonsutval, eller i ei anna ordning som dei tilsette ønskjer. Opplysningane treng ikkje omfatte alle organ i kommunen; finst det ingen slike der, spør regelen.",
    en: "Cases about the relation between the employees and the municipality as employer belong in a joint committee of the parties, often called the administration committee, or in another arrangement that the employees want. The data need not cover every body of the municipality; where they hold none of these, the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, bodyWith({ from: "2024-03-01", to: "2024-03-01" })) },
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: { legalForm: "other-arrangement" } })),
      },
      { given: changed(soundSteeringGroup, withBodies(emptyBody("committee", "joint-committee"))) },
    ],
    open: [
      { given: soundSteeringGroup, finds: [{ sentence: "noneStated" }] },
      {
        given: changed(soundJointCommittee, bodyWith({ from: "2024-03-02" })),
        finds: [{ sentence: "noneStated" }],
      },
      {
        given: changed(soundJointCommittee, bodyWith({ to: "2024-02-29" })),
        finds: [{ sentence: "noneStated" }],
      },
      {
        given: changed(soundJointCommittee, bodyWith({ constitution: { legalForm: "council-committee" } })),
        finds: [{ sentence: "noneStated" }],
      },
    ],
  }),
};
