import { changed, municipalityWith, seatWith, vacant } from "../../model/change.js";
import type { Waiver } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type ReportRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { ownRule } from "../../sources/trepart.js";

/** A decision to accept a finding should still be about what is found. Not from the sources: decisions outlive what they were about. */
export const rule = {
  name: "waivers-hold",
  scope: "report",
  norms: [ownRule],
  severity: "warning",
  options: {},
  applies: always,
  check({ waivers }, { question, note }) {
    for (const { waiver, standing } of waivers) {
      const at = waiver.at.body === undefined ? { waiver: waiver.id } : { body: waiver.at.body, waiver: waiver.id };
      const made = { decidedBy: waiver.decidedBy, decidedOn: { day: waiver.decidedOn } };
      const until = { day: waiver.until ?? "" };
      const about = [waiver.at];
      if (standing === "lapsed") question("lapsed", at, { ...made, until }, about);
      else if (standing === "facts-changed") question("factsChanged", at, made, about);
      else if (standing === "lapsed-and-mended") note("lapsedAndMended", at, { ...made, until }, about);
      else if (standing === "no-longer-needed") note("noLongerNeeded", at, made, about);
      else if (standing === "never-matched") note("neverMatched", at, made, about);
      else if (standing === "rule-not-used") note("ruleNotUsed", at, { ...made, rule: waiver.rule }, about);
    }
  },
} as const satisfies ReportRule<typeof sentences>;

export const sentences = {
  question: {
    lapsed: {
      nb: "Skal vedtaket {waiver} fornyes? Det ble gjort {decidedOn} ({decidedBy}) og gjaldt til og med {until}, men det som ble godtatt, er fortsatt slik; den som gjorde vedtaket, kan svare.",
      nn: "Skal vedtaket {waiver} fornyast? Det vart gjort {decidedOn} ({decidedBy}) og galdt til og med {until}, men det som vart godteke, er framleis slik; den som gjorde vedtaket, kan svare.",
      en: "Is the decision {waiver} to be renewed? It was made on {decidedOn} ({decidedBy}) and held until {until}, but what it accepted is still so; whoever made it can answer.",
    },
    factsChanged: {
      nb: "Gjelder vedtaket {waiver} også slik det er nå? Det som ble godtatt {decidedOn} ({decidedBy}), har endret seg siden; den som gjorde vedtaket, kan svare.",
      nn: "Gjeld vedtaket {waiver} òg slik det er no? Det som vart godteke {decidedOn} ({decidedBy}), har endra seg sidan; den som gjorde vedtaket, kan svare.",
      en: "Does the decision {waiver} also hold as things are now? What was accepted on {decidedOn} ({decidedBy}) has changed since; whoever made the decision can answer.",
    },
  },
  note: {
    lapsedAndMended: {
      nb: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) gjaldt til og med {until}, og det er ikke lenger noe å godta.",
      nn: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) galdt til og med {until}, og det er ikkje lenger noko å godta.",
      en: "The decision {waiver} of {decidedOn} ({decidedBy}) held until {until}, and there is no longer anything to accept.",
    },
    noLongerNeeded: {
      nb: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) trengs ikke lenger: Det som ble godtatt, er brakt i orden.",
      nn: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) trengst ikkje lenger: Det som vart godteke, er brakt i orden.",
      en: "The decision {waiver} of {decidedOn} ({decidedBy}) is no longer needed: what it accepted has been put right.",
    },
    neverMatched: {
      nb: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) godtar noe som ikke er funnet. Det kan vise til feil regel eller sted.",
      nn: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) godtek noko som ikkje er funne. Det kan vise til feil regel eller stad.",
      en: "The decision {waiver} of {decidedOn} ({decidedBy}) accepts something that has not been found. It may refer to the wrong rule or place.",
    },
    ruleNotUsed: {
      nb: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) gjelder regelen {rule}, som ikke er vurdert der denne dagen.",
      nn: "Vedtaket {waiver} av {decidedOn} ({decidedBy}) gjeld regelen {rule}, som ikkje er vurdert der denne dagen.",
      en: "The decision {waiver} of {decidedOn} ({decidedBy}) concerns the rule {rule}, which is not judged there on this day.",
    },
  },
} as const satisfies Sentences;

const decided: Waiver = {
  id: "case 12/24",
  rule: "min-representatives-per-party",
  at: { body: "steeringGroup", party: "elected" },
  decidedOn: "2024-02-01",
  decidedBy: "kommunestyret",
  reason: "The by-election is in May.",
};

const withWaiver = (fields: Partial<Waiver> = {}) => municipalityWith({ waivers: [{ ...decided, ...fields }] });
const held = (until: string) => ({ holders: [{ person: "holder of elected2", to: until }] });
const made = { decidedBy: "kommunestyret", decidedOn: { day: "2024-02-01" } };
const at = { waiver: "case 12/24" };
const related = [{ party: "elected" }];

/** Checked by the rules of the composition; only what is found about the decisions is expected here. */
export const page: Page<typeof sentences> = {
  title: {
    nb: "Vedtak om å godta noe gjelder det som er",
    nn: "Vedtak om å godta noko gjeld det som er",
    en: "Decisions to accept something hold for what is",
  },
  why: {
    nb: "En kommune kan vedta at noe godtas en tid. Funnet står da i rapporten som godtatt, med vedtaket. Når vedtaket løper ut, når forholdet endrer seg, eller når vedtaket ikke treffer noe, bør noen få vite det. Forholdet er uendret når det som finnes, er det samme som på vedtaksdagen. Var det ikke noe å finne da, gjaldt vedtaket det som kunne komme. Regelen er trepart sin egen.",
    nn: "Ein kommune kan vedta at noko blir godteke ei tid. Funnet står då i rapporten som godteke, med vedtaket. Når vedtaket går ut, når forholdet endrar seg, eller når vedtaket ikkje treffer noko, bør nokon få vite det. Forholdet er uendra når det som blir funne, er det same som på vedtaksdagen. Var det ikkje noko å finne då, gjaldt vedtaket det som kunne kome. Regelen er trepart sin eigen.",
    en: "A municipality can decide that something is accepted for a time. The finding then stands in the report as accepted, with the decision. When the decision ends, when the matter changes, or when the decision fits nothing, somebody should be told. The matter is unchanged when what is found is the same as on the day of the decision. If nothing was to be found then, the decision looked ahead. The rule is trepart's own.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, vacant("elected3"), withWaiver()) },
      { given: changed(soundSteeringGroup, vacant("elected3"), withWaiver({ until: "2024-03-01" })) },
      { given: changed(soundSteeringGroup, seatWith("elected2", held("2024-02-01")), withWaiver()) },
      {
        given: changed(soundSteeringGroup, withWaiver({ until: "2024-02-29" })),
        finds: [{ sentence: "lapsedAndMended", at, values: { ...made, until: { day: "2024-02-29" } }, related }],
      },
      {
        given: changed(
          soundSteeringGroup,
          seatWith("elected3", { holders: [{ person: "holder of elected3", from: "2024-02-02" }] }),
          withWaiver(),
        ),
        finds: [{ sentence: "noLongerNeeded", at, values: made, related }],
      },
      {
        given: changed(soundSteeringGroup, withWaiver()),
        finds: [{ sentence: "neverMatched", at, values: made, related }],
      },
      {
        given: changed(soundSteeringGroup, withWaiver({ rule: "majority-for-the-municipality" })),
        finds: [{ sentence: "ruleNotUsed", at, values: { ...made, rule: "majority-for-the-municipality" }, related }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, vacant("elected3"), withWaiver({ until: "2024-02-29" })),
        finds: [{ sentence: "lapsed", at, values: { ...made, until: { day: "2024-02-29" } }, related }],
      },
      {
        given: changed(soundSteeringGroup, vacant("elected3"), seatWith("elected2", held("2024-02-01")), withWaiver()),
        finds: [{ sentence: "factsChanged", at, values: made, related }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, vacant("elected3"), withWaiver({ decidedOn: "2024-03-02" })) },
    ],
  }),
};
