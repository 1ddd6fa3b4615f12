import type { Programme } from "../../model/programme.js";
import { project, soundProgramme } from "../../model/sound-programme.js";
import { fourThemes, themeOf } from "../../model/theme.js";
import type { Theme } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S201 } from "../../sources/programme-fagforbundet-2011.js";
import { S181 } from "../../sources/programme-presentation.js";

/** Every project stays within the programme's four themes; innovation alone is none of them. Slides, "Saman om ein betre kommune". */
export const rule = {
  name: "projects-within-themes",
  scope: "programme",
  norms: [S181, S201],
  severity: "error",
  options: { themes: fourThemes },
  applies: ({ programme }) => programme.projects.length > 0,
  check({ programme }, { breach, question }, { themes }) {
    for (const project of programme.projects) {
      const at = { project: project.id };
      const isKnown = (word: Theme) => themes.includes(themeOf(word));
      const others = project.themes.filter((word) => word !== "innovation" && !isKnown(word));
      if (project.themes.length === 0) question("themeUnknown", at);
      else if (others.length > 0) breach("outside", at, { themes: { terms: [...new Set(others)] } });
      else if (!project.themes.some(isKnown)) breach("onlyInnovation", at);
    }
  },
} as const satisfies ProgrammeRule<typeof sentences, { themes: readonly Theme[] }>;

export const sentences = {
  breach: {
    outside: {
      nb: "Prosjektet {project} gjelder noe utenfor temaene i programmet: {themes}.",
      nn: "Prosjektet {project} gjeld noko utanfor temaa i programmet: {themes}.",
      en: "The project {project} concerns something outside the themes of the programme: {themes}.",
    },
    onlyInnovation: {
      nb: "Prosjektet {project} har bare innovasjon som tema. Innovasjon går gjennom alle temaene i programmet og er ikke et tema for seg.",
      nn: "Prosjektet {project} har berre innovasjon som tema. Innovasjon går gjennom alle temaa i programmet og er ikkje eit tema for seg.",
      en: "The project {project} has only innovation as its theme. Innovation runs through all themes of the programme and is not a theme of its own.",
    },
  },
  question: {
    themeUnknown: {
      nb: "Hvilket tema hører prosjektet {project} til? Det er ikke oppgitt; de som leder prosjektet, kan svare.",
      nn: "Kva tema høyrer prosjektet {project} til? Det er ikkje oppgitt; dei som leier prosjektet, kan svare.",
      en: "To which theme does the project {project} belong? It is not stated; those who lead the project can answer.",
    },
  },
} as const satisfies Sentences;

const about = (...themes: readonly Theme[]): Programme => ({
  ...soundProgramme,
  projects: [project("first"), project("second", { themes })],
});

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Prosjektene holder seg til temaene",
    nn: "Prosjekta held seg til temaa",
    en: "Projects stay within the themes",
  },
  why: {
    nb: "En kommune kan delta med ett eller flere prosjekter innenfor de fire temaene. Innovasjon hører med i dem alle, og et prosjekt trenger derfor også et av temaene. Departementet nevner kompetanse og rekruttering hver for seg; de er ett tema. En tom liste betyr at temaet ikke er kjent.",
    nn: "Ein kommune kan delta med eitt eller fleire prosjekt innanfor dei fire temaa. Innovasjon høyrer med i alle, og eit prosjekt treng difor også eit av temaa. Departementet nemner kompetanse og rekruttering kvar for seg; dei er eitt tema. Ei tom liste betyr at temaet ikkje er kjent.",
    en: "A municipality may take part with one or several projects within the four themes. Innovation belongs to all of them, so a project also needs one of the themes. The ministry names competence and recruitment apart; they are one theme. An empty list means that the theme is not known.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: about("recruitment") },
      { given: about("competence", "innovation") },
      { given: about("full-time-culture", "reputation", "competence-recruitment") },
      { given: about("other"), options: { themes: ["sickness-absence", "other"] } },
    ],
    breached: [
      { given: about("innovation"), finds: [{ sentence: "onlyInnovation", at: { project: "second" } }] },
      {
        given: about("sickness-absence", "other", "innovation", "other"),
        finds: [{ sentence: "outside", at: { project: "second" }, values: { themes: { terms: ["other"] } } }],
      },
      {
        given: about("competence", "recruitment"),
        options: { themes: ["reputation", "sickness-absence"] },
        finds: [
          {
            sentence: "outside",
            at: { project: "second" },
            values: { themes: { terms: ["competence", "recruitment"] } },
          },
        ],
      },
    ],
    open: [{ given: about(), finds: [{ sentence: "themeUnknown", at: { project: "second" } }] }],
    "not-applicable": [{ given: { ...soundProgramme, projects: [] } }],
  }),
};
