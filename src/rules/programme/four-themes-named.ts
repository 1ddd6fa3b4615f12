import type { Programme } from "../../model/programme.js";
import { soundProgramme } from "../../model/sound-programme.js";
import { fourThemes, themeOf } from "../../model/theme.js";
import type { Theme } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S181 } from "../../sources/programme-presentation.js";

/** The programme has four themes, and innovation runs through them all without being one. Slides, "Saman om ein betre kommune". */
export const rule = {
  name: "four-themes-named",
  scope: "programme",
  norms: [S181],
  severity: "error",
  options: { themes: fourThemes },
  applies: ({ programme }) => programme.themes.length > 0,
  check({ programme }, { breach }, { themes }) {
    const named = new Set(programme.themes.map(themeOf));
    for (const theme of themes) if (!named.has(theme)) breach("missing", {}, { theme: { term: theme } });
    const others = [...named].filter((theme) => theme !== "innovation" && !themes.includes(theme));
    if (others.length > 0) breach("outside", {}, { themes: { terms: others } });
    if (named.has("innovation") && !themes.includes("innovation")) breach("innovationNamed", {});
  },
} as const satisfies ProgrammeRule<typeof sentences, { themes: readonly Theme[] }>;

export const sentences = {
  breach: {
    missing: {
      nb: "Blant temaene for programmet mangler {theme}.",
      nn: "Blant temaa for programmet manglar {theme}.",
      en: "Among the themes of the programme, {theme} is missing.",
    },
    outside: {
      nb: "Temalista for programmet har med noe som ikke er et av temaene: {themes}.",
      nn: "Temalista for programmet har med noko som ikkje er eit av temaa: {themes}.",
      en: "The programme's list of themes has something that is none of its themes: {themes}.",
    },
    innovationNamed: {
      nb: "Innovasjon står som eget tema for programmet. Innovasjon går gjennom alle temaene og er ikke et tema for seg.",
      nn: "Innovasjon står som eige tema for programmet. Innovasjon går gjennom alle temaa og er ikkje eit tema for seg.",
      en: "Innovation stands as a theme of the programme. Innovation runs through all the themes and is not a theme of its own.",
    },
  },
} as const satisfies Sentences;

const naming = (...themes: readonly Theme[]): Programme => ({ ...soundProgramme, themes });

export const page: Page<typeof sentences, Programme> = {
  title: { nb: "Programmet har fire temaer", nn: "Programmet har fire tema", en: "The programme has four themes" },
  why: {
    nb: "Temaene er sykefravær, heltid og deltid, kompetanse og rekruttering, og omdømme. Departementet nevner kompetanse og rekruttering hver for seg; det er fem ord for fire temaer. Står det ingen temaer, er de ikke kjent, og ingenting blir vurdert.",
    nn: "Temaa er sjukefråvær, heiltid og deltid, kompetanse og rekruttering, og omdøme. Departementet nemner kompetanse og rekruttering kvar for seg; det er fem ord for fire tema. Står det ingen tema, er dei ikkje kjende, og ingenting blir vurdert.",
    en: "The themes are sickness absence, full-time and part-time work, competence and recruitment, and reputation. The ministry names competence and recruitment apart; those are five words for four themes. Where no themes stand, they are not known and nothing is judged.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: naming("reputation", "recruitment", "competence", "full-time-culture", "sickness-absence") },
      {
        given: naming("reputation", "innovation"),
        options: { themes: ["innovation", "reputation"] },
      },
    ],
    breached: [
      {
        given: naming("competence", "reputation", "other"),
        finds: [
          { sentence: "missing", values: { theme: { term: "sickness-absence" } } },
          { sentence: "missing", values: { theme: { term: "full-time-culture" } } },
          { sentence: "outside", values: { themes: { terms: ["other"] } } },
        ],
      },
      {
        given: naming("full-time-culture"),
        finds: [
          { sentence: "missing", values: { theme: { term: "sickness-absence" } } },
          { sentence: "missing", values: { theme: { term: "competence-recruitment" } } },
          { sentence: "missing", values: { theme: { term: "reputation" } } },
        ],
      },
      {
        given: naming(...fourThemes, "innovation"),
        finds: [{ sentence: "innovationNamed" }],
      },
      {
        given: soundProgramme,
        options: { themes: ["reputation", "competence-recruitment"] },
        finds: [{ sentence: "outside", values: { themes: { terms: ["sickness-absence", "full-time-culture"] } } }],
      },
    ],
    "not-applicable": [{ given: naming() }],
  }),
};
