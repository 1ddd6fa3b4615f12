import { filledSeat } from "../../model/build.js";
import { changed, plus, vacant, without } from "../../model/change.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S050, S058 } from "../../sources/handbook-2021.js";

/** The local safety representative must sit in the working group. Handbook, "Inkludér verneombudet i arbeidet". */
export const rule = {
  name: "safety-representative-seated",
  scope: "body",
  norms: [S058, S050],
  severity: "error",
  options: {},
  applies: always,
  check({ here, safety }, { breach }) {
    if (safety.length === 0) breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen fra vernetjenesten sitter i {body}. Verneombudet skal være med, slik at et uforsvarlig arbeidsmiljø kan forebygges tidlig.",
      nn: "Ingen frå vernetenesta sit i {body}. Verneombodet skal vere med, slik at eit uforsvarleg arbeidsmiljø kan førebyggjast tidleg.",
      en: "Nobody from the safety service sits in {body}. The safety representative must take part, so that an unsound working environment can be prevented early.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: () => ({ moves: [seatSomebody({ roles: ["safety-representative", "chief-safety-representative"] })] }),
};

export const page: Page<typeof sentences> = {
  title: { nb: "Verneombudet er med", nn: "Verneombodet er med", en: "The safety representative is seated" },
  why: {
    nb: "Verneombudet ivaretar alle ansatte i saker om arbeidsmiljøet, uansett fagforening, og er en naturlig del av samarbeidet på arbeidsplassen. Et hovedverneombud fyller også plassen.",
    nn: "Verneombodet tek vare på alle tilsette i saker om arbeidsmiljøet, uansett fagforeining, og er ein naturleg del av samarbeidet på arbeidsplassen. Eit hovudverneombod fyller også plassen.",
    en: "The safety representative looks after all employees in matters of the working environment, whatever their union, and is a natural part of the cooperation at the workplace. A chief safety representative fills the seat as well.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      {
        given: changed(soundWorkingGroup, without("safety"), plus(filledSeat("chief", "chief-safety-representative"))),
      },
    ],
    breached: [
      { given: changed(soundWorkingGroup, without("safety")), finds: [{ sentence: "missing" }] },
      { given: changed(soundWorkingGroup, vacant("safety")), finds: [{ sentence: "missing" }] },
    ],
  }),
};
