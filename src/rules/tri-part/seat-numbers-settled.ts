import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, plus, vacant, without } from "../../model/change.js";
import { seatsOf } from "../../model/seat.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S044, S046 } from "../../sources/handbook-2021.js";
import { S126 } from "../../sources/nord-fron-tripart.js";

/** Nord-Fron's text gives no number of seats, so what the handbook asks for is settled here by asking; an empty list of seats means that they are not known. Nord-Fron, "Om tripart". */
export const rule = {
  name: "seat-numbers-settled",
  scope: "body",
  norms: [S126, S044, S046],
  severity: "warning",
  options: { minimum: 3 },
  applies: always,
  check({ body, here, on }, { question }, { minimum }) {
    if (body.seats.length === 0) return question("notStated", here, { minimum });
    const elected = seatsOf(body, "elected", on).length;
    const administration = seatsOf(body, "administration", on).length;
    const employees = seatsOf(body, "employees", on).length;
    if (elected !== administration || elected !== employees || elected < minimum)
      question("asAgreed", here, { elected, administration, employees, minimum });
  },
} as const satisfies BodyRule<typeof sentences, { minimum: number }>;

export const sentences = {
  question: {
    notStated: {
      nb: "Hvor mange plasser har hver part i {body}? Det er ikke oppgitt, og Nord-Frons ordning sier det ikke; etter håndboka skal partene ha like mange, og de bør ha minst {minimum} hver. Kommunestyrets sekretariat kan svare.",
      nn: "Kor mange plassar har kvar part i {body}? Det er ikkje oppgitt, og ordninga til Nord-Fron seier det ikkje; etter handboka skal partane ha like mange, og dei bør ha minst {minimum} kvar. Sekretariatet for kommunestyret kan svare.",
      en: "How many seats does each party have in {body}? It is not stated, and Nord-Fron's arrangement does not say; by the handbook the parties must have equal numbers and should have at least {minimum} each. The council's secretariat can answer.",
    },
    asAgreed: {
      nb: "Er det avtalt hvor mange plasser hver part skal ha i {body}? Nå har de folkevalgte {elected}, administrasjonen {administration} og de ansatte {employees}. Nord-Frons ordning sier ikke noe om tallet; etter håndboka skal partene ha like mange, og de bør ha minst {minimum} hver. Den som har opprettet arenaen, kan svare.",
      nn: "Er det avtalt kor mange plassar kvar part skal ha i {body}? No har dei folkevalde {elected}, administrasjonen {administration} og dei tilsette {employees}. Ordninga til Nord-Fron seier ikkje noko om talet; etter handboka skal partane ha like mange, og dei bør ha minst {minimum} kvar. Den som har oppretta arenaen, kan svare.",
      en: "Is it agreed how many seats each party is to have in {body}? Now the elected representatives have {elected}, the administration {administration} and the employees {employees}. Nord-Fron's arrangement gives no number; by the handbook the parties must have equal numbers and should have at least {minimum} each. Whoever set up the arena can answer.",
    },
  },
} as const satisfies Sentences;

const asked = (elected: number, administration: number, employees: number, minimum = 3) =>
  ({ sentence: "asAgreed", values: { elected, administration, employees, minimum } }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Antall plasser er avklart",
    nn: "Talet på plassar er avklart",
    en: "The number of seats is settled",
  },
  why: {
    nb: "Det Nord-Fron har publisert, sier ikke hvor mange plasser partene har, og heller ikke at de skal ha like mange. Ulike tall er derfor et spørsmål her og ikke en feil. Håndboka vil ha like mange fra hver part og helst minst tre; er det slik, spør regelen ikke. Ledige plasser regnes med. En tom liste over plasser betyr at de ikke er kjent.",
    nn: "Det Nord-Fron har publisert, seier ikkje kor mange plassar partane har, og heller ikkje at dei skal ha like mange. Ulike tal er difor eit spørsmål her og ikkje ein feil. Handboka vil ha like mange frå kvar part og helst minst tre; er det slik, spør regelen ikkje. Ledige plassar blir rekna med. Ei tom liste over plassar tyder at dei ikkje er kjende.",
    en: "What Nord-Fron has published does not say how many seats the parties have, nor that they must have equally many. Unequal numbers are therefore a question here and no fault. The handbook wants equally many from each party and preferably at least three; where that is so, the rule asks nothing. Vacant seats are counted. An empty list of seats means that they are not known.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, vacant("elected3"), without("safety")) },
      {
        given: changed(soundSteeringGroup, without("elected3", "administration3", "steward3")),
        options: { minimum: 2 },
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, bodyWith({ seats: [] })),
        finds: [{ sentence: "notStated", values: { minimum: 3 } }],
      },
      { given: changed(soundSteeringGroup, without("elected3")), finds: [asked(2, 3, 3)] },
      {
        given: changed(soundSteeringGroup, plus(filledSeat("director2", "service-director"))),
        finds: [asked(3, 4, 3)],
      },
      { given: changed(soundSteeringGroup, plus(filledSeat("steward4", "shop-steward"))), finds: [asked(3, 3, 4)] },
      {
        given: changed(soundSteeringGroup, without("elected3", "administration3", "steward3")),
        finds: [asked(2, 2, 2)],
      },
      { given: soundSteeringGroup, options: { minimum: 4 }, finds: [asked(3, 3, 3, 4)] },
    ],
  }),
};
