import type { Programme } from "../../model/programme.js";
import { participant, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S206 } from "../../sources/programme-fagforbundet-2011.js";
import { S180 } from "../../sources/programme-presentation.js";

/** The work must be organised in networks, so every participating municipality belongs to one. Fagforbundet 2011, "Oppstartskonferanse / Fakta". */
export const rule = {
  name: "participants-in-networks",
  scope: "programme",
  norms: [S206, S180],
  severity: "warning",
  options: {},
  applies: ({ participants, networks }) => participants.length > 0 && networks.length > 0,
  check({ programme, participants }, { question }) {
    const members = new Set(programme.networks.flatMap((network) => network.municipalities));
    for (const { municipality } of participants) {
      if (!members.has(municipality)) question("networkUnknown", { municipality });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

export const sentences = {
  question: {
    networkUnknown: {
      nb: "Hvilket nettverk er {municipality} med i? Det er ikke oppgitt, men arbeidet i programmet skal organiseres i nettverk; kommunen kan svare.",
      nn: "Kva nettverk er {municipality} med i? Det er ikkje oppgitt, men arbeidet i programmet skal organiserast i nettverk; kommunen kan svare.",
      en: "To which network does {municipality} belong? It is not stated, but the work of the programme must be organised in networks; the municipality can answer.",
    },
  },
} as const satisfies Sentences;

const oneNetwork: Partial<Programme> = {
  networks: [{ id: "absence", municipalities: ["nordvik"], from: "2012-01-16" }],
};

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Deltakerkommunene er med i nettverk",
    nn: "Deltakarkommunane er med i nettverk",
    en: "Participating municipalities belong to networks",
  },
  why: {
    nb: "Deltakerne er fordelt på temanettverk, der kommunene lærer av hverandre og de sentrale partene bidrar. Et nettverk kan være planlagt uten å ha begynt, og derfor spør regelen bare. Den venter til det første nettverket er i gang.",
    nn: "Deltakarane er fordelte på temanettverk, der kommunane lærer av kvarandre og dei sentrale partane bidreg. Eit nettverk kan vere planlagt utan å ha byrja, og difor spør regelen berre. Han ventar til det første nettverket er i gang.",
    en: "The participants are divided among thematic networks, in which the municipalities learn from each other and the central parties contribute. A network may be planned without having begun, so the rule only asks. It waits until the first network is at work.",
  },
  examples: () => ({
    met: [{ given: soundProgramme }, { given: soundProgramme, on: "2012-01-16" }],
    open: [
      {
        given: { ...soundProgramme, ...oneNetwork },
        on: "2012-01-16",
        finds: [
          { sentence: "networkUnknown", at: { municipality: "sandvik" } },
          { sentence: "networkUnknown", at: { municipality: "vestvik" } },
        ],
      },
      {
        given: {
          ...soundProgramme,
          ...oneNetwork,
          participants: [participant("vestvik", { admittedOn: "2012-09-01" }), participant("sandvik")],
        },
        on: "2012-08-31",
        finds: [{ sentence: "networkUnknown", at: { municipality: "sandvik" } }],
      },
    ],
    "not-applicable": [
      { given: { ...soundProgramme, ...oneNetwork }, on: "2012-01-15" },
      { given: { ...soundProgramme, participants: [] } },
    ],
  }),
};
