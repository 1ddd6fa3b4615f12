import { indicatorsOf } from "../../model/indicator.js";
import type { Indicator, Programme } from "../../model/programme.js";
import { postSize, soundProgramme } from "../../model/sound-programme.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S193 } from "../../sources/programme-government-2016.js";

/** A change reported as a result is compared with those who took no part. Government 2016, "Sammen om en bedre kommune har gitt gode erfaringer". */
export const rule = {
  name: "comparison-group-stated",
  scope: "programme",
  norms: [S193],
  severity: "warning",
  options: {},
  applies: ({ programme }) => indicatorsOf(programme).some(({ indicator }) => indicator.delta !== undefined),
  check({ programme }, { question }) {
    for (const { at, indicator } of indicatorsOf(programme)) {
      if (indicator.delta !== undefined && !isStated(indicator.comparisonGroup)) question("unknown", at);
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

export const sentences = {
  question: {
    unknown: {
      nb: "Hvem er endringen i {indicator} sammenlignet med? Det er ikke oppgitt, og da er det ikke kjent hva programmet har hatt å si; de som har evaluert programmet, kan svare.",
      nn: "Kven er endringa i {indicator} samanlikna med? Det er ikkje oppgitt, og då er det ikkje kjent kva programmet har hatt å seie; dei som har evaluert programmet, kan svare.",
      en: "With whom has the change in {indicator} been compared? It is not stated, so it is not known what the programme contributed; those who evaluated the programme can answer.",
    },
  },
} as const satisfies Sentences;

const measured = (...indicators: readonly Indicator[]): Programme => ({ ...soundProgramme, projects: [], indicators });
const at = { indicator: "postSize" };

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Resultater har en sammenligningsgruppe",
    nn: "Resultat har ei samanlikningsgruppe",
    en: "Results have a comparison group",
  },
  why: {
    nb: "Nedgangen i sykefraværet på 0,67 prosentpoeng er målt mot kommuner som ikke deltok. Uten en slik gruppe viser tallene før og etter en endring, men ikke hva den kommer av.",
    nn: "Nedgangen i sjukefråværet på 0,67 prosentpoeng er målt mot kommunar som ikkje deltok. Utan ei slik gruppe viser tala før og etter ei endring, men ikkje kva ho kjem av.",
    en: "The fall in sickness absence of 0.67 percentage points is measured against municipalities that took no part. Without such a group, figures before and after show a change but not what it comes from.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: measured(postSize(), postSize({ id: "absence", delta: undefined, comparisonGroup: undefined })) },
    ],
    open: [
      { given: measured(postSize({ delta: 0, comparisonGroup: undefined })), finds: [{ sentence: "unknown", at }] },
      {
        given: {
          ...soundProgramme,
          projects: soundProgramme.projects.map((project) => ({
            ...project,
            indicators: [postSize({ comparisonGroup: " " })],
          })),
        },
        finds: [
          { sentence: "unknown", at: { project: "present", ...at } },
          { sentence: "unknown", at: { project: "wholePosts", ...at } },
        ],
      },
    ],
    "not-applicable": [{ given: measured(postSize({ delta: undefined, comparisonGroup: undefined })) }],
  }),
};
