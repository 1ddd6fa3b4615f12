import type { Programme } from "../../model/programme.js";
import { soundProgramme } from "../../model/sound-programme.js";
import { agreementParties } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import { always, type ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S198 } from "../../sources/programme-fagforbundet-2011.js";
import { S190 } from "../../sources/programme-government-2016.js";

/** The programme rests on an agreement of the state, KS and four main confederations. Fagforbundet 2011, "Sammen om en bedre kommune". */
export const rule = {
  name: "agreement-parties-complete",
  scope: "programme",
  norms: [S198, S190],
  severity: "error",
  options: {},
  applies: always,
  check({ programme }, { breach, question }) {
    if (programme.agreementParties.length === 0) return question("unknown", {});
    for (const party of agreementParties) {
      if (!programme.agreementParties.includes(party)) breach("missing", {}, { agreementParty: { term: party } });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Blant partene i avtalen bak programmet mangler {agreementParty}. Avtalen har seks parter: staten, KS og fire hovedsammenslutninger.",
      nn: "Blant partane i avtalen bak programmet manglar {agreementParty}. Avtalen har seks partar: staten, KS og fire hovudsamanslutningar.",
      en: "Among the parties to the agreement behind the programme, {agreementParty} is missing. The agreement has six parties: the state, KS and four main confederations.",
    },
  },
  question: {
    unknown: {
      nb: "Hvem står bak avtalen om programmet? Ingen parter er oppgitt; de som forvalter avtalen, kan svare.",
      nn: "Kven står bak avtalen om programmet? Ingen partar er oppgitte; dei som forvaltar avtalen, kan svare.",
      en: "Who stands behind the agreement on the programme? No parties are stated; those who look after the agreement can answer.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Alle seks avtaleparter er med",
    nn: "Alle seks avtalepartar er med",
    en: "All six parties are in the agreement",
  },
  why: {
    nb: "Nasjonalt er partene staten, arbeidsgiverne ved KS og arbeidstakerne ved LO-kommune, YS-kommune, Unio og Akademikerne. De er andre enn de tre partene i kommunen. Et departement som skifter navn, er fortsatt staten. En tom liste betyr at partene ikke er kjent.",
    nn: "Nasjonalt er partane staten, arbeidsgjevarane ved KS og arbeidstakarane ved LO-kommune, YS-kommune, Unio og Akademikerne. Dei er andre enn dei tre partane i kommunen. Eit departement som skiftar namn, er framleis staten. Ei tom liste betyr at partane ikkje er kjende.",
    en: "Nationally the parties are the state, the employers through KS and the employees through LO-kommune, YS-kommune, Unio and Akademikerne. They are others than the three parties in the municipality. A ministry that changes its name is still the state. An empty list means that the parties are not known.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: { ...soundProgramme, agreementParties: [...agreementParties].reverse() } },
    ],
    breached: [
      {
        given: { ...soundProgramme, agreementParties: ["lo-kommune", "ks", "unio", "akademikerne"] },
        finds: [
          { sentence: "missing", values: { agreementParty: { term: "state" } } },
          { sentence: "missing", values: { agreementParty: { term: "ys-kommune" } } },
        ],
      },
      {
        given: { ...soundProgramme, agreementParties: ["state", "ys-kommune"] },
        finds: [
          { sentence: "missing", values: { agreementParty: { term: "ks" } } },
          { sentence: "missing", values: { agreementParty: { term: "lo-kommune" } } },
          { sentence: "missing", values: { agreementParty: { term: "unio" } } },
          { sentence: "missing", values: { agreementParty: { term: "akademikerne" } } },
        ],
      },
    ],
    open: [{ given: { ...soundProgramme, agreementParties: [] }, finds: [{ sentence: "unknown" }] }],
  }),
};
