import type { Programme } from "../../model/programme.js";
import { participant, project, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S203, S207 } from "../../sources/programme-fagforbundet-2011.js";

/** The municipalities of a project or a network have been taken into the programme; having applied is not enough. Fagforbundet 2011, "Samarbeidet er klart". */
export const rule = {
  name: "projects-run-by-participants",
  scope: "programme",
  norms: [S203, S207],
  severity: "warning",
  options: {},
  applies: ({ programme, networks }) =>
    programme.participants.length > 0 &&
    [...programme.projects, ...networks].some(({ municipalities }) => municipalities.length > 0),
  check({ programme, networks }, { breach }) {
    const takenIn = new Set(programme.participants.map(({ municipality }) => municipality));
    for (const { id: project, municipalities } of programme.projects) {
      for (const municipality of municipalities) {
        if (!takenIn.has(municipality)) breach("appliedToProject", { municipality, project });
      }
    }
    for (const { id: network, municipalities } of networks) {
      for (const municipality of municipalities) {
        if (!takenIn.has(municipality)) breach("appliedToNetwork", { municipality, network });
      }
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

export const sentences = {
  breach: {
    appliedToProject: {
      nb: "{municipality} er ført opp i prosjektet {project}, men er ikke blant deltakerkommunene. Å ha søkt er ikke det samme som å delta.",
      nn: "{municipality} er ført opp i prosjektet {project}, men er ikkje blant deltakarkommunane. Å ha søkt er ikkje det same som å delta.",
      en: "{municipality} is listed in the project {project} but is not among the participating municipalities. Having applied is not the same as taking part.",
    },
    appliedToNetwork: {
      nb: "{municipality} er ført opp i nettverket {network}, men er ikke blant deltakerkommunene. Å ha søkt er ikke det samme som å delta.",
      nn: "{municipality} er ført opp i nettverket {network}, men er ikkje blant deltakarkommunane. Å ha søkt er ikkje det same som å delta.",
      en: "{municipality} is listed in the network {network} but is not among the participating municipalities. Having applied is not the same as taking part.",
    },
  },
} as const satisfies Sentences;

const austvikInNetwork: Partial<Programme> = {
  networks: [{ id: "absence", municipalities: ["nordvik", "austvik"], from: "2012-01-16" }],
};

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Deltakerkommunene står for prosjektene",
    nn: "Deltakarkommunane står for prosjekta",
    en: "Participating municipalities run the projects",
  },
  why: {
    nb: "Nær hundre kommuner søkte, men søkertall er ikke deltakertall. Et prosjekt kan omfatte flere kommuner: Ved første opptak kom det inn 25 prosjekter med 31 kommuner. En kommune som bare har søkt, er likevel ikke med. En tom deltakerliste betyr at deltakerne ikke er kjent.",
    nn: "Nær hundre kommunar søkte, men søkjartal er ikkje deltakartal. Eit prosjekt kan omfatte fleire kommunar: Ved første opptak kom det inn 25 prosjekt med 31 kommunar. Ein kommune som berre har søkt, er likevel ikkje med. Ei tom deltakarliste betyr at deltakarane ikkje er kjende.",
    en: "Close to a hundred municipalities applied, but applicants are not participants. A project may span several municipalities: the first intake was 25 projects with 31 municipalities. A municipality that has only applied still takes no part. An empty list of participants means that they are not known.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      {
        given: {
          ...soundProgramme,
          projects: [project("shared", { municipalities: ["vestvik", "sandvik", "nordvik"] })],
        },
      },
      {
        given: {
          ...soundProgramme,
          projects: [],
          ...austvikInNetwork,
          participants: [participant("austvik"), participant("nordvik")],
        },
      },
    ],
    breached: [
      {
        given: {
          ...soundProgramme,
          projects: [project("first", { municipalities: ["austvik", "nordvik"] })],
          ...austvikInNetwork,
        },
        finds: [
          { sentence: "appliedToProject", at: { municipality: "austvik", project: "first" } },
          { sentence: "appliedToNetwork", at: { municipality: "austvik", network: "absence" } },
        ],
      },
      {
        given: { ...soundProgramme, projects: [], ...austvikInNetwork },
        on: "2012-01-16",
        finds: [{ sentence: "appliedToNetwork", at: { municipality: "austvik", network: "absence" } }],
      },
    ],
    "not-applicable": [
      { given: { ...soundProgramme, participants: [] } },
      { given: { ...soundProgramme, projects: [], ...austvikInNetwork }, on: "2012-01-15" },
      { given: { ...soundProgramme, projects: [project("first", { municipalities: [] })], networks: [] } },
    ],
  }),
};
