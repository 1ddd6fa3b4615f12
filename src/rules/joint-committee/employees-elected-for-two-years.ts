import { filledSeat } from "../../model/build.js";
import { changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { daysAfter, type IsoDate } from "../../model/dates.js";
import { isJointCommittee, isMember } from "../../model/joint-committee.js";
import type { Place } from "../../model/municipality.js";
import { termOn } from "../../model/seat.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import { lastDayOfYears } from "../../model/tenure.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, seatsAt, vacate } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_11_2, yearsOfEmployeeTerm } from "../../sources/local-government-act.js";

/** The employees' representatives in a joint committee must be elected for two years at a time. Local Government Act § 5-11 (2). */
export const rule = {
  name: "employees-elected-for-two-years",
  scope: "body",
  norms: [section5_11_2],
  severity: "error",
  options: {},
  applies: ({ body, on, employees }) =>
    isJointCommittee(body, on) && employees.some((seat) => isMember(seat, body, on)),
  check({ body, here, employees, on }, { breach, question }) {
    const unknown: Place[] = [];
    for (const seat of employees) {
      if (!isMember(seat, body, on)) continue;
      const at = { body: body.id, seat: seat.id };
      const term = termOn(seat, on);
      if (term?.from === undefined || term.to === undefined) unknown.push(at);
      else if (term.to > lastDayOfYears(term.from, yearsOfEmployeeTerm))
        breach("longerThanTwoYears", at, { from: { day: term.from }, to: { day: term.to } });
    }
    if (unknown.length > 0) question("termUnknown", here, { count: unknown.length }, unknown);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    longerThanTwoYears: {
      nb: "De ansattes representant på {seat} i {body} er valgt fra {from} til {to}. Representantene skal velges for to år av gangen (kommuneloven § 5-11).",
      nn: "Representanten for dei tilsette på {seat} i {body} er vald frå {from} til {to}. Representantane skal veljast for to år om gongen (kommunelova § 5-11).",
      en: "The employees' representative on {seat} in {body} is elected from {from} to {to}. The representatives must be elected for two years at a time (the Local Government Act § 5-11).",
    },
  },
  question: {
    termUnknown: {
      nb: "For hvilket tidsrom er de ansattes representanter i {body} valgt? Første eller siste dag mangler for {count} av dem. De skal velges for to år av gangen (kommuneloven § 5-11); personalenheten eller de hovedtillitsvalgte kan svare.",
      nn: "For kva tidsrom er representantane for dei tilsette i {body} valde? Første eller siste dag manglar for {count} av dei. Dei skal veljast for to år om gongen (kommunelova § 5-11); personaleininga eller dei hovudtillitsvalde kan svare.",
      en: "For which period are the employees' representatives in {body} elected? The first or the last day is missing for {count} of them. They must be elected for two years at a time (the Local Government Act § 5-11); the HR unit or the chief shop stewards can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  longerThanTwoYears({ at, values }, facts) {
    const { day: from } = values.from as { day: IsoDate };
    const last = lastDayOfYears(from, yearsOfEmployeeTerm);
    return {
      moves: seatsAt(facts, at).map((seat) => vacate(facts, seat, daysAfter(last, 1))),
      otherwise: endAt(facts, at),
    };
  },
};

const elected = (id: string, from: string | undefined, to: string | undefined) =>
  seatWith(id, { holders: [{ person: `holder of ${id}`, from, to }] });

const tooLong = (from: string, to: string) =>
  ({
    sentence: "longerThanTwoYears",
    at: { seat: "employee1" },
    values: { from: { day: from }, to: { day: to } },
  }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "De ansattes representanter er valgt for to år",
    nn: "Representantane for dei tilsette er valde for to år",
    en: "Employee representatives elected for two years",
  },
  why: {
    nb: "De ansatte velger sine representanter blant seg selv for to år av gangen, mens kommunens representanter følger valgperioden. To år regnes med første og siste dag: fra 1. november 2023 varer de ut 31. oktober 2025. Den som er valgt på nytt, får en ny periode i opplysningene. Uten første og siste dag spør regelen.",
    nn: "Dei tilsette vel representantane sine blant seg sjølve for to år om gongen, medan representantane for kommunen følgjer valperioden. To år blir rekna med første og siste dag: frå 1. november 2023 varer dei ut 31. oktober 2025. Den som er vald på nytt, får ein ny periode i opplysningane. Utan første og siste dag spør regelen.",
    en: "The employees elect their representatives among themselves for two years at a time, while the municipality's representatives follow the election period. Two years are counted with the first and the last day: from 1 November 2023 they run through 31 October 2025. Whoever is elected again gets a new term in the data. Without a first and a last day the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, elected("employee1", "2023-11-01", "2024-12-31")) },
      { given: changed(soundJointCommittee, elected("employee1", "2022-03-02", "2024-03-01")) },
      { given: changed(soundJointCommittee, elected("employee1", "2022-03-01", "2024-02-29")), on: "2024-02-29" },
      { given: changed(soundJointCommittee, elected("employee1", "2024-02-29", "2026-02-28")) },
      { given: changed(soundJointCommittee, elected("employee1", "2024-03-01", "2026-02-28")) },
      {
        given: changed(
          soundJointCommittee,
          seatWith("employee1", {
            holders: [
              { person: "one", from: "2015-01-01", to: "2023-10-31" },
              { person: "another", from: "2023-11-01", to: "2025-10-31" },
            ],
          }),
        ),
      },
      {
        given: changed(soundJointCommittee, plus(filledSeat("guest", "shop-steward", { rights: ["attend", "speak"] }))),
      },
    ],
    breached: [
      {
        given: changed(soundJointCommittee, elected("employee1", "2023-11-01", "2025-11-01")),
        finds: [tooLong("2023-11-01", "2025-11-01")],
      },
      {
        given: changed(soundJointCommittee, elected("employee1", "2022-03-01", "2024-03-01")),
        finds: [tooLong("2022-03-01", "2024-03-01")],
      },
      {
        given: changed(soundJointCommittee, elected("employee1", "2024-02-29", "2026-03-01")),
        finds: [tooLong("2024-02-29", "2026-03-01")],
      },
      {
        given: changed(
          soundJointCommittee,
          elected("employee1", "2023-10-26", "2027-10-31"),
          elected("employee2", "2023-10-26", undefined),
        ),
        finds: [
          tooLong("2023-10-26", "2027-10-31"),
          { sentence: "termUnknown", values: { count: 1 }, related: [{ seat: "employee2" }] },
        ],
      },
    ],
    open: [
      {
        given: changed(
          soundJointCommittee,
          elected("employee1", "2010-11-01", undefined),
          elected("employee2", undefined, "2030-10-31"),
        ),
        finds: [
          { sentence: "termUnknown", values: { count: 2 }, related: [{ seat: "employee1" }, { seat: "employee2" }] },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, vacant("employee1"), without("employee2")) },
      {
        given: changed(
          soundJointCommittee,
          seatWith("employee1", { rights: ["attend"], holders: [{ person: "guest" }] }),
          without("employee2"),
        ),
      },
      {
        given: changed(
          soundJointCommittee,
          constitutionWith({ legalForm: "other-arrangement" }),
          elected("employee1", "2020-01-01", "2029-12-31"),
        ),
      },
    ],
  }),
};
