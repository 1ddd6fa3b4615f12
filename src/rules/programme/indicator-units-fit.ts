import { fitsValuesIn, indicatorsOf } from "../../model/indicator.js";
import type { Indicator, Programme } from "../../model/programme.js";
import { postSize, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S193, S195 } from "../../sources/programme-government-2016.js";

/** A share is stated in per cent, and the difference between two shares in percentage points. Government 2016, "Sammen om en bedre kommune har gitt gode erfaringer". */
export const rule = {
  name: "indicator-units-fit",
  scope: "programme",
  norms: [S195, S193],
  severity: "warning",
  options: {},
  applies: ({ programme }) =>
    indicatorsOf(programme).some(({ indicator }) => hasValue(indicator) || hasDelta(indicator)),
  check({ programme }, { breach, question }) {
    for (const { at, indicator } of indicatorsOf(programme)) {
      const { unit, deltaUnit } = indicator;
      const isUnitUnknown = hasValue(indicator) && unit === undefined;
      if (isUnitUnknown || (hasDelta(indicator) && deltaUnit === undefined)) question("unitUnknown", at);
      if (hasValue(indicator) && unit === "percentage-points") breach("valueInPoints", at);
      else if (hasDelta(indicator) && unit && deltaUnit && !fitsValuesIn(unit, deltaUnit))
        breach("changeInOtherUnit", at, { deltaUnit: { term: deltaUnit }, unit: { term: unit } });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

const hasValue = ({ before, after }: Indicator) => before !== undefined || after !== undefined;
const hasDelta = ({ delta }: Indicator) => delta !== undefined;

export const sentences = {
  breach: {
    valueInPoints: {
      nb: "Verdiene for {indicator} er oppgitt i prosentpoeng. En andel oppgis i prosent; prosentpoeng er forskjellen mellom to andeler.",
      nn: "Verdiane for {indicator} er oppgitte i prosentpoeng. Ein del blir oppgitt i prosent; prosentpoeng er skilnaden mellom to delar.",
      en: "The values of {indicator} are stated in percentage points. A share is stated in per cent; percentage points are the difference between two shares.",
    },
    changeInOtherUnit: {
      nb: "Endringen i {indicator} er oppgitt i en enhet som ikke passer til verdiene: Endringen er i {deltaUnit}, verdiene i {unit}.",
      nn: "Endringa i {indicator} er oppgitt i ei eining som ikkje passar til verdiane: Endringa er i {deltaUnit}, verdiane i {unit}.",
      en: "The change in {indicator} is stated in a unit that does not fit the values: the change is in {deltaUnit}, the values in {unit}.",
    },
  },
  question: {
    unitUnknown: {
      nb: "Hvilken enhet er tallene for {indicator} oppgitt i? Prosent og prosentpoeng er ikke det samme; den som har laget tallene, kan svare.",
      nn: "Kva eining er tala for {indicator} oppgitte i? Prosent og prosentpoeng er ikkje det same; den som har laga tala, kan svare.",
      en: "In which unit are the figures for {indicator} stated? Per cent and percentage points are not the same; whoever made the figures can answer.",
    },
  },
} as const satisfies Sentences;

const measured = (...indicators: readonly Indicator[]): Programme => ({ ...soundProgramme, projects: [], indicators });
const at = { indicator: "postSize" };

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Tallene har rett enhet",
    nn: "Tala har rett eining",
    en: "Figures have the right unit",
  },
  why: {
    nb: "Fra 61 til 67 prosent er 6 prosentpoeng, men 9,8 prosent. En endring oppgis derfor enten i forskjellens egen enhet eller i prosent av verdien før. Tall uten enhet kan ikke leses.",
    nn: "Frå 61 til 67 prosent er 6 prosentpoeng, men 9,8 prosent. Ei endring blir difor oppgitt anten i eininga til skilnaden eller i prosent av verdien før. Tal utan eining kan ikkje lesast.",
    en: "From 61 to 67 per cent is 6 percentage points but 9.8 per cent. A change is therefore stated either in the unit of the difference or in per cent of the value before. Figures without a unit cannot be read.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: measured(postSize({ deltaUnit: "per-cent", delta: 9.8 })) },
      { given: measured(postSize({ unit: undefined, before: undefined, after: undefined })) },
      { given: measured(postSize({ delta: undefined, deltaUnit: undefined })) },
      {
        given: measured(
          postSize({ unit: "nok", deltaUnit: "nok" }),
          postSize({ id: "posts", unit: "count", deltaUnit: "per-cent" }),
        ),
      },
      { given: measured(postSize(), { id: "competencePlans", name: "kompetanseplaner" }) },
      {
        given: measured({
          id: "sicknessAbsence",
          unit: "percentage-points",
          delta: -0.67,
          deltaUnit: "percentage-points",
        }),
      },
    ],
    breached: [
      {
        given: measured(postSize({ unit: "percentage-points", after: undefined, deltaUnit: "nok" })),
        finds: [{ sentence: "valueInPoints", at }],
      },
      {
        given: measured(postSize({ unit: "percentage-points", before: undefined, delta: undefined })),
        finds: [{ sentence: "valueInPoints", at }],
      },
      {
        given: measured(postSize({ deltaUnit: "count" })),
        finds: [
          {
            sentence: "changeInOtherUnit",
            at,
            values: { deltaUnit: { term: "count" }, unit: { term: "per-cent" } },
          },
        ],
      },
      {
        given: measured(postSize({ unit: "nok", before: undefined, after: undefined })),
        finds: [
          {
            sentence: "changeInOtherUnit",
            at,
            values: { deltaUnit: { term: "percentage-points" }, unit: { term: "nok" } },
          },
        ],
      },
    ],
    open: [
      { given: measured(postSize({ deltaUnit: undefined })), finds: [{ sentence: "unitUnknown", at }] },
      { given: measured(postSize({ unit: undefined })), finds: [{ sentence: "unitUnknown", at }] },
      {
        given: {
          ...measured(postSize({ unit: undefined, deltaUnit: undefined, before: undefined })),
          projects: soundProgramme.projects.map((project) => ({
            ...project,
            indicators: [postSize({ unit: undefined, delta: undefined, after: undefined })],
          })),
        },
        finds: [
          { sentence: "unitUnknown", at: { project: "present", ...at } },
          { sentence: "unitUnknown", at: { project: "wholePosts", ...at } },
          { sentence: "unitUnknown", at },
        ],
      },
    ],
    "not-applicable": [
      { given: measured() },
      { given: measured(postSize({ before: undefined, after: undefined, delta: undefined })) },
    ],
  }),
};
