import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { isMemberSeat, isUnderCommonRights } from "../../model/member.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Right } from "../../model/vocabulary.js";
import type { Mending } from "../../rule/mending.js";
import { constitute, endAt, grant, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S114, S119 } from "../../sources/nord-fron-tripart.js";

/** Every representative must have the right to attend and to speak, and so to ask and give input. Nord-Fron, "Om tripart". */
export const rule = {
  name: "everyone-may-attend-and-speak",
  scope: "body",
  norms: [S114, S119],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, on, filled }, { breach, question }) {
    if (isUnderCommonRights(filled)) {
      const common = constitutionOn(body, on)?.rights;
      if (common === undefined) question("rightsUnknown", here);
      else if (lackingIn(common).length > 0) breach("notForAll", here, { missing: { terms: lackingIn(common) } });
    }
    for (const seat of filled) {
      if (seat.rights === undefined || !isMemberSeat(seat)) continue;
      const terms = lackingIn(seat.rights);
      if (terms.length > 0) breach("notForSeat", { body: body.id, seat: seat.id }, { missing: { terms } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const lackingIn = (given: readonly Right[]) => (["attend", "speak"] as const).filter((right) => !given.includes(right));

export const sentences = {
  breach: {
    notForAll: {
      nb: "Etter det som er fastsatt, mangler medlemmene i {body} {missing}. Alle representanter skal ha møterett og talerett.",
      nn: "Etter det som er fastsett, manglar medlemene i {body} {missing}. Alle representantar skal ha møterett og talerett.",
      en: "As laid down, the members of {body} lack {missing}. Every representative must have the right to attend and to speak.",
    },
    notForSeat: {
      nb: "{seat} i {body} mangler {missing}. Alle representanter skal ha møterett og talerett.",
      nn: "{seat} i {body} manglar {missing}. Alle representantar skal ha møterett og talerett.",
      en: "{seat} in {body} lacks {missing}. Every representative must have the right to attend and to speak.",
    },
  },
  question: {
    rightsUnknown: {
      nb: "Har alle representantene i {body} møterett og talerett? Det er ikke oppgitt for alle; den som har opprettet arenaen, kan svare.",
      nn: "Har alle representantane i {body} møterett og talerett? Det er ikkje oppgitt for alle; den som har oppretta arenaen, kan svare.",
      en: "Do all representatives in {body} have the right to attend and to speak? It is not stated for all of them; whoever set up the arena can answer.",
    },
  },
} as const satisfies Sentences;

/** Some rights, with those to attend and to speak. */
const withMinimum = (given: readonly Right[] = []): readonly Right[] => [...lackingIn(given), ...given];

export const mending: Mending<typeof sentences> = {
  notForAll(_, facts) {
    const given = withMinimum(facts.body.constitution?.rights);
    return {
      moves: [constitute(facts, { rights: given })],
      otherwise: [constitute(facts, { rights: given.filter((right) => right !== "vote") })],
    };
  },
  notForSeat: ({ at }, facts) => ({
    moves: seatsAt(facts, at).map((seat) => grant(facts, seat, (right) => withMinimum(seat.rights).includes(right))),
    otherwise: [
      ...seatsAt(facts, at).map((seat) =>
        grant(facts, seat, (right) => right !== "vote" && withMinimum(seat.rights).includes(right)),
      ),
      ...endAt(facts, at),
    ],
  }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Alle har møterett og talerett",
    nn: "Alle har møterett og talerett",
    en: "Everyone may attend and speak",
  },
  why: {
    nb: "Partene er likeverdige fordi alle kan møte og ta ordet. Da kan også alle stille spørsmål og gi innspill. En plass kan ha egne rettigheter; ellers gjelder de som er fastsatt for hele arenaen. De som er til stede uten å være medlemmer, er ikke omfattet.",
    nn: "Partane er likeverdige fordi alle kan møte og ta ordet. Då kan òg alle stille spørsmål og gi innspel. Ein plass kan ha eigne rettar; elles gjeld dei som er fastsette for heile arenaen. Dei som er til stades utan å vere medlemer, er ikkje omfatta.",
    en: "The parties are of equal worth because everyone can attend and take the floor, and so everyone can ask questions and give input. A seat can have rights of its own; otherwise those laid down for the whole arena apply. Those present without being members are not covered.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, constitutionWith({ rights: ["speak", "attend"] })), on: "2023-11-01" },
      { given: changed(soundSteeringGroup, plus(filledSeat("observer", "observer", { rights: ["attend"] }))) },
      { given: changed(soundSteeringGroup, bodyWith({ seats: [] })) },
      {
        given: changed(
          soundSteeringGroup,
          constitutionWith({ rights: undefined }),
          bodyWith({ seats: [filledSeat("elected1", "mayor", { rights: ["attend", "speak"] })] }),
          plus(filledSeat("secretary", "secretary")),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, seatWith("steward2", { rights: ["attend", "propose"] })),
        finds: [{ sentence: "notForSeat", at: { seat: "steward2" }, values: { missing: { terms: ["speak"] } } }],
      },
      {
        given: changed(
          soundSteeringGroup,
          constitutionWith({ rights: undefined }),
          seatWith("safety", { rights: ["speak"] }),
        ),
        finds: [
          { sentence: "rightsUnknown" },
          { sentence: "notForSeat", at: { seat: "safety" }, values: { missing: { terms: ["attend"] } } },
        ],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ rights: ["propose"] })),
        finds: [{ sentence: "notForAll", values: { missing: { terms: ["attend", "speak"] } } }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ rights: ["attend"] }), bodyWith({ seats: [] })),
        finds: [{ sentence: "notForAll", values: { missing: { terms: ["speak"] } } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "rightsUnknown" }],
      },
      { given: soundSteeringGroup, on: "2023-10-31", finds: [{ sentence: "rightsUnknown" }] },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({ constitution: undefined, seats: [filledSeat("secretary", "secretary", { rights: ["attend"] })] }),
        ),
        finds: [{ sentence: "rightsUnknown" }],
      },
    ],
  }),
};
