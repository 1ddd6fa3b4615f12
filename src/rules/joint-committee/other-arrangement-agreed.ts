import { changed, constitutionWith } from "../../model/change.js";
import { isOtherArrangement } from "../../model/joint-committee.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { lastDayRead, partB4 } from "../../sources/basic-agreement.js";

/** The cases of the joint committee may be treated in another way where the local parties agree on it. Basic Agreement, part B § 4. */
export const rule = {
  name: "other-arrangement-agreed",
  scope: "body",
  norms: [partB4],
  severity: "error",
  options: {},
  inForce: { to: lastDayRead },
  applies: ({ body, on }) => isOtherArrangement(body, on),
  check({ body, here }, { breach, question }) {
    const agreed = body.constitution?.agreedBetweenParties;
    if (agreed === undefined) question("agreementUnknown", here);
    else if (!agreed) breach("notAgreed", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    notAgreed: {
      nb: "Partene er ikke enige om å ha en annen ordning enn et partssammensatt utvalg. Alle kommuner skal ha et slikt utvalg om ikke partene blir enige om noe annet (hovedavtalen del B § 4).",
      nn: "Partane er ikkje samde om å ha ei anna ordning enn eit partssamansett utval. Alle kommunar skal ha eit slikt utval om ikkje partane blir samde om noko anna (hovudavtalen del B § 4).",
      en: "The parties have not agreed to have another arrangement than a joint committee. Every municipality must have such a committee unless the parties agree otherwise (the Basic Agreement, part B § 4).",
    },
  },
  question: {
    agreementUnknown: {
      nb: "Er partene enige om å ha en annen ordning enn et partssammensatt utvalg? Alle kommuner skal ha et slikt utvalg om ikke partene blir enige om noe annet (hovedavtalen del B § 4). Det er ikke oppgitt; personalenheten eller de hovedtillitsvalgte kan svare.",
      nn: "Er partane samde om å ha ei anna ordning enn eit partssamansett utval? Alle kommunar skal ha eit slikt utval om ikkje partane blir samde om noko anna (hovudavtalen del B § 4). Det er ikkje oppgitt; personaleininga eller dei hovudtillitsvalde kan svare.",
      en: "Have the parties agreed to have another arrangement than a joint committee? Every municipality must have such a committee unless the parties agree otherwise (the Basic Agreement, part B § 4). It is not stated; the HR unit or the chief shop stewards can answer.",
    },
  },
} as const satisfies Sentences;

const agreed = (agreedBetweenParties?: boolean) =>
  constitutionWith({ legalForm: "other-arrangement", agreedBetweenParties });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Partene er enige om den andre ordningen",
    nn: "Partane er samde om den andre ordninga",
    en: "Another arrangement is agreed between the parties",
  },
  why: {
    nb: "Hovedavtalen lar de lokale partene bli enige om en annen måte å behandle sakene på; loven spør i stedet hvor mange av de ansatte som ønsker den. De to vilkårene prøves hver for seg. Avtaleteksten er lest slik den gjaldt ut 2025, og regelen vurderer ikke tiden etter.",
    nn: "Hovudavtalen lèt dei lokale partane bli samde om ein annan måte å handsame sakene på; lova spør i staden kor mange av dei tilsette som ønskjer det. Dei to vilkåra blir prøvde kvar for seg. Avtaleteksten er lesen slik han galdt ut 2025, og regelen vurderer ikkje tida etter.",
    en: "The Basic Agreement lets the local parties agree on another way of treating the cases; the Act asks instead how many of the employees want it. The two conditions are judged apart. The text of the agreement was read as it applied to the end of 2025, and the rule judges no later day.",
  },
  examples: () => ({
    met: [{ given: changed(soundSteeringGroup, agreed(true)) }],
    breached: [
      {
        given: changed(soundSteeringGroup, agreed(false)),
        finds: [{ sentence: "notAgreed" }],
      },
      { given: changed(soundJointCommittee, agreed(false)), on: "2025-12-31", finds: [{ sentence: "notAgreed" }] },
    ],
    open: [{ given: changed(soundSteeringGroup, agreed()), finds: [{ sentence: "agreementUnknown" }] }],
    "not-applicable": [
      { given: soundJointCommittee },
      { given: changed(soundSteeringGroup, agreed(false)), on: "2026-01-01" },
      { given: changed(soundSteeringGroup, constitutionWith({ agreedBetweenParties: false })) },
    ],
  }),
};
