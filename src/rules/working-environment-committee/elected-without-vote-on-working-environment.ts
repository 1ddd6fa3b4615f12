import { bodyWith, type Change, changed, constitutionWith, seatWith, vacant } from "../../model/change.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { actsAsCommittee, votesOnWorkingEnvironment } from "../../model/working-environment-committee.js";
import type { Mending } from "../../rule/mending.js";
import { constitute, end } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_22 } from "../../sources/regulation-on-participation.js";

/** Where another body acts as a working environment committee, elected representatives must have no vote in cases of the working environment. Regulation § 3-22. */
export const rule = {
  name: "elected-without-vote-on-working-environment",
  scope: "body",
  norms: [section3_22],
  severity: "error",
  inForce: regulationInForce,
  options: {},
  applies: ({ body, on, elected }) => actsAsCommittee(body, on) && elected.length > 0,
  check({ body, here, on, elected }, { breach, question }) {
    const votes = elected.map((seat) => votesOnWorkingEnvironment(body, seat, on));
    if (votes.includes(true)) breach("vote", here);
    else if (votes.includes(undefined)) question("voteUnknown", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    vote: {
      nb: "De folkevalgte har stemmerett i arbeidsmiljøsaker i {body}, som virker som arbeidsmiljøutvalg. Andre enn arbeidsgiveren og arbeidstakerne skal ikke stemme i slike saker (forskrift om organisering, ledelse og medvirkning § 3-22).",
      nn: "Dei folkevalde har røysterett i arbeidsmiljøsaker i {body}, som verkar som arbeidsmiljøutval. Andre enn arbeidsgjevaren og arbeidstakarane skal ikkje røyste i slike saker (forskrift om organisering, leiing og medverknad § 3-22).",
      en: "The elected representatives have a vote in cases of the working environment in {body}, which acts as a working environment committee. Others than the employer and the employees must not vote in such cases (the Regulation on Organisation, Management and Participation § 3-22).",
    },
  },
  question: {
    voteUnknown: {
      nb: "Har de folkevalgte stemmerett i arbeidsmiljøsaker i {body}, som virker som arbeidsmiljøutvalg? Det er ikke oppgitt, og de skal ikke ha det (forskrift om organisering, ledelse og medvirkning § 3-22); den som har konstituert organet, kan svare.",
      nn: "Har dei folkevalde røysterett i arbeidsmiljøsaker i {body}, som verkar som arbeidsmiljøutval? Det er ikkje oppgitt, og dei skal ikkje ha det (forskrift om organisering, leiing og medverknad § 3-22); den som har konstituert organet, kan svare.",
      en: "Do the elected representatives have a vote in cases of the working environment in {body}, which acts as a working environment committee? It is not stated, and they must not have one (the Regulation on Organisation, Management and Participation § 3-22); whoever constituted the body can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  vote: (_, facts) => ({
    moves: [constitute(facts, { votersInWorkingEnvironmentCases: ["administration", "employees"] })],
    otherwise: facts.elected.map((seat) => end(facts, seat)),
  }),
};

const acting = (more: Parameters<typeof constitutionWith>[0] = {}): Change =>
  constitutionWith({ actsAsWorkingEnvironmentCommittee: true, ...more });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Folkevalgte uten stemme i arbeidsmiljøsaker",
    nn: "Folkevalde utan røyst i arbeidsmiljøsaker",
    en: "No vote for the elected in cases of the working environment",
  },
  why: {
    nb: "Et samarbeidsorgan med tre parter kan virke som arbeidsmiljøutvalg etter avtale med fagforeningene, men i arbeidsmiljøsaker stemmer bare arbeidsgiveren og arbeidstakerne. Stemmerett i andre saker sier ikke noe om disse; er det ikke oppgitt hvem som stemmer i dem, spør regelen.",
    nn: "Eit samarbeidsorgan med tre partar kan verke som arbeidsmiljøutval etter avtale med fagforeiningane, men i arbeidsmiljøsaker røystar berre arbeidsgjevaren og arbeidstakarane. Røysterett i andre saker seier ikkje noko om desse; er det ikkje oppgitt kven som røystar i dei, spør regelen.",
    en: "A cooperation body of three parties may act as a working environment committee by agreement with the unions, but in cases of the working environment only the employer and the employees vote. A vote in other cases says nothing of these; where it is not stated who votes in them, the rule asks.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, acting()) },
      {
        given: changed(
          soundSteeringGroup,
          acting({ rights: ["vote"], votersInWorkingEnvironmentCases: ["administration", "employees"] }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, acting({ votersInWorkingEnvironmentCases: ["elected", "employees"] })),
        finds: [{ sentence: "vote" }],
      },
    ],
    open: [
      { given: changed(soundSteeringGroup, acting({ rights: ["vote"] })), finds: [{ sentence: "voteUnknown" }] },
      { given: changed(soundSteeringGroup, acting({ rights: undefined })), finds: [{ sentence: "voteUnknown" }] },
      {
        given: changed(soundSteeringGroup, acting(), seatWith("elected2", { rights: ["vote"] })),
        finds: [{ sentence: "voteUnknown" }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, acting(), vacant("elected1"), vacant("elected2"), vacant("elected3")) },
      {
        given: changed(
          soundSteeringGroup,
          acting({ rights: ["vote"] }),
          bodyWith({ kind: "working-environment-committee" }),
        ),
      },
      { given: changed(soundSteeringGroup, acting({ rights: ["vote"] })), on: "2023-10-31" },
      {
        given: changed(soundSteeringGroup, acting({ rights: ["vote"], adoptedOn: undefined })),
        on: "2012-12-31",
      },
    ],
  }),
};
