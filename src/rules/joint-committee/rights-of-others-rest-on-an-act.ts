import { filledSeat } from "../../model/build.js";
import { changed, plus } from "../../model/change.js";
import { isJointCommittee } from "../../model/joint-committee.js";
import type { Seat } from "../../model/municipality.js";
import type { Role } from "../../model/role.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Right } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { partB4_5 } from "../../sources/basic-agreement.js";
import { section8_1_2 } from "../../sources/local-government-act.js";

/** Others than the members cannot be given the right to attend, speak and propose in a joint committee unless an act says so. Local Government Act § 8-1 (2). */
export const rule = {
  name: "rights-of-others-rest-on-an-act",
  scope: "body",
  norms: [section8_1_2, partB4_5],
  severity: "error",
  options: {},
  applies: ({ body, on, filled }) =>
    isJointCommittee(body, on) && filled.some((seat) => rightsAskedAbout(seat).length > 0),
  check({ body, filled }, { question, note }) {
    for (const seat of filled) {
      const terms = rightsAskedAbout(seat);
      if (terms.length === 0) continue;
      const at = { body: body.id, seat: seat.id };
      if (sideOf(seat.role) === "safety") note("safetyService", at, { given: { terms } });
      else question("basisUnknown", at, { given: { terms } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const outsiders: readonly Role[] = ["observer", "occupational-health-service", "other-attendee"];

/** More than being present that the seat of somebody from outside the two sides has been given. */
function rightsAskedAbout({ role, rights = [] }: Seat): readonly Right[] {
  if (sideOf(role) !== "safety" && !outsiders.includes(role)) return [];
  return (["speak", "propose", "vote"] as const).filter((right) => rights.includes(right));
}

export const sentences = {
  question: {
    basisUnknown: {
      nb: "Hvilken lov gir {given} til den som sitter på {seat} i {body}? Andre enn medlemmene kan ikke få møte-, tale- og forslagsrett uten at lov sier det (kommuneloven § 8-1). Kommunestyrets sekretariat kan svare.",
      nn: "Kva lov gjev {given} til den som sit på {seat} i {body}? Andre enn medlemene kan ikkje få møte-, tale- og forslagsrett utan at lov seier det (kommunelova § 8-1). Sekretariatet for kommunestyret kan svare.",
      en: "Which act gives the person on {seat} in {body} {given}? Others than the members cannot be given the right to attend, speak and propose unless an act says so (the Local Government Act § 8-1). The council's secretariat can answer.",
    },
  },
  note: {
    safetyService: {
      nb: "{seat} i {body} har {given}. Utvalget består av representanter for kommunen og for de ansatte (kommuneloven § 5-11); andre får møte-, tale- og forslagsrett bare der lov sier det (kommuneloven § 8-1).",
      nn: "{seat} i {body} har {given}. Utvalet er sett saman av representantar for kommunen og for dei tilsette (kommunelova § 5-11); andre får møte-, tale- og forslagsrett berre der lov seier det (kommunelova § 8-1).",
      en: "{seat} in {body} has {given}. The committee consists of representatives of the municipality and of the employees (the Local Government Act § 5-11); others are given the right to attend, speak and propose only where an act says so (the Local Government Act § 8-1).",
    },
  },
} as const satisfies Sentences;

const others = (id: string, role: Role, rights: readonly Right[]) => plus(filledSeat(id, role, { rights }));

const given = (...terms: readonly Right[]) => ({ given: { terms } });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Andres rettigheter i utvalget følger av lov",
    nn: "Rettane til andre i utvalet følgjer av lov",
    en: "Rights of others in the committee rest on an act",
  },
  why: {
    nb: "Loven åpner ikke for at andre enn medlemmene får møte-, tale- og forslagsrett uten at lov sier det. Hovedavtalen lar på sin side hovedsammenslutninger som ikke er representert, delta med en fast observatør med møte- og talerett. De to står mot hverandre, og regelen tar ikke stilling: den spør hva retten bygger på. Om vernetjenestens rettigheter opplyser den bare. Sekretærer, rådgivere, administrasjonen og ordføreren spør den ikke om.",
    nn: "Lova opnar ikkje for at andre enn medlemene får møte-, tale- og forslagsrett utan at lov seier det. Hovudavtalen lèt på si side hovudsamanslutningar som ikkje er representerte, delta med ein fast observatør med møte- og talerett. Dei to står mot kvarandre, og regelen tek ikkje stilling: han spør kva retten byggjer på. Om rettane til vernetenesta opplyser han berre. Sekretærar, rådgivarar, administrasjonen og ordføraren spør han ikkje om.",
    en: "The Act does not let others than the members be given the right to attend, speak and propose unless an act says so. The Basic Agreement for its part lets confederations without a representative take part with a permanent observer who attends and speaks. The two stand against each other, and the rule takes no side: it asks what the right rests on. Of the safety service's rights it only tells. It does not ask about secretaries, advisers, the administration and the mayor.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundJointCommittee,
          others("safety", "chief-safety-representative", ["attend", "speak", "propose", "vote"]),
        ),
        finds: [{ sentence: "safetyService", at: { seat: "safety" }, values: given("speak", "propose", "vote") }],
      },
    ],
    open: [
      {
        given: changed(
          soundJointCommittee,
          others("observer", "observer", ["attend", "speak"]),
          others("health", "occupational-health-service", ["propose"]),
          others("other", "other-attendee", ["vote"]),
          others("local", "safety-representative", ["speak"]),
        ),
        finds: [
          { sentence: "basisUnknown", at: { seat: "observer" }, values: given("speak") },
          { sentence: "basisUnknown", at: { seat: "health" }, values: given("propose") },
          { sentence: "basisUnknown", at: { seat: "other" }, values: given("vote") },
          { sentence: "safetyService", at: { seat: "local" }, values: given("speak") },
        ],
      },
    ],
    "not-applicable": [
      { given: soundJointCommittee },
      {
        given: changed(
          soundJointCommittee,
          plus(filledSeat("safety", "chief-safety-representative"), filledSeat("guest", "observer")),
          others("observer", "observer", ["attend"]),
          others("secretary", "secretary", ["attend", "speak"]),
          others("adviser", "adviser", ["attend", "speak"]),
          others("director", "municipal-director", ["attend", "speak"]),
          others("mayor", "mayor", ["attend", "speak", "propose"]),
        ),
      },
      { given: changed(soundSteeringGroup, others("observer", "observer", ["speak"])) },
      {
        given: changed(
          soundJointCommittee,
          plus(filledSeat("observer", "observer", { rights: ["speak"], holders: [] })),
        ),
      },
    ],
  }),
};
