import { emptyBody } from "../../model/build.js";
import { bodyWith, type Change, changed, plusBody } from "../../model/change.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { BodyKind } from "../../model/vocabulary.js";
import { isBuiltOnJointCommittee } from "../../rule/built-on-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S035 } from "../../sources/handbook-2021.js";

/** A steering group built on a joint committee should be constituted as a body of its own. Handbook, "Styringsgrupper og arbeidsgrupper". */
export const rule = {
  name: "separately-constituted",
  scope: "body",
  norms: [S035],
  severity: "warning",
  options: {},
  applies: isBuiltOnJointCommittee,
  check({ body, here, on }, { breach }) {
    const adoptedOn = body.constitution?.adoptedOn;
    if (adoptedOn === undefined || adoptedOn > on) breach("notConstituted", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    notConstituted: {
      nb: "{body} bygger på et partssammensatt utvalg og er ikke konstituert for seg. Det bør være et eget organ, slik at alle medlemmer har samme rettigheter.",
      nn: "{body} byggjer på eit partssamansett utval og er ikkje konstituert for seg. Det bør vere eit eige organ, slik at alle medlemer har same rettar.",
      en: "{body} builds on a joint committee of the parties and is not constituted on its own. It should be a body of its own, so that all members have the same rights.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  notConstituted: (_, facts) => ({ moves: [constitute(facts, { adoptedOn: facts.on })] }),
};

const builtOn =
  (kind: BodyKind): Change =>
  (municipality) =>
    changed(municipality, bodyWith({ derivedFrom: "committee" }), plusBody(emptyBody("committee", kind)));

export const page: Page<typeof sentences> = {
  title: { nb: "Konstituert for seg", nn: "Konstituert for seg", en: "Constituted separately" },
  why: {
    nb: "Mange styringsgrupper bygger på administrasjonsutvalget. Med egen konstituering er det klart at det er styringsgruppa som virker, og at alle medlemmer er likestilt.",
    nn: "Mange styringsgrupper byggjer på administrasjonsutvalet. Med eiga konstituering er det klart at det er styringsgruppa som verkar, og at alle medlemer er likestilte.",
    en: "Many steering groups build on the administration committee. A constitution of its own makes clear that it is the steering group that acts, and that all members have equal standing.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, builtOn("joint-committee")) },
      { given: changed(soundSteeringGroup, builtOn("joint-committee")), on: "2023-11-01" },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: undefined }), builtOn("joint-committee")),
        finds: [{ sentence: "notConstituted" }],
      },
      {
        given: changed(soundSteeringGroup, builtOn("joint-committee")),
        on: "2023-10-31",
        finds: [{ sentence: "notConstituted" }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, bodyWith({ constitution: undefined }), builtOn("ad-hoc-group")) },
    ],
  }),
};
