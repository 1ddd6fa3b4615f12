import { filledSeat } from "../../model/build.js";
import { changed, plus, seatWith, vacant, without } from "../../model/change.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { end, seatSomebody, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { ownRule } from "../../sources/trepart.js";

/** Every seat of a party or the safety service is filled. Not from the sources: a vacant seat is a voice that is missing. */
export const rule = {
  name: "seats-filled",
  scope: "body",
  norms: [ownRule],
  severity: "warning",
  options: {},
  applies: ({ filled, vacant }) => vacant.length > 0 || filled.some((seat) => sideOf(seat.role) !== "none"),
  check({ body, vacant }, { breach }) {
    for (const seat of vacant) breach("vacant", { body: body.id, seat: seat.id }, { role: { term: seat.role } });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    vacant: {
      nb: "En plass i {body} står tom: {role}.",
      nn: "Ein plass i {body} står tom: {role}.",
      en: "A seat in {body} is vacant: {role}.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  vacant: ({ at }, facts) => ({
    moves: seatsAt(facts, at).flatMap((seat) => [seatSomebody({ seat: seat.id }), end(facts, seat)]),
  }),
};

export const page: Page<typeof sentences> = {
  title: { nb: "Alle plasser er fylt", nn: "Alle plassar er fylte", en: "All seats are filled" },
  why: {
    nb: "Kildene sier ikke noe om tomme plasser. Men en plass uten noen på er en stemme som mangler, og den blir ofte stående tom uten at noen merker det. Regelen er trepart sin egen.",
    nn: "Kjeldene seier ikkje noko om tomme plassar. Men ein plass utan nokon på er ei røyst som manglar, og han blir ofte ståande tom utan at nokon merkar det. Regelen er trepart sin eigen.",
    en: "The sources say nothing of vacant seats. But a seat without a holder is a voice that is missing, and it often stays empty without anyone noticing. The rule is trepart's own.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: changed(soundSteeringGroup, plus(filledSeat("secretary", "secretary", { holders: [] }))) },
      { given: changed(soundSteeringGroup, vacant("steward3"), seatWith("steward3", { to: "2024-01-31" })) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, vacant("steward3"), vacant("safety")),
        finds: [
          { sentence: "vacant", at: { seat: "steward3" }, values: { role: { term: "chief-shop-steward" } } },
          { sentence: "vacant", at: { seat: "safety" }, values: { role: { term: "chief-safety-representative" } } },
        ],
      },
      {
        given: changed(soundWorkingGroup, without("head", "steward1", "steward2", "safety"), vacant("manager")),
        finds: [{ sentence: "vacant", at: { seat: "manager" }, values: { role: { term: "unit-manager" } } }],
      },
    ],
    "not-applicable": [
      {
        given: changed(
          soundWorkingGroup,
          without("manager", "head", "steward1", "steward2", "safety"),
          plus(filledSeat("secretary", "secretary")),
        ),
      },
    ],
  }),
};
