import { changed, methodWith, municipalityWith } from "../../model/change.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S025 } from "../../sources/handbook-2021.js";

/** The municipality should formally adopt tripartite cooperation as its way of working. Handbook, "Vedta arbeidsmetoden". */
export const rule = {
  name: "method-adopted",
  scope: "municipality",
  norms: [S025],
  severity: "warning",
  options: {},
  applies: always,
  check({ municipality, on }, { breach, question }) {
    const adoptedOn = municipality.method?.adoptedOn;
    if (adoptedOn === undefined) question("notStated", {});
    else if (adoptedOn > on) breach("notYetAdopted", {}, { adoptedOn: { day: adoptedOn } });
  },
} as const satisfies MunicipalityRule<typeof sentences>;

export const sentences = {
  breach: {
    notYetAdopted: {
      nb: "Trepartssamarbeid er ikke vedtatt i kommunen før {adoptedOn}. Arbeidsmetoden bør vedtas formelt.",
      nn: "Trepartssamarbeid er ikkje vedteke i kommunen før {adoptedOn}. Arbeidsmetoden bør vedtakast formelt.",
      en: "Tripartite cooperation is not adopted in the municipality before {adoptedOn}. The method should be formally adopted.",
    },
  },
  question: {
    notStated: {
      nb: "Har kommunen vedtatt trepartssamarbeid som arbeidsmetode, og når? Det er ikke oppgitt; kommunedirektøren eller kommunestyrets sekretariat kan svare.",
      nn: "Har kommunen vedteke trepartssamarbeid som arbeidsmetode, og når? Det er ikkje oppgitt; kommunedirektøren eller sekretariatet for kommunestyret kan svare.",
      en: "Has the municipality adopted tripartite cooperation as its method, and when? It is not stated; the municipal director or the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: { nb: "Arbeidsmetoden er vedtatt", nn: "Arbeidsmetoden er vedteken", en: "The method is adopted" },
  why: {
    nb: "Et formelt vedtak, med feste i arbeidsgiverpolitikken, viser alle at samarbeidet skal vare i årevis. Er ingen dag oppgitt, vet regelen ikke om metoden er vedtatt, og den spør.",
    nn: "Eit formelt vedtak, med feste i arbeidsgjevarpolitikken, viser alle at samarbeidet skal vare i årevis. Er ingen dag oppgitt, veit ikkje regelen om metoden er vedteken, og han spør.",
    en: "A formal decision with a place in the employer policy shows everybody that the cooperation is to last for years. Where no day is stated, the rule does not know whether the method is adopted, and asks.",
  },
  examples: () => ({
    met: [{ given: soundSteeringGroup }, { given: soundSteeringGroup, on: "2023-10-26" }],
    breached: [
      {
        given: soundSteeringGroup,
        on: "2023-10-25",
        finds: [{ sentence: "notYetAdopted", values: { adoptedOn: { day: "2023-10-26" } } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, municipalityWith({ method: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundSteeringGroup, methodWith({ adoptedOn: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
