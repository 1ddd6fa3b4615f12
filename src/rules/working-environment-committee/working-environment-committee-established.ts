import { emptyBody } from "../../model/build.js";
import { bodyWith, type Change, changed, constitutionWith, municipalityWith, plusBody } from "../../model/change.js";
import { turnsOf, versionOn } from "../../model/dated.js";
import { covers, type IsoDate, newYearsOf } from "../../model/dates.js";
import { headcountBefore, yearBefore } from "../../model/headcount.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { servesAsCommittee } from "../../model/working-environment-committee.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section3_7_2, section3_22 } from "../../sources/regulation-on-participation.js";
import {
  actInForce,
  type CommitteeThresholds,
  committeeThresholds,
  section7_1_1,
} from "../../sources/working-environment-act.js";

/** A municipality with enough employees must have a working environment committee, with fewer when a side demands it. Working Environment Act § 7-1 (1). */
export const rule = {
  name: "working-environment-committee-established",
  scope: "municipality",
  norms: [section7_1_1, section3_7_2, section3_22],
  severity: "error",
  inForce: actInForce,
  options: {},
  turnsOn: (_, within) => [...newYearsOf(within), ...turnsOf(committeeThresholds)],
  applies: ({ municipality, on }) =>
    (headcountBefore(municipality, on) ?? Number.POSITIVE_INFINITY) >= thresholdsOn(on).onDemand,
  check({ municipality, on }, { breach, question, note }) {
    if (municipality.bodies.some((body) => servesAsCommittee(body, on) && covers(body, on))) return;
    const year = yearBefore(on);
    const average = headcountBefore(municipality, on);
    if (average === undefined) return question("headcountUnknown", {}, { year });
    const { required, onDemand } = thresholdsOn(on);
    const demandedOn = municipality.workingEnvironmentCommitteeDemandedOn;
    if (average >= required) breach("missing", {}, { average, year, threshold: required });
    else if (demandedOn === undefined || demandedOn > on) note("onDemand", {}, { average, year });
    else breach("missingOnDemand", {}, { demandedOn: { day: demandedOn }, average, year, threshold: onDemand });
  },
} as const satisfies MunicipalityRule<typeof sentences>;

// Asked only while the act is in force, and the first thresholds are as old as the act.
const thresholdsOn = (on: IsoDate) => versionOn(committeeThresholds, on)?.value as CommitteeThresholds;

export const sentences = {
  breach: {
    missing: {
      nb: "Kommunen hadde i snitt {average} ansatte i {year} og har ikke noe arbeidsmiljøutvalg. Med minst {threshold} skal den ha det (arbeidsmiljøloven § 7-1).",
      nn: "Kommunen hadde i snitt {average} tilsette i {year} og har ikkje noko arbeidsmiljøutval. Med minst {threshold} skal han ha det (arbeidsmiljølova § 7-1).",
      en: "The municipality had {average} employees on average in {year} and has no working environment committee. With at least {threshold} it must have one (the Working Environment Act § 7-1).",
    },
    missingOnDemand: {
      nb: "Arbeidsmiljøutvalg ble krevd {demandedOn}, og kommunen har ikke noe. Den hadde i snitt {average} ansatte i {year}; med minst {threshold} skal den ha utvalg når en av sidene krever det (arbeidsmiljøloven § 7-1).",
      nn: "Arbeidsmiljøutval blei kravd {demandedOn}, og kommunen har ikkje noko. Han hadde i snitt {average} tilsette i {year}; med minst {threshold} skal han ha utval når ei av sidene krev det (arbeidsmiljølova § 7-1).",
      en: "A working environment committee was demanded on {demandedOn}, and the municipality has none. It had {average} employees on average in {year}; with at least {threshold} it must have one when one of the sides demands it (the Working Environment Act § 7-1).",
    },
  },
  question: {
    headcountUnknown: {
      nb: "Hvor mange ansatte hadde kommunen i snitt i {year}, når bare de som arbeider minst 20 timer i uka, regnes med? Tallet avgjør om den skal ha arbeidsmiljøutvalg (arbeidsmiljøloven § 7-1), og det er ikke oppgitt; personalenheten kan svare.",
      nn: "Kor mange tilsette hadde kommunen i snitt i {year}, når berre dei som arbeider minst 20 timar i veka, blir rekna med? Talet avgjer om han skal ha arbeidsmiljøutval (arbeidsmiljølova § 7-1), og det er ikkje oppgitt; personaleininga kan svare.",
      en: "How many employees did the municipality have on average in {year}, counting only those who work at least 20 hours a week? The number decides whether it must have a working environment committee (the Working Environment Act § 7-1), and it is not stated; the HR unit can answer.",
    },
  },
  note: {
    onDemand: {
      nb: "Kommunen har ikke noe arbeidsmiljøutvalg. Den hadde i snitt {average} ansatte i {year} og skal ha utvalg når en av sidene krever det (arbeidsmiljøloven § 7-1).",
      nn: "Kommunen har ikkje noko arbeidsmiljøutval. Han hadde i snitt {average} tilsette i {year} og skal ha utval når ei av sidene krev det (arbeidsmiljølova § 7-1).",
      en: "The municipality has no working environment committee. It had {average} employees on average in {year} and must have one when one of the sides demands it (the Working Environment Act § 7-1).",
    },
  },
} as const satisfies Sentences;

const withEmployees = (average: number, year: number, demandedOn?: IsoDate): Change =>
  municipalityWith({
    headcounts: [{ year, average }],
    ...(demandedOn === undefined ? {} : { workingEnvironmentCommitteeDemandedOn: demandedOn }),
  });

const withoutCommittee = (): Change => municipalityWith({ bodies: [] });
const small = (...changes: readonly Change[]) =>
  changed(soundWorkingEnvironmentCommittee, withoutCommittee(), ...changes);

const actingGroup = () =>
  emptyBody("group", "steering-group", {
    constitution: { adoptedOn: "2024-02-15", actsAsWorkingEnvironmentCommittee: true },
    to: "2024-02-29",
  });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Kommunen har arbeidsmiljøutvalg",
    nn: "Kommunen har arbeidsmiljøutval",
    en: "The municipality has a working environment committee",
  },
  why: {
    nb: "Til og med 2023 måtte en virksomhet ha utvalg fra 50 ansatte, og fra 20 når en av sidene krevde det. Fra 2024 er grensene 30 og 10 (arbeidsmiljøloven § 7-1). Det er snittet for siste kalenderår som teller, og bare de som arbeider minst 20 timer i uka, regnes med (forskrift om organisering, ledelse og medvirkning § 3-7). Et annet samarbeidsorgan kan virke som utvalg etter forskriften § 3-22.",
    nn: "Til og med 2023 måtte ei verksemd ha utval frå 50 tilsette, og frå 20 når ei av sidene kravde det. Frå 2024 er grensene 30 og 10 (arbeidsmiljølova § 7-1). Det er snittet for siste kalenderår som tel, og berre dei som arbeider minst 20 timar i veka, blir rekna med (forskrift om organisering, leiing og medverknad § 3-7). Eit anna samarbeidsorgan kan verke som utval etter forskrifta § 3-22.",
    en: "Until the end of 2023 an enterprise had to have a committee from 50 employees, and from 20 when one of the sides demanded it. From 2024 the thresholds are 30 and 10 (the Working Environment Act § 7-1). What counts is the average of the last calendar year, of those who work at least 20 hours a week (the Regulation on Organisation, Management and Participation § 3-7). Another cooperation body can act as the committee under § 3-22 of the regulation.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(soundWorkingEnvironmentCommittee, municipalityWith({ headcounts: [] })) },
      { given: small(withEmployees(30, 2023), plusBody(actingGroup())), on: "2024-02-29" },
      { given: small(withEmployees(30, 2023), plusBody(actingGroup())), on: "2024-02-15" },
      {
        given: small(withEmployees(29, 2023)),
        finds: [{ sentence: "onDemand", values: { average: 29, year: 2023 } }],
      },
      {
        given: small(withEmployees(29, 2023, "2024-03-02")),
        finds: [{ sentence: "onDemand", values: { average: 29, year: 2023 } }],
      },
      {
        given: small(withEmployees(49, 2022)),
        on: "2023-12-31",
        finds: [{ sentence: "onDemand", values: { average: 49, year: 2022 } }],
      },
    ],
    breached: [
      {
        given: small(withEmployees(30, 2023)),
        finds: [{ sentence: "missing", values: { average: 30, year: 2023, threshold: 30 } }],
      },
      {
        given: small(withEmployees(49, 2023)),
        on: "2024-01-01",
        finds: [{ sentence: "missing", values: { average: 49, year: 2023, threshold: 30 } }],
      },
      {
        given: small(withEmployees(50, 2022)),
        on: "2023-12-31",
        finds: [{ sentence: "missing", values: { average: 50, year: 2022, threshold: 50 } }],
      },
      {
        given: small(withEmployees(30, 2023), plusBody(actingGroup())),
        on: "2024-02-14",
        finds: [{ sentence: "missing", values: { average: 30, year: 2023, threshold: 30 } }],
      },
      {
        given: small(withEmployees(30, 2023), plusBody(actingGroup())),
        finds: [{ sentence: "missing", values: { average: 30, year: 2023, threshold: 30 } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          bodyWith({ kind: "joint-committee" }),
          constitutionWith({ actsAsWorkingEnvironmentCommittee: false }),
        ),
        finds: [{ sentence: "missing", values: { average: 405, year: 2023, threshold: 30 } }],
      },
      {
        given: small(withEmployees(29, 2023, "2024-03-01")),
        finds: [
          {
            sentence: "missingOnDemand",
            values: { demandedOn: { day: "2024-03-01" }, average: 29, year: 2023, threshold: 10 },
          },
        ],
      },
      {
        given: small(withEmployees(20, 2022, "2022-05-01")),
        on: "2023-12-31",
        finds: [
          {
            sentence: "missingOnDemand",
            values: { demandedOn: { day: "2022-05-01" }, average: 20, year: 2022, threshold: 20 },
          },
        ],
      },
    ],
    open: [
      {
        given: small(municipalityWith({ headcounts: [{ year: 2022, average: 412 }] })),
        finds: [{ sentence: "headcountUnknown", values: { year: 2023 } }],
      },
    ],
    "not-applicable": [
      { given: small(withEmployees(9, 2023, "2024-01-15")) },
      { given: small(withEmployees(19, 2022, "2023-01-15")), on: "2023-12-31" },
      { given: small(withEmployees(400, 2004)), on: "2005-12-31" },
    ],
  }),
};
