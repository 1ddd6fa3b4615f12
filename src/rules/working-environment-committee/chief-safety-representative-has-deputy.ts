import { changed, constitutionWith, seatWith, vacant, without } from "../../model/change.js";
import { covers } from "../../model/dates.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { isCommittee, servesAsCommittee } from "../../model/working-environment-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, nameAlternate, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_6 } from "../../sources/regulation-on-participation.js";

/** A deputy must be elected for the chief safety representative; the alternates of the chief's seat tell who it is. Regulation § 3-6. */
export const rule = {
  name: "chief-safety-representative-has-deputy",
  scope: "body",
  norms: [section3_6],
  severity: "error",
  inForce: regulationInForce,
  options: {},
  applies: (facts) => servesAsCommittee(facts.body, facts.on) && chiefsOf(facts).length > 0,
  check(facts, { breach, question }) {
    for (const seat of chiefsOf(facts)) {
      if (seat.alternates.some((alternate) => covers(alternate, facts.on))) continue;
      const at = { body: facts.body.id, seat: seat.id };
      if (isCommittee(facts.body)) breach("noDeputy", at);
      else question("deputyUnknown", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const chiefsOf = ({ safety }: BodyFacts) => safety.filter(({ role }) => role === "chief-safety-representative");

export const sentences = {
  breach: {
    noDeputy: {
      nb: "Det er ikke oppgitt noen stedfortreder på {seat} i {body}. Hovedverneombudet skal ha en stedfortreder (forskrift om organisering, ledelse og medvirkning § 3-6).",
      nn: "Det er ikkje oppgitt nokon stadfortredar på {seat} i {body}. Hovudverneombodet skal ha ein stadfortredar (forskrift om organisering, leiing og medverknad § 3-6).",
      en: "No deputy is stated for {seat} in {body}. The chief safety representative must have a deputy (the Regulation on Organisation, Management and Participation § 3-6).",
    },
  },
  question: {
    deputyUnknown: {
      nb: "Hvem er stedfortreder for hovedverneombudet på {seat} i {body}? Det er ikke oppgitt, og hovedverneombudet skal ha en stedfortreder (forskrift om organisering, ledelse og medvirkning § 3-6); hovedverneombudet kan svare.",
      nn: "Kven er stadfortredar for hovudverneombodet på {seat} i {body}? Det er ikkje oppgitt, og hovudverneombodet skal ha ein stadfortredar (forskrift om organisering, leiing og medverknad § 3-6); hovudverneombodet kan svare.",
      en: "Who is deputy for the chief safety representative on {seat} in {body}? It is not stated, and the chief safety representative must have a deputy (the Regulation on Organisation, Management and Participation § 3-6); the chief safety representative can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  noDeputy: ({ at }, facts) => ({
    moves: seatsAt(facts, at).map((seat) => nameAlternate(facts, seat)),
    otherwise: endAt(facts, at),
  }),
};

const acting = () => changed(soundSteeringGroup, constitutionWith({ actsAsWorkingEnvironmentCommittee: true }));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Hovedverneombudet har stedfortreder",
    nn: "Hovudverneombodet har stadfortredar",
    en: "The chief safety representative has a deputy",
  },
  why: {
    nb: "Stedfortrederen trer inn når hovedverneombudet er borte. I arbeidsmiljøutvalget er listen over varamedlemmer fullstendig. I et annet organ kan den gjelde bare organet selv, og da spør regelen.",
    nn: "Stadfortredaren trer inn når hovudverneombodet er borte. I arbeidsmiljøutvalet er lista over varamedlemer fullstendig. I eit anna organ kan ho gjelde berre organet sjølv, og då spør regelen.",
    en: "The deputy steps in when the chief safety representative is away. In the working environment committee the list of alternates is complete. In another body it may be about that body alone, and the rule then asks.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          seatWith("chief", {
            alternates: [
              { person: "gone", to: "2024-02-29" },
              { person: "new", from: "2024-03-01" },
            ],
          }),
        ),
      },
      { given: changed(acting(), seatWith("safety", { alternates: [{ person: "deputy" }] })) },
    ],
    breached: [
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("chief", { alternates: [] })),
        finds: [{ sentence: "noDeputy", at: { seat: "chief" } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          seatWith("chief", { alternates: [{ person: "gone", to: "2024-02-29" }] }),
        ),
        finds: [{ sentence: "noDeputy", at: { seat: "chief" } }],
      },
    ],
    open: [{ given: acting(), finds: [{ sentence: "deputyUnknown", at: { seat: "safety" } }] }],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundWorkingEnvironmentCommittee, vacant("chief"), seatWith("chief", { alternates: [] })) },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          seatWith("chief", { role: "safety-representative", alternates: [] }),
        ),
      },
      { given: changed(acting(), without("safety")) },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          seatWith("chief", { holders: [{ person: "chief" }], alternates: [] }),
        ),
        on: "2012-12-31",
      },
    ],
  }),
};
