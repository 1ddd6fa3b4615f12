import { filledSeat } from "../../model/build.js";
import { changed, plus } from "../../model/change.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { endAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S011 } from "../../sources/handbook-2021.js";

/** Politicians must not be drawn directly into development work at the workplace. Handbook, "Utfordrer ikke kommuneloven". */
export const rule = {
  name: "politicians-kept-out-of-working-groups",
  scope: "body",
  norms: [S011],
  severity: "error",
  options: {},
  applies: always,
  check({ body, elected }, { breach }) {
    for (const seat of elected) breach("seated", { body: body.id, seat: seat.id });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    seated: {
      nb: "En folkevalgt sitter i {body}, på {seat}. Folkevalgte skal ikke trekkes direkte inn i utviklingsarbeidet på arbeidsplassen.",
      nn: "Ein folkevald sit i {body}, på {seat}. Folkevalde skal ikkje trekkjast direkte inn i utviklingsarbeidet på arbeidsplassen.",
      en: "An elected representative sits in {body}, on {seat}. Elected representatives must not be drawn directly into the development work at the workplace.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  seated: ({ at }, facts) => ({ moves: endAt(facts, at) }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Ingen folkevalgte i arbeidsgruppene",
    nn: "Ingen folkevalde i arbeidsgruppene",
    en: "Politicians kept out of working groups",
  },
  why: {
    nb: "Arbeidsdelingen mellom det politiske og det administrative nivået ligger fast. De folkevalgte deltar i styringsgruppa, der arbeidet på arbeidsplassene forankres.",
    nn: "Arbeidsdelinga mellom det politiske og det administrative nivået ligg fast. Dei folkevalde deltek i styringsgruppa, der arbeidet på arbeidsplassane blir forankra.",
    en: "The division of labour between the political and the administrative level stands. The elected representatives take part in the steering group, where the work of the workplaces is anchored.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      { given: changed(soundWorkingGroup, plus(filledSeat("vacantSeat", "mayor", { holders: [] }))) },
      { given: changed(soundWorkingGroup, plus(filledSeat("politicalSecretary", "secretary"))) },
    ],
    breached: [
      {
        given: changed(
          soundWorkingGroup,
          plus(filledSeat("visitor", "elected-representative"), filledSeat("mayor", "mayor")),
        ),
        finds: [
          { sentence: "seated", at: { seat: "visitor" } },
          { sentence: "seated", at: { seat: "mayor" } },
        ],
      },
    ],
  }),
};
