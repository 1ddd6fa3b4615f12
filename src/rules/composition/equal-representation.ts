import { filledSeat } from "../../model/build.js";
import { changed, plus, vacant } from "../../model/change.js";
import { type Party, parties } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { end, seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S044 } from "../../sources/handbook-2021.js";

/** The three parties must be equally represented. Handbook, "Lik representasjon i styringsgruppa". */
export const rule = {
  name: "equal-representation",
  scope: "body",
  norms: [S044],
  severity: "error",
  options: {},
  applies: always,
  check(facts, { breach }) {
    const elected = facts.elected.length;
    const administration = facts.administration.length;
    const employees = facts.employees.length;
    if (elected === administration && administration === employees) return;
    breach("unequal", facts.here, { elected, administration, employees });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    unequal: {
      nb: "Partene er ulikt representert i {body}: {elected} fra de folkevalgte, {administration} fra administrasjonen og {employees} fra de ansatte. De skal være like mange.",
      nn: "Partane er ulikt representerte i {body}: {elected} frå dei folkevalde, {administration} frå administrasjonen og {employees} frå dei tilsette. Dei skal vere like mange.",
      en: "The parties are unequally represented in {body}: {elected} from the elected representatives, {administration} from the administration and {employees} from the employees. They must be equal in number.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  unequal(_, facts) {
    const [fewest, most] = parties.reduce(
      ([low, high], party) => [
        facts[party].length < facts[low].length ? party : low,
        facts[party].length > facts[high].length ? party : high,
      ],
      ["elected", "elected"] as [Party, Party],
    );
    return {
      moves: [seatSomebody({ side: fewest }), ...facts[most].map((seat) => end(facts, seat))],
      least: facts[most].length - facts[fewest].length,
      sides: parties,
    };
  },
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Lik representasjon mellom partene",
    nn: "Lik representasjon mellom partane",
    en: "Equal representation of the parties",
  },
  why: {
    nb: "De folkevalgte, administrasjonen og de ansatte skal være like mange, slik at ingen part kan overkjøre de andre. Normen er omstridt: KS mener at folkevalgte og administrasjon lokalt er én part, ikke to.",
    nn: "Dei folkevalde, administrasjonen og dei tilsette skal vere like mange, slik at ingen part kan overkøyre dei andre. Norma er omstridd: KS meiner at folkevalde og administrasjon lokalt er éin part, ikkje to.",
    en: "The elected representatives, the administration and the employees are to be equal in number, so that no party can override the others. The norm is contested: KS holds that elected representatives and administration are locally one party, not two.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, vacant("elected3"), vacant("administration3"), vacant("steward3")) },
      { given: changed(soundSteeringGroup, plus(filledSeat("safety2", "safety-representative"))) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, vacant("elected3")),
        finds: [{ sentence: "unequal", values: { elected: 2, administration: 3, employees: 3 } }],
      },
      {
        given: changed(soundSteeringGroup, plus(filledSeat("steward4", "shop-steward"))),
        finds: [{ sentence: "unequal", values: { elected: 3, administration: 3, employees: 4 } }],
      },
    ],
  }),
};
