import { changed, methodWith } from "../../model/change.js";
import { daysAfter, type IsoDate, monthsAfter } from "../../model/dates.js";
import { isAdopted } from "../../model/method.js";
import type { Municipality } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S149 } from "../../sources/vaksdal-admu-2023.js";

/** The formalised cooperation must be evaluated again and again; how many months may pass is an option of trepart's own. Vaksdal, case 09/2023. */
export const rule = {
  name: "method-evaluated-periodically",
  scope: "municipality",
  norms: [S149],
  severity: "info",
  options: { months: 24 },
  turnsOn: (municipality, _, { months }) =>
    assessmentsOf(municipality).map((day) => daysAfter(monthsAfter(day, months), 1)),
  applies: ({ municipality, on }) => isAdopted(municipality, on),
  check({ municipality, on }, { breach }, { months }) {
    const since = assessmentsOf(municipality)
      .filter((day) => day <= on)
      .sort()
      .at(-1);
    if (since !== undefined && on > monthsAfter(since, months)) breach("overdue", {}, { since: { day: since } });
  },
} as const satisfies MunicipalityRule<typeof sentences, { months: number }>;

/** The days on which the method was adopted and evaluated. */
const assessmentsOf = ({ method }: Municipality): readonly IsoDate[] =>
  [method?.adoptedOn ?? [], method?.evaluatedOn ?? []].flat();

export const sentences = {
  breach: {
    overdue: {
      nb: "Det er ikke ført noen evaluering av trepartssamarbeidet etter {since}. Det skal evalueres fortløpende.",
      nn: "Det er ikkje ført noka evaluering av trepartssamarbeidet etter {since}. Det skal evaluerast fortløpande.",
      en: "No evaluation of tripartite cooperation is recorded after {since}. It must be evaluated continuously.",
    },
  },
} as const satisfies Sentences;

const evaluatedOn = (...days: readonly IsoDate[]) => methodWith({ evaluatedOn: days });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Samarbeidet evalueres jevnlig",
    nn: "Samarbeidet blir evaluert jamleg",
    en: "The cooperation is evaluated periodically",
  },
  why: {
    nb: "Et samarbeid som har fått fast form, skal vurderes på nytt underveis. Kilden sier ikke hvor ofte. Antallet måneder som kan gå uten en evaluering, er derfor trepart sitt eget forslag og kan endres.",
    nn: "Eit samarbeid som har fått fast form, skal vurderast på nytt undervegs. Kjelda seier ikkje kor ofte. Talet på månader som kan gå utan ei evaluering, er derfor trepart sitt eige forslag og kan endrast.",
    en: "Cooperation that has been given a fixed form must be reconsidered as it goes along. The source does not say how often. The number of months that may pass without an evaluation is therefore trepart's own suggestion and can be changed.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundSteeringGroup, on: "2025-10-26" },
      { given: changed(soundSteeringGroup, evaluatedOn("2025-03-01", "2024-10-01")), on: "2027-03-01" },
      { given: changed(soundSteeringGroup, evaluatedOn("2025-10-27")), on: "2025-10-27" },
      { given: changed(soundSteeringGroup, evaluatedOn("2023-02-01")), on: "2025-10-26" },
      { given: soundSteeringGroup, on: "2026-10-26", options: { months: 36 } },
    ],
    breached: [
      {
        given: soundSteeringGroup,
        on: "2025-10-27",
        finds: [{ sentence: "overdue", values: { since: { day: "2023-10-26" } } }],
      },
      {
        given: changed(soundSteeringGroup, evaluatedOn("2024-10-01", "2025-03-01", "2027-03-03")),
        on: "2027-03-02",
        finds: [{ sentence: "overdue", values: { since: { day: "2025-03-01" } } }],
      },
      {
        given: changed(soundSteeringGroup, evaluatedOn("2025-10-28")),
        on: "2025-10-27",
        finds: [{ sentence: "overdue", values: { since: { day: "2023-10-26" } } }],
      },
      {
        given: soundSteeringGroup,
        on: "2024-01-27",
        options: { months: 3 },
        finds: [{ sentence: "overdue", values: { since: { day: "2023-10-26" } } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup, on: "2023-10-25" },
      { given: changed(soundSteeringGroup, methodWith({ adoptedOn: undefined })), on: "2030-01-01" },
    ],
  }),
};
