import { emptyBody } from "../../model/build.js";
import { bodyWith, type Change, changed, constitutionWith, plusBody } from "../../model/change.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { BodyKind } from "../../model/vocabulary.js";
import { isBuiltOnJointCommittee } from "../../rule/built-on-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S038 } from "../../sources/handbook-2021.js";
import { S147 } from "../../sources/vaksdal-admu-2023.js";

/** The formal side of a steering group should be in place before it starts. Vaksdal, case 09/2023. */
export const rule = {
  name: "constitution-in-place",
  scope: "body",
  norms: [S147, S038],
  severity: "warning",
  options: {},
  // Such a body is judged by `separately-constituted`.
  applies: (facts) => !isBuiltOnJointCommittee(facts),
  check({ body, here, on }, { breach, question }) {
    const adoptedOn = body.constitution?.adoptedOn;
    if (adoptedOn === undefined) question("notStated", here);
    else if (adoptedOn > on) breach("notYet", here, { adoptedOn: { day: adoptedOn } });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    notYet: {
      nb: "{body} er ikke konstituert før {adoptedOn}. Det formelle bør være på plass først.",
      nn: "{body} er ikkje konstituert før {adoptedOn}. Det formelle bør vere på plass først.",
      en: "{body} is not constituted before {adoptedOn}. The formal side should be in place first.",
    },
  },
  question: {
    notStated: {
      nb: "Er {body} konstituert, og når? Det er ikke oppgitt; den som kaller inn til møtene, kan svare.",
      nn: "Er {body} konstituert, og når? Det er ikkje oppgitt; den som kallar inn til møta, kan svare.",
      en: "Has {body} been constituted, and when? It is not stated; whoever convenes its meetings can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  notYet: (_, facts) => ({ moves: [constitute(facts, { adoptedOn: facts.on })] }),
};

const builtOn =
  (kind: BodyKind): Change =>
  (municipality) =>
    changed(municipality, bodyWith({ derivedFrom: "committee" }), plusBody(emptyBody("committee", kind)));

export const page: Page<typeof sentences> = {
  title: { nb: "Det formelle er på plass", nn: "Det formelle er på plass", en: "The constitution is in place" },
  why: {
    nb: "Sammensetning, forankring, roller og oppgaver bør være avklart på forhånd, så deltakerne er trygge på rollene sine. At grunnlaget er formelt, gir ikke gruppa formell myndighet. Bygger den på et partssammensatt utvalg, er det en annen regel som ser etter at den er konstituert for seg.",
    nn: "Samansetjing, forankring, roller og oppgåver bør vere avklarte på førehand, så deltakarane er trygge på rollene sine. At grunnlaget er formelt, gir ikkje gruppa formell mynde. Byggjer ho på eit partssamansett utval, er det ein annan regel som ser etter at ho er konstituert for seg.",
    en: "Composition, anchoring, roles and tasks should be clear beforehand, so that the participants are sure of their roles. A formal basis gives the group no formal authority. Where it builds on a joint committee of the parties, another rule looks for a constitution of its own.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundSteeringGroup, on: "2023-11-01" },
      { given: changed(soundSteeringGroup, builtOn("ad-hoc-group")) },
    ],
    breached: [
      {
        given: soundSteeringGroup,
        on: "2023-10-31",
        finds: [{ sentence: "notYet", values: { adoptedOn: { day: "2023-11-01" } } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ adoptedOn: undefined }), builtOn("ad-hoc-group")),
        finds: [{ sentence: "notStated" }],
      },
    ],
    "not-applicable": [
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: undefined }), builtOn("joint-committee")),
      },
    ],
  }),
};
