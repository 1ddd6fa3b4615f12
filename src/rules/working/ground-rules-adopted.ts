import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S039 } from "../../sources/handbook-2021.js";

/** Groups should agree early on ground rules for their cooperation. Handbook, "Kjøreregler og konflikthåndtering". */
export const rule = {
  name: "ground-rules-adopted",
  scope: "body",
  norms: [S039],
  severity: "warning",
  options: {},
  applies: always,
  check({ body, here, on }, { breach, question }) {
    const adoptedOn = body.constitution?.groundRulesAdoptedOn;
    if (adoptedOn === undefined) question("notStated", here);
    else if (adoptedOn > on) breach("notYet", here, { adoptedOn: { day: adoptedOn } });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    notYet: {
      nb: "{body} har ikke vedtatt kjøreregler før {adoptedOn}. Kjørereglene bør være på plass tidlig.",
      nn: "{body} har ikkje vedteke køyrereglar før {adoptedOn}. Køyrereglane bør vere på plass tidleg.",
      en: "{body} has no adopted ground rules before {adoptedOn}. Ground rules should be in place early.",
    },
  },
  question: {
    notStated: {
      nb: "Har {body} vedtatt kjøreregler, og når? Det er ikke oppgitt; medlemmene kan svare.",
      nn: "Har {body} vedteke køyrereglar, og når? Det er ikkje oppgitt; medlemene kan svare.",
      en: "Has {body} adopted ground rules, and when? It is not stated; the members can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  notYet: (_, facts) => ({ moves: [constitute(facts, { groundRulesAdoptedOn: facts.on })] }),
};

export const page: Page<typeof sentences> = {
  title: { nb: "Kjøreregler er vedtatt", nn: "Køyrereglar er vedtekne", en: "Ground rules are adopted" },
  why: {
    nb: "Kjøreregler som er avtalt tidlig, gjør at alle vet hvordan samarbeidet skal foregå, før den første vanskelige saken kommer. Det gjelder styringsgruppa og arbeidsgruppene like mye.",
    nn: "Køyrereglar som er avtalte tidleg, gjer at alle veit korleis samarbeidet skal gå føre seg, før den første vanskelege saka kjem. Det gjeld styringsgruppa og arbeidsgruppene like mykje.",
    en: "With ground rules agreed early, everybody knows how the cooperation is to proceed before the first difficult case arrives. That goes for the steering group and the working groups alike.",
  },
  examples: () => ({
    met: [{ given: soundSteeringGroup }, { given: soundWorkingGroup }, { given: soundWorkingGroup, on: "2023-11-15" }],
    breached: [
      {
        given: soundSteeringGroup,
        on: "2023-11-14",
        finds: [{ sentence: "notYet", values: { adoptedOn: { day: "2023-11-15" } } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ groundRulesAdoptedOn: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
