import { emptyBody, filledSeat } from "../../model/build.js";
import { changed, municipalityWith, plus, seatWith } from "../../model/change.js";
import { repeated } from "../../model/lookup.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { end, seatsAt, vacate } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { ownRule } from "../../sources/trepart.js";

/** Nobody fills more than one seat of a body. Not from the sources: one person on two seats is one voice for two. */
export const rule = {
  name: "one-seat-per-person",
  scope: "body",
  norms: [ownRule],
  severity: "warning",
  options: {},
  applies: ({ filled }) => filled.length > 0,
  check({ body, filled, holders }, { breach }) {
    for (const [person, positions] of repeated(holders)) {
      const seats = positions.map((position) => ({ body: body.id, seat: filled[position]?.id }));
      breach("holdsSeveral", { body: body.id, person }, {}, seats);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    holdsSeveral: {
      nb: "Én person fyller flere plasser i {body} ({person}). Da er det færre stemmer i rommet enn det er plasser.",
      nn: "Éin person fyller fleire plassar i {body} ({person}). Då er det færre røyster i rommet enn det er plassar.",
      en: "One person fills several seats in {body} ({person}). There are then fewer voices in the room than there are seats.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  holdsSeveral({ related }, facts) {
    const seats = seatsAt(facts, ...related);
    return {
      moves: seats.flatMap((seat) => [vacate(facts, seat), end(facts, seat)]),
      least: seats.length - 1,
    };
  },
};

export const page: Page<typeof sentences> = {
  title: { nb: "Én plass per person", nn: "Éin plass per person", en: "One seat per person" },
  why: {
    nb: "Kildene sier ikke noe om at samme person fyller to plasser, for eksempel som hovedtillitsvalgt og hovedverneombud. Det kan være meningen, men bør være et valg noen har tatt. Regelen er trepart sin egen.",
    nn: "Kjeldene seier ikkje noko om at same person fyller to plassar, til dømes som hovudtillitsvald og hovudverneombod. Det kan vere meininga, men bør vere eit val nokon har teke. Regelen er trepart sin eigen.",
    en: "The sources say nothing of one person filling two seats, for instance as chief shop steward and chief safety representative. It may be intended, but should be a choice that somebody made. The rule is trepart's own.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundWorkingGroup,
          seatWith("head", { holders: [{ person: "holder of safety", to: "2024-02-29" }] }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          seatWith("safety", { holders: [{ person: "holder of steward2" }] }),
          plus(filledSeat("secretary", "secretary", { holders: [{ person: "holder of elected1" }] })),
        ),
        finds: [
          {
            sentence: "holdsSeveral",
            at: { person: "holder of elected1" },
            related: [{ seat: "elected1" }, { seat: "secretary" }],
          },
          {
            sentence: "holdsSeveral",
            at: { person: "holder of steward2" },
            related: [{ seat: "steward2" }, { seat: "safety" }],
          },
        ],
      },
    ],
    "not-applicable": [
      {
        given: changed(soundSteeringGroup, municipalityWith({ bodies: [emptyBody("empty", "steering-group")] })),
      },
    ],
  }),
};
