import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, plus, seatWith, vacant, without } from "../../model/change.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S002, S045 } from "../../sources/handbook-2021.js";
import { S126 } from "../../sources/nord-fron-tripart.js";

/** Nord-Fron's text names three parties and no seat for the safety service, so what the handbook asks for is settled here by asking. Nord-Fron, "Om tripart". */
export const rule = {
  name: "safety-service-seat-settled",
  scope: "body",
  norms: [S126, S002, S045],
  severity: "warning",
  options: {},
  applies: always,
  check({ here, safety, vacant }, { question, note }) {
    if (safety.length > 0 || vacant.some((seat) => sideOf(seat.role) === "safety")) return;
    question("notStated", here);
    note("topicsOfSafetyService", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  question: {
    notStated: {
      nb: "Skal hovedverneombudet ha en plass i {body}? Ingen plass for vernetjenesten er oppgitt, og Nord-Frons ordning nevner bare de tre partene; etter håndboka skal ett hovedverneombud sitte i tillegg til dem. Kommunestyrets sekretariat kan svare.",
      nn: "Skal hovudverneombodet ha ein plass i {body}? Ingen plass for vernetenesta er oppgitt, og ordninga til Nord-Fron nemner berre dei tre partane; etter handboka skal eitt hovudverneombod sitje i tillegg til dei. Sekretariatet for kommunestyret kan svare.",
      en: "Is the chief safety representative to have a seat in {body}? No seat for the safety service is stated, and Nord-Fron's arrangement names the three parties only; by the handbook one chief safety representative must sit in addition to them. The council's secretariat can answer.",
    },
  },
  note: {
    topicsOfSafetyService: {
      nb: "Arbeidsmiljø og sykefravær er blant oppgavene til {body} i Nord-Frons ordning. I håndboka er hovedverneombudet med i saker som gjelder arbeidsmiljøet.",
      nn: "Arbeidsmiljø og sjukefråvær er blant oppgåvene til {body} i ordninga til Nord-Fron. I handboka er hovudverneombodet med i saker som gjeld arbeidsmiljøet.",
      en: "Working environment and sickness absence are among the tasks of {body} in Nord-Fron's arrangement. In the handbook the chief safety representative takes part in cases that concern the working environment.",
    },
  },
} as const satisfies Sentences;

const asked = [{ sentence: "notStated" }, { sentence: "topicsOfSafetyService" }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Plassen til vernetjenesten er avklart",
    nn: "Plassen til vernetenesta er avklart",
    en: "The safety service's seat is settled",
  },
  why: {
    nb: "Det Nord-Fron har publisert, nevner tre parter og ingen plass for vernetjenesten, men arbeidsmiljø og sykefravær står blant oppgavene. Håndboka har en egen plass til hovedverneombudet. At plassen mangler, er derfor et spørsmål her og ikke en feil. Finnes det en plass for vernetjenesten, også om den står tom, er spørsmålet besvart.",
    nn: "Det Nord-Fron har publisert, nemner tre partar og ingen plass for vernetenesta, men arbeidsmiljø og sjukefråvær står blant oppgåvene. Handboka har ein eigen plass til hovudverneombodet. At plassen manglar, er difor eit spørsmål her og ikkje ein feil. Finst det ein plass for vernetenesta, òg om han står tom, er spørsmålet svart på.",
    en: "What Nord-Fron has published names three parties and no seat for the safety service, yet working environment and sickness absence are among the tasks. The handbook has a seat of its own for the chief safety representative. That the seat is missing is therefore a question here and no fault. Where there is a seat for the safety service, even a vacant one, the question is answered.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, vacant("safety")) },
      { given: changed(soundSteeringGroup, without("safety"), plus(filledSeat("local", "safety-representative"))) },
    ],
    open: [
      { given: changed(soundSteeringGroup, without("safety")), finds: asked },
      { given: changed(soundSteeringGroup, without("safety"), vacant("steward3")), finds: asked },
      { given: changed(soundSteeringGroup, seatWith("safety", { to: "2024-02-29" })), finds: asked },
      { given: changed(soundSteeringGroup, bodyWith({ seats: [] })), finds: asked },
    ],
  }),
};
