import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, vacant, without } from "../../model/change.js";
import type { Seat } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { committeeSideOf, servesAsCommittee } from "../../model/working-environment-committee.js";
import type { Mending } from "../../rule/mending.js";
import { end, seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section3_22 } from "../../sources/regulation-on-participation.js";
import { actInForce, section7_1_4 } from "../../sources/working-environment-act.js";

/** Employer and employees must have equal numbers in a working environment committee. Working Environment Act § 7-1 (4); regulation § 3-22 for a body that acts as one. */
export const rule = {
  name: "sides-equal-in-number",
  scope: "body",
  norms: [section7_1_4, section3_22],
  severity: "error",
  inForce: actInForce,
  options: {},
  applies: ({ body, on, filled }) => servesAsCommittee(body, on) && filled.some(isOnASide),
  check(facts, { breach }) {
    const employer = facts.administration.length;
    const employees = facts.employees.length + facts.safety.length;
    if (employer === employees) return;
    const related = facts.vacant.filter(isOnASide).map((seat) => ({ body: facts.body.id, seat: seat.id }));
    breach("unequal", facts.here, { employer, employees }, related);
  },
} as const satisfies BodyRule<typeof sentences>;

const isOnASide = ({ role }: Seat) => committeeSideOf(role) !== undefined;

export const sentences = {
  breach: {
    unequal: {
      nb: "Arbeidsgiver- og arbeidstakersiden er ulikt representert i {body}: {employer} fra arbeidsgiveren og {employees} fra arbeidstakerne, vernetjenesten medregnet. De skal være like mange (arbeidsmiljøloven § 7-1; forskrift om organisering, ledelse og medvirkning § 3-22).",
      nn: "Arbeidsgjevar- og arbeidstakarsida er ulikt representerte i {body}: {employer} frå arbeidsgjevaren og {employees} frå arbeidstakarane, vernetenesta medrekna. Dei skal vere like mange (arbeidsmiljølova § 7-1; forskrift om organisering, leiing og medverknad § 3-22).",
      en: "The employer and the employee side are unequally represented in {body}: {employer} from the employer and {employees} from the employees, the safety service included. They must be equal in number (the Working Environment Act § 7-1; the Regulation on Organisation, Management and Participation § 3-22).",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  unequal(_, facts) {
    const employer = facts.administration;
    const employees = [...facts.employees, ...facts.safety];
    const isEmployerShort = employer.length < employees.length;
    const short = isEmployerShort ? (["administration"] as const) : (["employees", "safety"] as const);
    return {
      moves: [
        ...short.map((side) => seatSomebody({ side })),
        ...(isEmployerShort ? employees : employer).map((seat) => end(facts, seat)),
      ],
      least: Math.abs(employer.length - employees.length),
    };
  },
};

const acting = () => constitutionWith({ actsAsWorkingEnvironmentCommittee: true });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Like mange fra arbeidsgiver og arbeidstakere",
    nn: "Like mange frå arbeidsgjevar og arbeidstakarar",
    en: "Employer and employees equal in number",
  },
  why: {
    nb: "Ingen av sidene skal kunne avgjøre en sak i kraft av antallet. Arbeidsgiversiden er administrasjonen, arbeidstakersiden de ansattes representanter sammen med vernetjenesten. Bedriftshelsetjenesten og andre regnes ikke med. Bare plasser som er fylt på dagen, teller. I et annet organ som virker som arbeidsmiljøutvalg, skal de to sidene også være like mange (forskrift om organisering, ledelse og medvirkning § 3-22).",
    nn: "Ingen av sidene skal kunne avgjere ei sak i kraft av talet. Arbeidsgjevarsida er administrasjonen, arbeidstakarsida representantane for dei tilsette saman med vernetenesta. Bedriftshelsetenesta og andre blir ikkje rekna med. Berre plassar som er fylte på dagen, tel. I eit anna organ som verkar som arbeidsmiljøutval, skal dei to sidene også vere like mange (forskrift om organisering, leiing og medverknad § 3-22).",
    en: "Neither side is to be able to settle a case by numbers. The employer side is the administration, the employee side the employees' representatives together with the safety service. The occupational health service and others are not counted. Only seats filled on the day count. In another body that acts as a working environment committee the two sides must be equal in number too (the Regulation on Organisation, Management and Participation § 3-22).",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(soundWorkingEnvironmentCommittee, vacant("hrManager"), vacant("steward2")) },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          plus(filledSeat("mayor", "mayor"), filledSeat("secretary", "secretary")),
        ),
      },
      { given: changed(soundSteeringGroup, acting(), without("steward3")) },
    ],
    breached: [
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          vacant("hrManager"),
          vacant("health"),
          plus(filledSeat("mayor", "mayor", { holders: [] })),
        ),
        finds: [{ sentence: "unequal", values: { employer: 2, employees: 3 }, related: [{ seat: "hrManager" }] }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, without("chief")),
        finds: [{ sentence: "unequal", values: { employer: 3, employees: 2 } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, without("steward1")),
        finds: [{ sentence: "unequal", values: { employer: 3, employees: 2 } }],
      },
      {
        given: changed(soundSteeringGroup, acting()),
        finds: [{ sentence: "unequal", values: { employer: 3, employees: 4 } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, acting()), on: "2023-10-31" },
      { given: changed(soundWorkingEnvironmentCommittee, bodyWith({ seats: [filledSeat("mayor", "mayor")] })) },
      { given: changed(soundWorkingEnvironmentCommittee, without("hrManager")), on: "2005-12-31" },
    ],
  }),
};
