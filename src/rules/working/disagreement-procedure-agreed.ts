import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S040, S042, S043 } from "../../sources/handbook-2021.js";

/** The ground rules should say what is done about disagreement, and that should not be a vote. Handbook, "Kjøreregler og konflikthåndtering". */
export const rule = {
  name: "disagreement-procedure-agreed",
  scope: "body",
  norms: [S040, S043, S042],
  severity: "info",
  options: {},
  applies: always,
  check({ body, here }, { breach, question }) {
    const procedure = body.constitution?.onDisagreement;
    if (procedure === undefined) question("notStated", here);
    else if (procedure === "vote") breach("byVote", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    byVote: {
      nb: "{body} avgjør uenighet ved avstemning. Det bør unngås; en løsning kan heller prøves ut før noe er endelig.",
      nn: "{body} avgjer usemje ved røysting. Det bør ein unngå; ei løysing kan heller prøvast ut før noko er endeleg.",
      en: "{body} settles disagreement by voting. That should be avoided; a solution may be tried out instead before anything is final.",
    },
  },
  question: {
    notStated: {
      nb: "Hva gjør {body} når medlemmene er uenige? Det er ikke oppgitt; medlemmene kan svare.",
      nn: "Kva gjer {body} når medlemene er usamde? Det er ikkje oppgitt; medlemene kan svare.",
      en: "What does {body} do when its members disagree? It is not stated; the members can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  byVote: (_, facts) => ({
    moves: (["postpone", "trial"] as const).map((onDisagreement) => constitute(facts, { onDisagreement })),
  }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Det er avtalt hva som gjøres ved uenighet",
    nn: "Det er avtalt kva som skal gjerast ved usemje",
    en: "What is done about disagreement is agreed",
  },
  why: {
    nb: "Partene søker enighet så langt det går, men alle blir ikke alltid enige om alt. En avstemning gir vinnere og tapere og tærer på samarbeidet. Ingen trenger å tape når gruppa har for regel å prøve ut og vurdere en løsning først.",
    nn: "Partane søkjer semje så langt det går, men alle blir ikkje alltid samde om alt. Ei røysting gir vinnarar og taparar og tærer på samarbeidet. Ingen treng å tape når gruppa har for regel å prøve ut og vurdere ei løysing først.",
    en: "The parties seek agreement as far as it goes, but not everybody always agrees on everything. A vote makes winners and losers and wears the cooperation down. Nobody has to lose where the group makes it a rule to try a solution out and assess it first.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: changed(soundSteeringGroup, constitutionWith({ onDisagreement: "trial" })) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ onDisagreement: "vote" })),
        finds: [{ sentence: "byVote" }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ onDisagreement: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
