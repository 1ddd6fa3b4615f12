import { filledSeat } from "../../model/build.js";
import { bodyWith, type Change, changed, municipalityWith, plus, vacant, without } from "../../model/change.js";
import { turnsOf, versionOn } from "../../model/dated.js";
import { type IsoDate, newYearsOf } from "../../model/dates.js";
import { headcountBefore } from "../../model/headcount.js";
import { safetyServiceOn } from "../../model/safety-service.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import type { Page } from "../../rule/page.js";
import { always, type MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { actInForce, safetyRepresentativeThreshold, section6_1_1 } from "../../sources/working-environment-act.js";

/** Every enterprise must have safety representatives; a very small one may agree in writing on something else. Working Environment Act § 6-1 (1). */
export const rule = {
  name: "safety-representative-elected",
  scope: "municipality",
  norms: [section6_1_1],
  severity: "error",
  inForce: actInForce,
  options: {},
  turnsOn: (_, within) => [...newYearsOf(within), ...turnsOf(safetyRepresentativeThreshold)],
  applies: always,
  check({ municipality, on }, { question }) {
    const { chiefs, representatives } = safetyServiceOn(municipality, on);
    if (chiefs.size > 0 || representatives.size > 0) return;
    const threshold = thresholdOn(on);
    const employees = headcountBefore(municipality, on);
    if (employees !== undefined && employees < threshold) question("otherArrangementUnknown", {}, { threshold });
    else question("representativeUnknown", {});
  },
} as const satisfies MunicipalityRule<typeof sentences>;

// Asked only while the act is in force, and the first threshold is as old as the act.
const thresholdOn = (on: IsoDate) => versionOn(safetyRepresentativeThreshold, on)?.value as number;

export const sentences = {
  question: {
    representativeUnknown: {
      nb: "Hvem er verneombud i kommunen? Ingen plass i noe organ er fylt av et verneombud, og hver virksomhet skal ha verneombud (arbeidsmiljøloven § 6-1); kommunedirektøren eller de hovedtillitsvalgte kan svare.",
      nn: "Kven er verneombod i kommunen? Ingen plass i noko organ er fylt av eit verneombod, og kvar verksemd skal ha verneombod (arbeidsmiljølova § 6-1); kommunedirektøren eller dei hovudtillitsvalde kan svare.",
      en: "Who is safety representative in the municipality? No seat of any body is filled by one, and every enterprise must have safety representatives (the Working Environment Act § 6-1); the municipal director or the chief shop stewards can answer.",
    },
    otherArrangementUnknown: {
      nb: "Har partene skriftlig avtalt en annen ordning enn verneombud? Med færre enn {threshold} ansatte kan de det (arbeidsmiljøloven § 6-1), og ingen plass er fylt av et verneombud; kommunedirektøren eller de tillitsvalgte kan svare.",
      nn: "Har partane skriftleg avtalt ei anna ordning enn verneombod? Med færre enn {threshold} tilsette kan dei det (arbeidsmiljølova § 6-1), og ingen plass er fylt av eit verneombod; kommunedirektøren eller dei tillitsvalde kan svare.",
      en: "Have the parties agreed in writing on something else than a safety representative? With fewer than {threshold} employees they may (the Working Environment Act § 6-1), and no seat is filled by a safety representative; the municipal director or the shop stewards can answer.",
    },
  },
} as const satisfies Sentences;

const withEmployees = (average: number, year = 2023): Change => municipalityWith({ headcounts: [{ year, average }] });
const nobody = () => changed(soundWorkingEnvironmentCommittee, without("chief"));

export const page: Page<typeof sentences> = {
  title: { nb: "Verneombud er valgt", nn: "Verneombod er valt", en: "A safety representative is elected" },
  why: {
    nb: "Dataene viser verneombud bare der de har en plass i et organ. Er ingen slik plass fylt, vet regelen ikke om verneombud er valgt, og den spør. Grensen for å avtale noe annet var færre enn 10 ansatte til og med 2023 og er færre enn 5 fra 2024 (arbeidsmiljøloven § 6-1).",
    nn: "Dataa viser verneombod berre der dei har ein plass i eit organ. Er ingen slik plass fylt, veit ikkje regelen om verneombod er valt, og han spør. Grensa for å avtale noko anna var færre enn 10 tilsette til og med 2023 og er færre enn 5 frå 2024 (arbeidsmiljølova § 6-1).",
    en: "The data show safety representatives only where they have a seat in a body. Where no such seat is filled, the rule does not know whether one is elected, and asks. The threshold for agreeing on something else was fewer than 10 employees until the end of 2023 and is fewer than 5 from 2024 (the Working Environment Act § 6-1).",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(nobody(), plus(filledSeat("safety", "safety-representative"))) },
      { given: changed(nobody(), withEmployees(3), plus(filledSeat("safety", "safety-representative"))) },
    ],
    open: [
      { given: nobody(), finds: [{ sentence: "representativeUnknown" }] },
      {
        given: changed(soundWorkingEnvironmentCommittee, vacant("chief")),
        finds: [{ sentence: "representativeUnknown" }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, bodyWith({ to: "2024-02-29" })),
        finds: [{ sentence: "representativeUnknown" }],
      },
      { given: changed(nobody(), withEmployees(5)), finds: [{ sentence: "representativeUnknown" }] },
      {
        given: changed(nobody(), withEmployees(4)),
        finds: [{ sentence: "otherArrangementUnknown", values: { threshold: 5 } }],
      },
      {
        given: changed(nobody(), withEmployees(9, 2022)),
        on: "2023-12-31",
        finds: [{ sentence: "otherArrangementUnknown", values: { threshold: 10 } }],
      },
      { given: changed(nobody(), withEmployees(9)), on: "2024-01-01", finds: [{ sentence: "representativeUnknown" }] },
    ],
    "not-applicable": [{ given: nobody(), on: "2005-12-31" }],
  }),
};
