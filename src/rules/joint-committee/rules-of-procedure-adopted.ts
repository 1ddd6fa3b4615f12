import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { isJointCommittee } from "../../model/joint-committee.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_2_3, section5_13 } from "../../sources/local-government-act.js";

/** A joint committee must have rules of procedure with its remit, its power to decide and its period. Local Government Act § 5-13, through § 5-2 (3). */
export const rule = {
  name: "rules-of-procedure-adopted",
  scope: "body",
  norms: [section5_13, section5_2_3],
  severity: "error",
  options: {},
  applies: ({ body, on }) => isJointCommittee(body, on),
  check({ body, here, on }, { question }) {
    const { adoptedOn, decides } = body.constitution ?? {};
    if (adoptedOn === undefined) question("adoptionUnknown", here);
    else if (adoptedOn > on) question("adoptedLater", here, { adoptedOn: { day: adoptedOn } });
    if (decides === undefined) question("powerUnknown", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  question: {
    adoptionUnknown: {
      nb: "Har {body} et reglement, og når ble det vedtatt? Utvalget skal ha et som sier hva det skal behandle, hva det kan avgjøre, og for hvilken periode (kommuneloven § 5-13). Det er ikke oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Har {body} eit reglement, og når vart det vedteke? Utvalet skal ha eit som seier kva det skal handsame, kva det kan avgjere, og for kva periode (kommunelova § 5-13). Det er ikkje oppgitt; sekretariatet for kommunestyret kan svare.",
      en: "Does {body} have rules of procedure, and when were they adopted? The committee must have some that state its remit, its power to decide and its period (the Local Government Act § 5-13). It is not stated; the council's secretariat can answer.",
    },
    adoptedLater: {
      nb: "Hvilket reglement hadde {body} før {adoptedOn}? Det som er oppgitt, er vedtatt da. Utvalget skal ha et som sier hva det skal behandle, hva det kan avgjøre, og for hvilken periode (kommuneloven § 5-13); kommunestyrets sekretariat kan svare.",
      nn: "Kva reglement hadde {body} før {adoptedOn}? Det som er oppgitt, er vedteke då. Utvalet skal ha eit som seier kva det skal handsame, kva det kan avgjere, og for kva periode (kommunelova § 5-13); sekretariatet for kommunestyret kan svare.",
      en: "Which rules of procedure did {body} have before {adoptedOn}? Those stated were adopted then. The committee must have some that state its remit, its power to decide and its period (the Local Government Act § 5-13); the council's secretariat can answer.",
    },
    powerUnknown: {
      nb: "Har {body} fått myndighet til å treffe vedtak? Det skal gå fram av reglementet (kommuneloven § 5-13), men er ikke oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Har {body} fått mynde til å gjere vedtak? Det skal gå fram av reglementet (kommunelova § 5-13), men er ikkje oppgitt; sekretariatet for kommunestyret kan svare.",
      en: "Has {body} been given power to decide? The rules of procedure must say so (the Local Government Act § 5-13), but it is not stated; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utvalget har et reglement",
    nn: "Utvalet har eit reglement",
    en: "The committee has rules of procedure",
  },
  why: {
    nb: "Reglementet sier hva utvalget skal behandle, hva det kan avgjøre, og for hvilken periode. Et utvalg kan ha vedtaksmyndighet, og det kan være uten. Opplysningene viser bare når organet er konstituert og om det kan treffe vedtak; mangler det, spør regelen.",
    nn: "Reglementet seier kva utvalet skal handsame, kva det kan avgjere, og for kva periode. Eit utval kan ha vedtaksmynde, og det kan vere utan. Opplysningane viser berre når organet er konstituert og om det kan gjere vedtak; manglar det, spør regelen.",
    en: "The rules of procedure say what the committee deals with, what it can decide, and for which period. A committee may have power to decide, and it may be without. The data show only when the body was constituted and whether it decides; where that is missing, the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee, on: "2023-10-26" },
      { given: changed(soundJointCommittee, constitutionWith({ decides: false })) },
    ],
    open: [
      {
        given: changed(soundJointCommittee, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "adoptionUnknown" }, { sentence: "powerUnknown" }],
      },
      {
        given: soundJointCommittee,
        on: "2023-10-25",
        finds: [{ sentence: "adoptedLater", values: { adoptedOn: { day: "2023-10-26" } } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, bodyWith({ constitution: { legalForm: "other-arrangement" } })) },
    ],
  }),
};
