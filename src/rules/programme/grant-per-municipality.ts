import type { Programme } from "../../model/programme.js";
import { participant, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S208 } from "../../sources/programme-fagforbundet-2011.js";

/** Each participating municipality receives the same grant, however many projects it runs. Fagforbundet 2011, "Oppstartskonferanse / Fakta". */
export const rule = {
  name: "grant-per-municipality",
  scope: "programme",
  norms: [S208],
  severity: "info",
  options: { amount: 300_000 },
  applies: ({ participants }) => participants.length > 0,
  check({ participants }, { breach, question }, { amount }) {
    for (const { municipality, grant } of participants) {
      if (grant === undefined) question("grantUnknown", { municipality });
      else if (grant !== amount) breach("otherAmount", { municipality }, { grant, amount });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences, { amount: number }>;

export const sentences = {
  breach: {
    otherAmount: {
      nb: "{municipality} er ført opp med {grant} kroner i tilskudd. Programmet gir {amount} kroner til hver deltakerkommune.",
      nn: "{municipality} er ført opp med {grant} kroner i tilskot. Programmet gir {amount} kroner til kvar deltakarkommune.",
      en: "{municipality} is listed with a grant of NOK {grant}. The programme gives NOK {amount} to each participating municipality.",
    },
  },
  question: {
    grantUnknown: {
      nb: "Hvor stort tilskudd har {municipality} fått? Det er ikke oppgitt; kommunen kan svare.",
      nn: "Kor stort tilskot har {municipality} fått? Det er ikkje oppgitt; kommunen kan svare.",
      en: "How large a grant has {municipality} received? It is not stated; the municipality can answer.",
    },
  },
} as const satisfies Sentences;

const nordvik = (grant: number | undefined): Programme => ({
  ...soundProgramme,
  participants: [participant("sandvik"), participant("nordvik", { grant })],
});

const at = { municipality: "nordvik" };

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Tilskuddet er likt for hver kommune",
    nn: "Tilskotet er likt for kvar kommune",
    en: "The grant is the same for each municipality",
  },
  why: {
    nb: "Tilskuddet på 300 000 kroner gis per kommune og ikke per prosjekt. Ved første opptak, med 25 prosjekter og 31 kommuner, blir det 9,3 millioner kroner og ikke 7,5. Et annet beløp kan ha sin grunn; avviket er til orientering.",
    nn: "Tilskotet på 300 000 kroner blir gitt per kommune og ikkje per prosjekt. Ved første opptak, med 25 prosjekt og 31 kommunar, blir det 9,3 millionar kroner og ikkje 7,5. Eit anna beløp kan ha sin grunn; avviket er til orientering.",
    en: "The grant of NOK 300,000 is given per municipality and not per project. At the first intake, with 25 projects and 31 municipalities, that makes NOK 9.3 million and not 7.5. Another amount may have its reason; the deviation is a remark.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      {
        given: { ...soundProgramme, participants: nordvik(450_000).participants.slice(1) },
        options: { amount: 450_000 },
      },
    ],
    breached: [
      {
        given: nordvik(242_000),
        finds: [{ sentence: "otherAmount", at, values: { grant: 242_000, amount: 300_000 } }],
      },
      { given: nordvik(0), finds: [{ sentence: "otherAmount", at, values: { grant: 0, amount: 300_000 } }] },
      {
        given: soundProgramme,
        on: "2011-11-14",
        options: { amount: 299_999 },
        finds: [
          { sentence: "otherAmount", at, values: { grant: 300_000, amount: 299_999 } },
          { sentence: "otherAmount", at: { municipality: "sandvik" }, values: { grant: 300_000, amount: 299_999 } },
        ],
      },
    ],
    open: [{ given: nordvik(undefined), finds: [{ sentence: "grantUnknown", at }] }],
    "not-applicable": [{ given: nordvik(0), on: "2011-09-20" }, { given: { ...soundProgramme, participants: [] } }],
  }),
};
