import { filledSeat } from "../../model/build.js";
import { bodyWith, type Change, changed, constitutionWith, plus, seatWith, vacant } from "../../model/change.js";
import { daysAfter, type IsoDate } from "../../model/dates.js";
import type { Place } from "../../model/municipality.js";
import { beginningsOf, termOn } from "../../model/seat.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { lastDayOfYears } from "../../model/tenure.js";
import { committeeSideOf, isCommittee } from "../../model/working-environment-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, seatsAt, vacate } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_15, yearsOfCommitteeTerm } from "../../sources/regulation-on-participation.js";

/** Members of a working environment committee must be elected for two years at a time. Regulation § 3-15. */
export const rule = {
  name: "committee-members-serve-two-years",
  scope: "body",
  norms: [section3_15],
  severity: "error",
  inForce: regulationInForce,
  options: {},
  turnsOn: ({ seats }) => beginningsOf(seats).map((from) => daysAfter(lastDayOfYears(from, yearsOfCommitteeTerm), 1)),
  applies: (facts) => isCommittee(facts.body) && membersOf(facts).length > 0,
  check(facts, { breach, question }) {
    const { body, here, on } = facts;
    const unknown: Place[] = [];
    for (const seat of membersOf(facts)) {
      const at = { body: body.id, seat: seat.id };
      const term = termOn(seat, on);
      if (term?.from === undefined) {
        unknown.push(at);
        continue;
      }
      const { from, to } = term;
      const last = lastDayOfYears(from, yearsOfCommitteeTerm);
      if (to !== undefined && to > last) breach("longer", at, { from: { day: from }, to: { day: to } });
      else if (on > last) unknown.push(at);
    }
    if (unknown.length > 0) question("termUnknown", here, { count: unknown.length }, unknown);
  },
} as const satisfies BodyRule<typeof sentences>;

const membersOf = ({ filled }: BodyFacts) => filled.filter(({ role }) => committeeSideOf(role) !== undefined);

export const sentences = {
  breach: {
    longer: {
      nb: "Medlemmet på {seat} i {body} er valgt fra {from} til {to}. Medlemmene skal velges for to år om gangen (forskrift om organisering, ledelse og medvirkning § 3-15).",
      nn: "Medlemen på {seat} i {body} er vald frå {from} til {to}. Medlemene skal veljast for to år om gongen (forskrift om organisering, leiing og medverknad § 3-15).",
      en: "The member on {seat} in {body} is elected from {from} to {to}. Members must be elected for two years at a time (the Regulation on Organisation, Management and Participation § 3-15).",
    },
  },
  question: {
    termUnknown: {
      nb: "For hvilket tidsrom er medlemmene i {body} valgt? Første eller siste dag mangler for {count} av dem, og de skal velges for to år om gangen (forskrift om organisering, ledelse og medvirkning § 3-15); sekretæren kan svare.",
      nn: "For kva tidsrom er medlemene i {body} valde? Første eller siste dag manglar for {count} av dei, og dei skal veljast for to år om gongen (forskrift om organisering, leiing og medverknad § 3-15); sekretæren kan svare.",
      en: "For which period are the members of {body} elected? The first or the last day is missing for {count} of them, and they must be elected for two years at a time (the Regulation on Organisation, Management and Participation § 3-15); the secretary can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  longer({ at, values }, facts) {
    const { day: from } = values.from as { day: IsoDate };
    const last = lastDayOfYears(from, yearsOfCommitteeTerm);
    return {
      moves: seatsAt(facts, at).map((seat) => vacate(facts, seat, daysAfter(last, 1))),
      otherwise: endAt(facts, at),
    };
  },
};

const term = (from?: IsoDate, to?: IsoDate) => seatWith("steward1", { holders: [{ person: "member", from, to }] });
const judged = (...changes: readonly Change[]) => changed(soundWorkingEnvironmentCommittee, ...changes);
const longer = (from: IsoDate, to: IsoDate) =>
  ({ sentence: "longer", at: { seat: "steward1" }, values: { from: { day: from }, to: { day: to } } }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Medlemmene velges for to år om gangen",
    nn: "Medlemene blir valde for to år om gongen",
    en: "Members are elected for two years at a time",
  },
  why: {
    nb: "Valg annethvert år gir alle anledning til å velge på nytt. To år regnes fra og med den første dagen: en periode fra 1. januar 2024 varer til og med 31. desember 2025. Gjenvalg er en ny periode. Er noen uten oppgitt siste dag blitt sittende lenger, spør regelen. Om verv som slutter tidligere, sier den ikke noe.",
    nn: "Val annakvart år gjev alle høve til å velje på nytt. To år blir rekna frå og med den første dagen: ein periode frå 1. januar 2024 varer til og med 31. desember 2025. Attval er ein ny periode. Er nokon utan oppgitt siste dag blitt sitjande lenger, spør regelen. Om verv som sluttar tidlegare, seier han ikkje noko.",
    en: "An election every other year gives everybody the chance to choose again. Two years are counted from the first day on: a term from 1 January 2024 lasts until 31 December 2025. Re-election is a new term. Where somebody without a stated last day has stayed longer, the rule asks. It says nothing of terms that end earlier.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: soundWorkingEnvironmentCommittee, on: "2025-12-31" },
      { given: judged(term("2022-03-01", "2024-02-29")), on: "2024-02-29" },
      { given: judged(term("2022-03-02")) },
      { given: judged(term("2024-02-29", "2026-02-28")) },
      {
        given: judged(
          seatWith("steward1", {
            holders: [
              { person: "member", from: "2022-01-01", to: "2023-12-31" },
              { person: "member", from: "2024-01-01", to: "2025-12-31" },
            ],
          }),
        ),
      },
      {
        given: judged(term(), vacant("steward1"), plus(filledSeat("mayor", "mayor"), filledSeat("clerk", "secretary"))),
      },
    ],
    breached: [
      { given: judged(term("2024-01-01", "2026-01-01")), finds: [longer("2024-01-01", "2026-01-01")] },
      { given: judged(term("2022-03-01", "2024-03-01")), finds: [longer("2022-03-01", "2024-03-01")] },
      { given: judged(term("2024-02-29", "2026-03-01")), finds: [longer("2024-02-29", "2026-03-01")] },
      {
        given: judged(
          term("2023-10-01", "2027-09-30"),
          seatWith("chief", { holders: [{ person: "chief", to: "2025-12-31" }] }),
        ),
        finds: [
          longer("2023-10-01", "2027-09-30"),
          { sentence: "termUnknown", values: { count: 1 }, related: [{ seat: "chief" }] },
        ],
      },
    ],
    open: [
      {
        given: judged(term("2022-03-01")),
        finds: [{ sentence: "termUnknown", values: { count: 1 }, related: [{ seat: "steward1" }] }],
      },
      {
        given: judged(term(), seatWith("director", { holders: [{ person: "director" }] })),
        finds: [
          { sentence: "termUnknown", values: { count: 2 }, related: [{ seat: "director" }, { seat: "steward1" }] },
        ],
      },
    ],
    "not-applicable": [
      { given: judged(bodyWith({ seats: [filledSeat("mayor", "mayor")] })) },
      {
        given: judged(
          term("2020-01-01", "2030-01-01"),
          bodyWith({ kind: "joint-committee" }),
          constitutionWith({ actsAsWorkingEnvironmentCommittee: true }),
        ),
      },
      { given: judged(term("2009-01-01", "2019-12-31")), on: "2012-12-31" },
    ],
  }),
};
