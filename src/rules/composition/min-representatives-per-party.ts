import { filledSeat } from "../../model/build.js";
import { changed, plus, vacant, without } from "../../model/change.js";
import { type Party, parties, partyOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S046 } from "../../sources/handbook-2021.js";

/** Each of the three parties should have at least three representatives. Handbook, "Lik representasjon i styringsgruppa". */
export const rule = {
  name: "min-representatives-per-party",
  scope: "body",
  norms: [S046],
  severity: "error",
  options: { minimum: 3 },
  applies: always,
  check({ body, ...facts }, { breach }, { minimum }) {
    for (const party of parties) {
      const count = facts[party].length;
      if (count >= minimum) continue;
      breach(
        "tooFew",
        { body: body.id, party },
        { party: { term: party }, count, minimum },
        facts.vacant.filter((seat) => partyOf(seat.role) === party).map((seat) => ({ body: body.id, seat: seat.id })),
      );
    }
  },
} as const satisfies BodyRule<typeof sentences, { minimum: number }>;

export const sentences = {
  breach: {
    tooFew: {
      nb: "{party} har {count} {count:representant|representanter} i {body}; det bør være minst {minimum}.",
      nn: "{party} har {count} {count:representant|representantar} i {body}; det bør vere minst {minimum}.",
      en: "{party} have {count} {count:representative|representatives} in {body}; there should be at least {minimum}.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences, { minimum: number }> = {
  tooFew({ at }, facts, { minimum }) {
    const side = at.party as Party;
    return { moves: [seatSomebody({ side })], least: minimum - facts[side].length };
  },
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Minst tre representanter fra hver part",
    nn: "Minst tre representantar frå kvar part",
    en: "At least three representatives from each party",
  },
  why: {
    nb: "Erfaringen er at hver part bør ha minst tre representanter. Hovedverneombudet kommer i tillegg og fyller ingen parts plass. Tre er et minstetall, ikke et fast tall.",
    nn: "Erfaringa er at kvar part bør ha minst tre representantar. Hovudverneombodet kjem i tillegg og fyller ikkje plassen til nokon part. Tre er eit minstetal, ikkje eit fast tal.",
    en: "Experience says that each party should have at least three representatives. The chief safety representative comes on top and fills no party's seat. Three is a minimum, not a fixed number.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, plus(filledSeat("elected4", "deputy-mayor"))) },
      { given: changed(soundSteeringGroup, without("steward3")), options: { minimum: 2 } },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, vacant("elected3")),
        finds: [
          {
            sentence: "tooFew",
            at: { party: "elected" },
            values: { party: { term: "elected" }, count: 2, minimum: 3 },
            related: [{ seat: "elected3" }],
          },
        ],
      },
      {
        given: changed(soundSteeringGroup, without("steward3"), plus(filledSeat("safety2", "safety-representative"))),
        finds: [
          {
            sentence: "tooFew",
            at: { party: "employees" },
            values: { party: { term: "employees" }, count: 2, minimum: 3 },
          },
        ],
      },
    ],
  }),
};
