import { filledSeat } from "../../model/build.js";
import { changed, constitutionWith, plus } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { isJointCommittee } from "../../model/joint-committee.js";
import type { Place } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Right } from "../../model/vocabulary.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, grant, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S037 } from "../../sources/handbook-2021.js";
import { section13_1_5 } from "../../sources/local-government-act.js";

/** In a joint committee the municipal director attends and speaks, and neither proposes nor votes. Local Government Act § 13-1 (5). */
export const rule = {
  name: "municipal-director-attends-without-vote",
  scope: "body",
  norms: [section13_1_5, S037],
  severity: "error",
  options: {},
  applies: ({ body, on, administration }) =>
    isJointCommittee(body, on) && administration.some(({ role }) => role === "municipal-director"),
  check({ body, on, administration }, { breach, question }) {
    for (const seat of administration) {
      if (seat.role !== "municipal-director") continue;
      const at = { body: body.id, seat: seat.id };
      const given = seat.rights ?? constitutionOn(body, on)?.rights;
      if (given === undefined) {
        question("rightsUnknown", at);
        continue;
      }
      const beyond = (["propose", "vote"] as const).filter((right) => given.includes(right));
      const lacking = (["attend", "speak"] as const).filter((right) => !given.includes(right));
      if (beyond.length > 0) breach("rightsBeyond", at, { beyond: { terms: beyond } });
      if (lacking.length > 0) breach("rightsLacking", at, { lacking: { terms: lacking } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    rightsBeyond: {
      nb: "Kommunedirektøren har {beyond} på {seat} i {body}. I folkevalgte organer har kommunedirektøren møterett og talerett, ikke forslagsrett eller stemmerett (kommuneloven § 13-1).",
      nn: "Kommunedirektøren har {beyond} på {seat} i {body}. I folkevalde organ har kommunedirektøren møterett og talerett, ikkje forslagsrett eller røysterett (kommunelova § 13-1).",
      en: "On {seat} in {body} the municipal director has {beyond}. In elected bodies the municipal director has the right to attend and to speak, and not to propose or to vote (the Local Government Act § 13-1).",
    },
    rightsLacking: {
      nb: "Kommunedirektøren mangler {lacking} på {seat} i {body}. I folkevalgte organer har kommunedirektøren møterett og talerett (kommuneloven § 13-1).",
      nn: "Kommunedirektøren manglar {lacking} på {seat} i {body}. I folkevalde organ har kommunedirektøren møterett og talerett (kommunelova § 13-1).",
      en: "On {seat} in {body} the municipal director lacks {lacking}. In elected bodies the municipal director has the right to attend and to speak (the Local Government Act § 13-1).",
    },
  },
  question: {
    rightsUnknown: {
      nb: "Hvilke rettigheter har kommunedirektøren på {seat} i {body}? Møterett og talerett følger av loven, forslagsrett og stemmerett gjør det ikke (kommuneloven § 13-1). Det er ikke oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Kva rettar har kommunedirektøren på {seat} i {body}? Møterett og talerett følgjer av lova, forslagsrett og røysterett ikkje (kommunelova § 13-1). Det er ikkje oppgitt; sekretariatet for kommunestyret kan svare.",
      en: "Which rights does the municipal director have on {seat} in {body}? The right to attend and to speak follows from the Act, the right to propose and to vote does not (the Local Government Act § 13-1). It is not stated; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

const asLaidDown = (at: Place, facts: BodyFacts) =>
  seatsAt(facts, at).map((seat) => grant(facts, seat, (right) => right === "attend" || right === "speak"));

export const mending: Mending<typeof sentences> = {
  rightsBeyond: ({ at }, facts) => ({ moves: asLaidDown(at, facts), otherwise: endAt(facts, at) }),
  rightsLacking: ({ at }, facts) => ({ moves: asLaidDown(at, facts), otherwise: endAt(facts, at) }),
};

const director = (rights?: readonly Right[]) =>
  plus(filledSeat("director", "municipal-director", { ...(rights && { rights }) }));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Kommunedirektøren møter uten stemmerett",
    nn: "Kommunedirektøren møter utan røysterett",
    en: "The municipal director attends without a vote",
  },
  why: {
    nb: "Kommunedirektøren møter og taler i folkevalgte organer, men stemmer ikke, og reglene for dem gjelder også for det partssammensatte utvalget. Håndboka ser den manglende stemmeretten som en grunn til at styringsgruppa, der alle er likestilt, skal konstitueres for seg. Har ikke kommunedirektøren noen plass i opplysningene, er det ingenting å vurdere.",
    nn: "Kommunedirektøren møter og talar i folkevalde organ, men røystar ikkje, og reglane for dei gjeld òg for det partssamansette utvalet. Handboka ser den manglande røysteretten som ein grunn til at styringsgruppa, der alle er likestilte, skal konstituerast for seg. Har ikkje kommunedirektøren nokon plass i opplysningane, er det ingenting å vurdere.",
    en: "The municipal director attends and speaks in elected bodies but does not vote, and their rules apply to the joint committee too. The handbook sees in the missing vote a reason for constituting the steering group, where all have equal standing, by itself. Where the director has no seat in the data, there is nothing to judge.",
  },
  examples: () => ({
    met: [{ given: changed(soundJointCommittee, director(["attend", "speak"])) }],
    breached: [
      {
        given: changed(soundJointCommittee, director(["attend", "speak", "vote"])),
        finds: [{ sentence: "rightsBeyond", at: { seat: "director" }, values: { beyond: { terms: ["vote"] } } }],
      },
      {
        given: changed(soundJointCommittee, director(["attend", "speak", "propose"])),
        finds: [{ sentence: "rightsBeyond", at: { seat: "director" }, values: { beyond: { terms: ["propose"] } } }],
      },
      {
        given: changed(soundJointCommittee, director()),
        finds: [
          { sentence: "rightsBeyond", at: { seat: "director" }, values: { beyond: { terms: ["propose", "vote"] } } },
        ],
      },
      {
        given: changed(soundJointCommittee, director(["vote"])),
        finds: [
          { sentence: "rightsBeyond", at: { seat: "director" }, values: { beyond: { terms: ["vote"] } } },
          { sentence: "rightsLacking", at: { seat: "director" }, values: { lacking: { terms: ["attend", "speak"] } } },
        ],
      },
      {
        given: changed(soundJointCommittee, director(["attend"])),
        finds: [{ sentence: "rightsLacking", at: { seat: "director" }, values: { lacking: { terms: ["speak"] } } }],
      },
    ],
    open: [
      {
        given: changed(
          soundJointCommittee,
          constitutionWith({ rights: undefined }),
          plus(filledSeat("manager", "hr-manager")),
          director(),
        ),
        finds: [{ sentence: "rightsUnknown", at: { seat: "director" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, plus(filledSeat("manager", "hr-manager", { rights: ["vote"] }))) },
    ],
  }),
};
