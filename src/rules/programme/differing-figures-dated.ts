import { figuresByName, latestBySource } from "../../model/figure.js";
import type { Figure, Programme } from "../../model/programme.js";
import { soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S189 } from "../../sources/programme-government-2016.js";
import { S180 } from "../../sources/programme-presentation.js";

/** Where sources state different figures, each figure carries its source and its day. Slides, "Saman om ein betre kommune"; government 2016. */
export const rule = {
  name: "differing-figures-dated",
  scope: "programme",
  norms: [S180, S189],
  severity: "warning",
  options: {},
  applies: ({ programme, on }) => figuresByName(programme, on).size > 0,
  check({ programme, on }, { question, note }) {
    for (const [figure, stated] of figuresByName(programme, on)) {
      const latest = latestBySource(stated);
      const values = latest.map(({ value }) => value);
      const [lowest, highest] = [Math.min(...values), Math.max(...values)];
      if (lowest === highest) continue;
      note("sourcesDiffer", { figure }, { lowest, highest });
      if (latest.some((one) => one.on === undefined)) question("dayUnknown", { figure });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

export const sentences = {
  question: {
    dayUnknown: {
      nb: "Hvilken dag er hvert av tallene for {figure} fra? Kildene er uenige, og minst ett av tallene har ingen dag oppgitt; de som har gitt ut kildene, kan svare.",
      nn: "Kva dag er kvart av tala for {figure} frå? Kjeldene er usamde, og minst eitt av tala har ingen dag oppgitt; dei som har gitt ut kjeldene, kan svare.",
      en: "From which day is each of the figures for {figure}? The sources disagree, and for at least one of the figures no day is stated; those who published the sources can answer.",
    },
  },
  note: {
    sourcesDiffer: {
      nb: "Kildene oppgir ulike tall for {figure}, fra {lowest} til {highest}. Det er ingen feil; de kan være talt på ulike dager eller på ulik måte.",
      nn: "Kjeldene oppgir ulike tal for {figure}, frå {lowest} til {highest}. Det er ingen feil; dei kan vere talde på ulike dagar eller på ulik måte.",
      en: "The sources state different figures for {figure}, from {lowest} to {highest}. That is no fault; they may have been counted on different days or in different ways.",
    },
  },
} as const satisfies Sentences;

const stated = (...figures: readonly Omit<Figure, "what">[]): Programme => ({
  ...soundProgramme,
  figures: figures.map((figure) => ({ what: "deltakerkommuner", ...figure })),
});

const slides = "programme-presentation";
const government = "programme-government-2016";
const at = { figure: "deltakerkommuner" };
const from104To110 = { sentence: "sourcesDiffer", at, values: { lowest: 104, highest: 110 } } as const;

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Ulike tall har kilde og dag",
    nn: "Ulike tal har kjelde og dag",
    en: "Differing figures carry source and day",
  },
  why: {
    nb: "Presentasjonen har 104 deltakerkommuner, departementet 110. Begge kan stemme, hver på sin dag. Derfor står hvert tall med kilde og dag, og uenighet mellom kilder er en merknad og aldri en feil. Av flere tall fra samme kilde gjelder det siste.",
    nn: "Presentasjonen har 104 deltakarkommunar, departementet 110. Begge kan stemme, kvar på sin dag. Difor står kvart tal med kjelde og dag, og usemje mellom kjelder er ein merknad og aldri ein feil. Av fleire tal frå same kjelde gjeld det siste.",
    en: "The slides have 104 participating municipalities, the ministry 110. Both may be true, each on its day. So every figure stands with its source and day, and a disagreement between sources is a note and never a fault. Of several figures from one source the latest counts.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: stated({ value: 104, source: slides }, { value: 104, source: government }) },
      {
        given: stated(
          { value: 104, source: slides, on: "2014-06-01" },
          { value: 110, source: government, on: "2015-12-31" },
        ),
        finds: [from104To110],
      },
      {
        given: stated(
          { value: 110, source: government, on: "2015-12-31" },
          { value: 31, source: government, on: "2011-09-21" },
          { value: 110, source: slides },
          { value: 7, source: government },
        ),
      },
      {
        given: stated({ value: 104, source: slides }, { value: 110, source: government, on: "2015-12-31" }),
        on: "2015-12-30",
      },
      {
        given: {
          ...soundProgramme,
          figures: [
            { what: "søkerkommuner", value: 100, source: slides },
            { what: "deltakerkommuner", value: 110, source: government },
          ],
        },
      },
    ],
    open: [
      {
        given: stated({ value: 110, source: government, on: "2015-12-31" }, { value: 104, source: slides }),
        on: "2015-12-31",
        finds: [from104To110, { sentence: "dayUnknown", at }],
      },
    ],
    "not-applicable": [
      { given: stated() },
      { given: stated({ value: 104, source: slides, on: "2014-06-01" }), on: "2014-05-31" },
    ],
  }),
};
