import { changed, constitutionWith } from "../../model/change.js";
import { isOtherArrangement } from "../../model/joint-committee.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { leastSupportForOtherArrangement, section5_11_1 } from "../../sources/local-government-act.js";

/** Another arrangement takes the place of the joint committee only where at least three quarters of the employees want it. Local Government Act § 5-11 (1). */
export const rule = {
  name: "other-arrangement-supported",
  scope: "body",
  norms: [section5_11_1],
  severity: "error",
  options: {},
  applies: ({ body, on }) => isOtherArrangement(body, on),
  check({ body, here }, { breach, question }) {
    const support = body.constitution?.employeeSupport;
    if (support === undefined) question("supportUnknown", here);
    else if (support < leastSupportForOtherArrangement)
      breach("tooLittleSupport", here, { support, least: leastSupportForOtherArrangement });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    tooLittleSupport: {
      nb: "{support} prosent av de ansatte ønsker en annen ordning enn et partssammensatt utvalg. Minst tre fjerdedeler, {least} prosent, må ønske det (kommuneloven § 5-11).",
      nn: "{support} prosent av dei tilsette ønskjer ei anna ordning enn eit partssamansett utval. Minst tre firedelar, {least} prosent, må ønskje det (kommunelova § 5-11).",
      en: "{support} per cent of the employees want another arrangement than a joint committee. At least three quarters, {least} per cent, must want it (the Local Government Act § 5-11).",
    },
  },
  question: {
    supportUnknown: {
      nb: "Hvor stor del av de ansatte ønsker en annen ordning enn et partssammensatt utvalg? Minst tre fjerdedeler må ønske det (kommuneloven § 5-11). Det er ikke oppgitt; personalenheten eller de hovedtillitsvalgte kan svare.",
      nn: "Kor stor del av dei tilsette ønskjer ei anna ordning enn eit partssamansett utval? Minst tre firedelar må ønskje det (kommunelova § 5-11). Det er ikkje oppgitt; personaleininga eller dei hovudtillitsvalde kan svare.",
      en: "How large a share of the employees want another arrangement than a joint committee? At least three quarters must want it (the Local Government Act § 5-11). It is not stated; the HR unit or the chief shop stewards can answer.",
    },
  },
} as const satisfies Sentences;

const supportedBy = (employeeSupport?: number) => constitutionWith({ legalForm: "other-arrangement", employeeSupport });

export const page: Page<typeof sentences> = {
  title: {
    nb: "De ansatte ønsker den andre ordningen",
    nn: "Dei tilsette ønskjer den andre ordninga",
    en: "Another arrangement is wanted by the employees",
  },
  why: {
    nb: "Loven lar de ansatte velge en annen ordning enn det partssammensatte utvalget, og krever at minst tre fjerdedeler ønsker det. Hovedavtalen stiller sitt eget vilkår, enighet mellom partene; det prøves for seg.",
    nn: "Lova lèt dei tilsette velje ei anna ordning enn det partssamansette utvalet, og krev at minst tre firedelar ønskjer det. Hovudavtalen set sitt eige vilkår, semje mellom partane; det blir prøvd for seg.",
    en: "The Act lets the employees choose another arrangement than the joint committee and asks that at least three quarters want it. The Basic Agreement has a condition of its own, agreement between the parties, which is judged apart.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, supportedBy(75)) },
      { given: changed(soundJointCommittee, supportedBy(100)) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, supportedBy(74.9)),
        finds: [{ sentence: "tooLittleSupport", values: { support: 74.9, least: 75 } }],
      },
      {
        given: changed(soundSteeringGroup, supportedBy(0)),
        finds: [{ sentence: "tooLittleSupport", values: { support: 0, least: 75 } }],
      },
    ],
    open: [{ given: changed(soundSteeringGroup, supportedBy()), finds: [{ sentence: "supportUnknown" }] }],
    "not-applicable": [
      { given: soundJointCommittee },
      { given: changed(soundSteeringGroup, constitutionWith({ employeeSupport: 10 })) },
    ],
  }),
};
