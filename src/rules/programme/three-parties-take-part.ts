import type { Programme } from "../../model/programme.js";
import { type Party, parties } from "../../model/role.js";
import { participant, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S200 } from "../../sources/programme-fagforbundet-2011.js";
import { S192 } from "../../sources/programme-government-2016.js";
import { S183 } from "../../sources/programme-presentation.js";

/** In every participating municipality the elected, the administration and the employees must cooperate. Slides, "Saman om ein betre kommune". */
export const rule = {
  name: "three-parties-take-part",
  scope: "programme",
  norms: [S183, S192, S200],
  severity: "error",
  options: {},
  applies: ({ participants }) => participants.length > 0,
  check({ participants }, { breach, question }) {
    for (const { municipality, parties: taking } of participants) {
      if (taking.length === 0) question("partiesUnknown", { municipality });
      else for (const party of parties) if (!taking.includes(party)) breach("missing", { municipality, party });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "I {municipality} foregår det lokale arbeidet uten {party}. I programmet skal folkevalgte, administrasjon og ansatte samarbeide.",
      nn: "I {municipality} går det lokale arbeidet føre seg utan {party}. I programmet skal folkevalde, administrasjon og tilsette samarbeide.",
      en: "In {municipality} the local work goes on without {party}. In the programme, elected representatives, administration and employees must cooperate.",
    },
  },
  question: {
    partiesUnknown: {
      nb: "Hvilke parter er med i det lokale arbeidet i {municipality}? Det er ikke oppgitt; kommunen kan svare.",
      nn: "Kva partar er med i det lokale arbeidet i {municipality}? Det er ikkje oppgitt; kommunen kan svare.",
      en: "Which parties take part in the local work in {municipality}? It is not stated; the municipality can answer.",
    },
  },
} as const satisfies Sentences;

const nordvik = (...taking: readonly Party[]): Programme => ({
  ...soundProgramme,
  participants: [participant("sandvik"), participant("nordvik", { parties: taking, admittedOn: "2011-11-15" })],
});

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Alle tre parter er med i kommunen",
    nn: "Alle tre partar er med i kommunen",
    en: "All three parties take part in the municipality",
  },
  why: {
    nb: "I programmet er samarbeid mellom folkevalgte, administrasjon og tillitsvalgte en forutsetning for det lokale arbeidet. KS, som selv var part i programmet, holder ellers fast ved at det lokale partssamarbeidet har to parter: arbeidsgiver og arbeidstakere. En tom liste betyr at partene ikke er kjent.",
    nn: "I programmet er samarbeid mellom folkevalde, administrasjon og tillitsvalde ein føresetnad for det lokale arbeidet. KS, som sjølv var part i programmet, held elles fast ved at det lokale partssamarbeidet har to partar: arbeidsgjevar og arbeidstakarar. Ei tom liste betyr at partane ikkje er kjende.",
    en: "In the programme, cooperation between elected representatives, administration and stewards is a precondition for the local work. KS, itself a party to the programme, otherwise maintains that local cooperation has two parties: employer and employees. An empty list means that the parties are not known.",
  },
  examples: () => ({
    met: [{ given: soundProgramme }, { given: nordvik("employees", "administration", "elected") }],
    breached: [
      {
        given: nordvik("administration"),
        finds: [
          { sentence: "missing", at: { municipality: "nordvik", party: "elected" } },
          { sentence: "missing", at: { municipality: "nordvik", party: "employees" } },
        ],
      },
      {
        given: nordvik("employees", "elected"),
        on: "2011-11-15",
        finds: [{ sentence: "missing", at: { municipality: "nordvik", party: "administration" } }],
      },
    ],
    open: [{ given: nordvik(), finds: [{ sentence: "partiesUnknown", at: { municipality: "nordvik" } }] }],
    "not-applicable": [
      { given: { ...soundProgramme, participants: [] } },
      { given: { ...soundProgramme, participants: nordvik("elected").participants.slice(1) }, on: "2011-11-14" },
    ],
  }),
};
