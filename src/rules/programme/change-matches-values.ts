import {
  agreement,
  changeOf,
  differenceUnitOf,
  indicatorsOf,
  type StatedChange,
  statedChange,
} from "../../model/indicator.js";
import type { Indicator, Programme } from "../../model/programme.js";
import { postSize, soundProgramme } from "../../model/sound-programme.js";
import type { Unit } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S195 } from "../../sources/programme-government-2016.js";

/** The stated change of an indicator is the one from the value before to the value after. Government 2016, "Sammen om en bedre kommune har gitt gode erfaringer". */
export const rule = {
  name: "change-matches-values",
  scope: "programme",
  norms: [S195],
  severity: "warning",
  options: {},
  applies: ({ programme }) => indicatorsOf(programme).some(({ indicator }) => statedChange(indicator) !== undefined),
  check({ programme }, { breach, question }) {
    for (const { at, indicator } of indicatorsOf(programme)) {
      const stated = statedChange(indicator);
      const agrees = stated && agreement(stated);
      if (stated === undefined || agrees === "exact") continue;
      const { before, after, delta } = stated;
      const [unit, deltaUnit] = [{ term: stated.unit }, { term: stated.deltaUnit }];
      const change = inShort(changeOf(before, after, stated.deltaUnit), stated.deltaUnit);
      if (agrees === "if-rounded") question("rounded", at, { before, after, unit, change, deltaUnit, delta });
      else if (agreesAsDifference(stated)) {
        const differenceUnit = differenceUnitOf(stated.unit);
        const difference = inShort(after - before, differenceUnit);
        breach("differenceAsPerCent", at, {
          before,
          after,
          unit,
          difference,
          differenceUnit: { term: differenceUnit },
          change,
          delta,
        });
      } else breach("differs", at, { before, after, unit, change, deltaUnit, delta });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

const agreesAsDifference = (stated: StatedChange) =>
  agreement({ ...stated, deltaUnit: differenceUnitOf(stated.unit) }) === "exact";

/** Per cent with at most one decimal, anything else with two. */
const inShort = (value: number, unit: Unit) =>
  unit === "per-cent" ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100;

export const sentences = {
  breach: {
    differs: {
      nb: "Verdien for {indicator} er {before} før og {after} etter, målt i {unit}. Endringen er da {change}, målt i {deltaUnit}, men den er oppgitt til {delta}.",
      nn: "Verdien for {indicator} er {before} før og {after} etter, målt i {unit}. Endringa er då {change}, målt i {deltaUnit}, men ho er oppgitt til {delta}.",
      en: "The value of {indicator} is {before} before and {after} after, measured in {unit}. The change is then {change}, measured in {deltaUnit}, but it is stated as {delta}.",
    },
    differenceAsPerCent: {
      nb: "Verdien for {indicator} er {before} før og {after} etter, målt i {unit}. Endringen er da {difference}, målt i {differenceUnit}, og {change} prosent, men den er oppgitt til {delta} prosent.",
      nn: "Verdien for {indicator} er {before} før og {after} etter, målt i {unit}. Endringa er då {difference}, målt i {differenceUnit}, og {change} prosent, men ho er oppgitt til {delta} prosent.",
      en: "The value of {indicator} is {before} before and {after} after, measured in {unit}. The change is then {difference}, measured in {differenceUnit}, and {change} per cent, but it is stated as {delta} per cent.",
    },
  },
  question: {
    rounded: {
      nb: "Er verdiene for {indicator} avrundet? De er {before} før og {after} etter, målt i {unit}, og endringen er da {change}, målt i {deltaUnit}, men den er oppgitt til {delta}; den som har laget tallene, kan svare.",
      nn: "Er verdiane for {indicator} avrunda? Dei er {before} før og {after} etter, målt i {unit}, og endringa er då {change}, målt i {deltaUnit}, men ho er oppgitt til {delta}; den som har laga tala, kan svare.",
      en: "Have the values of {indicator} been rounded? They are {before} before and {after} after, measured in {unit}, and the change is then {change}, measured in {deltaUnit}, but it is stated as {delta}; whoever made the figures can answer.",
    },
  },
} as const satisfies Sentences;

const measured = (more: Partial<Indicator>): Programme => ({
  ...soundProgramme,
  projects: [],
  indicators: [postSize(more)],
});

const at = { indicator: "postSize" };
const perCent = { term: "per-cent" };
const points = { term: "percentage-points" };
const count = { term: "count" };
const sizes = { before: 61, after: 67, unit: perCent };

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Oppgitt endring stemmer med verdiene",
    nn: "Oppgitt endring stemmer med verdiane",
    en: "The stated change matches the values",
  },
  why: {
    nb: "Gjennomsnittlig stillingsstørrelse gikk fra 61 til 67 prosent. Det er seks prosentpoeng, ikke seks prosent; målt mot verdien før er det 9,8 prosent. Verdier kan være avrundet til de sifrene de er skrevet med; kan det forklare forskjellen, blir det bare spurt. Antall er aldri avrundet.",
    nn: "Gjennomsnittleg stillingsstorleik gjekk frå 61 til 67 prosent. Det er seks prosentpoeng, ikkje seks prosent; målt mot verdien før er det 9,8 prosent. Verdiar kan vere avrunda til dei sifra dei er skrivne med; kan det forklare skilnaden, blir det berre spurt. Tal på noko er aldri avrunda.",
    en: "The average post size went from 61 to 67 per cent. That is six percentage points, not six per cent; against the value before it is 9.8 per cent. Values may have been rounded to the digits they are written with; where that can explain the difference, the rule only asks. Counts are never rounded.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: measured({ delta: 9.8, deltaUnit: "per-cent" }) },
      { given: measured({ delta: 10, deltaUnit: "per-cent" }) },
      { given: { ...measured({}), indicators: [postSize({ id: "turnover", delta: undefined }), postSize({})] } },
      { given: measured({ before: 9.1, after: 8.43, delta: -0.67 }) },
      { given: measured({ unit: "nok", before: 0, after: 0.5, delta: 1, deltaUnit: "nok" }) },
    ],
    breached: [
      {
        given: measured({ deltaUnit: "per-cent" }),
        finds: [
          {
            sentence: "differenceAsPerCent",
            at,
            values: { ...sizes, difference: 6, differenceUnit: points, change: 9.8, delta: 6 },
          },
        ],
      },
      {
        given: measured({ delta: 8 }),
        finds: [{ sentence: "differs", at, values: { ...sizes, change: 6, deltaUnit: points, delta: 8 } }],
      },
      {
        given: measured({ before: 9.1, after: 8.43, delta: 0.67 }),
        finds: [
          {
            sentence: "differs",
            at,
            values: { before: 9.1, after: 8.43, unit: perCent, change: -0.67, deltaUnit: points, delta: 0.67 },
          },
        ],
      },
      {
        given: measured({ delta: 4.9 }),
        finds: [{ sentence: "differs", at, values: { ...sizes, change: 6, deltaUnit: points, delta: 4.9 } }],
      },
      {
        given: measured({ delta: -6 }),
        finds: [{ sentence: "differs", at, values: { ...sizes, change: 6, deltaUnit: points, delta: -6 } }],
      },
      {
        given: measured({ delta: 12.2, deltaUnit: "per-cent" }),
        finds: [{ sentence: "differs", at, values: { ...sizes, change: 9.8, deltaUnit: perCent, delta: 12.2 } }],
      },
      {
        given: measured({ unit: "count", deltaUnit: "count", delta: 7 }),
        finds: [
          {
            sentence: "differs",
            at,
            values: { before: 61, after: 67, unit: count, change: 6, deltaUnit: count, delta: 7 },
          },
        ],
      },
    ],
    open: [
      {
        given: measured({ delta: 7 }),
        finds: [{ sentence: "rounded", at, values: { ...sizes, change: 6, deltaUnit: points, delta: 7 } }],
      },
      {
        given: measured({ delta: 5 }),
        finds: [{ sentence: "rounded", at, values: { ...sizes, change: 6, deltaUnit: points, delta: 5 } }],
      },
      {
        given: measured({ delta: 11.5, deltaUnit: "per-cent" }),
        finds: [{ sentence: "rounded", at, values: { ...sizes, change: 9.8, deltaUnit: perCent, delta: 11.5 } }],
      },
    ],
    "not-applicable": [
      { given: measured({ before: undefined, delta: 8 }) },
      { given: measured({ after: undefined, delta: 8 }) },
      { given: measured({ delta: undefined }) },
      { given: measured({ unit: undefined, delta: 8 }) },
      { given: measured({ deltaUnit: undefined, delta: 8 }) },
      { given: measured({ deltaUnit: "nok", delta: 8 }) },
      { given: measured({ before: 0, delta: 8, deltaUnit: "per-cent" }) },
    ],
  }),
};
