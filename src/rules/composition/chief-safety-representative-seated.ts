import { filledSeat } from "../../model/build.js";
import { changed, plus, vacant, without } from "../../model/change.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { end, seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S034, S045 } from "../../sources/handbook-2021.js";

/** One chief safety representative must sit beside the three parties. Handbook, "Lik representasjon i styringsgruppa". */
export const rule = {
  name: "chief-safety-representative-seated",
  scope: "body",
  norms: [S045, S034],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, safety, vacant }, { breach }) {
    const count = safety.filter(isChief).length;
    if (count > 1) return breach("several", here, { count });
    if (count === 1) return;
    const empty = vacant.find(isChief);
    if (empty) breach("vacant", { body: body.id, seat: empty.id });
    else breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences>;

const isChief = (seat: { readonly role: string }) => seat.role === "chief-safety-representative";
const chief = { roles: ["chief-safety-representative"] } as const;

export const sentences = {
  breach: {
    missing: {
      nb: "Det finnes ingen plass for hovedverneombudet i {body}. Ett hovedverneombud skal sitte der i tillegg til de tre partene.",
      nn: "Det finst ingen plass for hovudverneombodet i {body}. Eitt hovudverneombod skal sitje der i tillegg til dei tre partane.",
      en: "There is no seat for the chief safety representative in {body}. One chief safety representative must sit there in addition to the three parties.",
    },
    vacant: {
      nb: "Plassen til hovedverneombudet i {body} står tom. Ett hovedverneombud skal sitte der i tillegg til de tre partene.",
      nn: "Plassen til hovudverneombodet i {body} står tom. Eitt hovudverneombod skal sitje der i tillegg til dei tre partane.",
      en: "The seat of the chief safety representative in {body} is vacant. One chief safety representative must sit there in addition to the three parties.",
    },
    several: {
      nb: "{count} hovedverneombud sitter i {body}. Det skal være ett.",
      nn: "{count} hovudverneombod sit i {body}. Det skal vere eitt.",
      en: "{count} chief safety representatives sit in {body}. There must be one.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: () => ({ moves: [seatSomebody(chief)] }),
  vacant: () => ({ moves: [seatSomebody(chief)] }),
  several(_, facts) {
    const chiefs = facts.safety.filter(isChief);
    return { moves: chiefs.map((seat) => end(facts, seat)), least: chiefs.length - 1 };
  },
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Hovedverneombudet har plass",
    nn: "Hovudverneombodet har plass",
    en: "The chief safety representative is seated",
  },
  why: {
    nb: "Vernetjenesten står ved siden av de tre partene. Hovedverneombudet kommer i tillegg til fagforeningenes plasser og regnes aldri som en av dem, også når gruppa bygger på administrasjonsutvalget.",
    nn: "Vernetenesta står ved sida av dei tre partane. Hovudverneombodet kjem i tillegg til plassane til fagforeiningane og blir aldri rekna som ein av dei, også når gruppa byggjer på administrasjonsutvalet.",
    en: "The safety service stands beside the three parties. The chief safety representative comes in addition to the unions' seats and is never counted as one of them, also where the group builds on the administration committee.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(soundSteeringGroup, plus(filledSeat("safety2", "chief-safety-representative", { holders: [] }))),
      },
    ],
    breached: [
      { given: changed(soundSteeringGroup, without("safety")), finds: [{ sentence: "missing" }] },
      {
        given: changed(soundSteeringGroup, without("safety"), plus(filledSeat("local", "safety-representative"))),
        finds: [{ sentence: "missing" }],
      },
      {
        given: changed(
          soundSteeringGroup,
          vacant("safety"),
          plus(filledSeat("safety2", "chief-safety-representative", { holders: [] })),
        ),
        finds: [{ sentence: "vacant", at: { seat: "safety" } }],
      },
      {
        given: changed(soundSteeringGroup, vacant("steward3"), vacant("safety")),
        finds: [{ sentence: "vacant", at: { seat: "safety" } }],
      },
      {
        given: changed(soundSteeringGroup, plus(filledSeat("safety2", "chief-safety-representative"))),
        finds: [{ sentence: "several", values: { count: 2 } }],
      },
    ],
  }),
};
