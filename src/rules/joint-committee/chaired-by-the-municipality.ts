import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, seatWith, vacant } from "../../model/change.js";
import { isJointCommittee } from "../../model/joint-committee.js";
import { isMemberSeat } from "../../model/member.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import { offices } from "../../model/vocabulary.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, giveOffice } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_11_2 } from "../../sources/local-government-act.js";

/** The chair and the deputy chair of a joint committee must be among the municipality's representatives. Local Government Act § 5-11 (2). */
export const rule = {
  name: "chaired-by-the-municipality",
  scope: "body",
  norms: [section5_11_2],
  severity: "error",
  options: {},
  applies: ({ body, on, filled }) => isJointCommittee(body, on) && filled.some(isMemberSeat),
  check({ body, here, filled }, { breach, question }) {
    for (const term of offices) {
      const seats = filled.filter((seat) => seat.office === term);
      if (seats.length === 0) question("notStated", here, { office: { term } });
      for (const seat of seats) {
        if (sideOf(seat.role) !== "elected")
          breach("notOfTheMunicipality", { body: body.id, seat: seat.id }, { office: { term } });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    notOfTheMunicipality: {
      nb: "Den som er {office} i {body}, sitter på {seat} og er ikke blant kommunens representanter. Kommunestyret skal velge leder og nestleder blant dem (kommuneloven § 5-11).",
      nn: "Den som er {office} i {body}, sit på {seat} og er ikkje blant representantane for kommunen. Kommunestyret skal velje leiar og nestleiar blant dei (kommunelova § 5-11).",
      en: "The {office} of {body} sits on {seat} and is not among the municipality's representatives. The council must choose the chair and the deputy chair among them (the Local Government Act § 5-11).",
    },
  },
  question: {
    notStated: {
      nb: "Hvem er {office} i {body}? Det er ikke oppgitt for denne dagen. Kommunestyret skal velge leder og nestleder blant kommunens representanter (kommuneloven § 5-11); sekretariatet der kan svare.",
      nn: "Kven er {office} i {body}? Det er ikkje oppgitt for denne dagen. Kommunestyret skal velje leiar og nestleiar blant representantane for kommunen (kommunelova § 5-11); sekretariatet der kan svare.",
      en: "Who is the {office} of {body}? It is not stated for this day. The council must choose the chair and the deputy chair among the municipality's representatives (the Local Government Act § 5-11); its secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  notOfTheMunicipality({ at, values }, facts) {
    const { term } = values.office as { term: (typeof offices)[number] };
    return {
      moves: facts.elected.map((seat) => giveOffice(facts, seat, term)),
      otherwise: endAt(facts, at),
    };
  },
  notStated({ values }, facts) {
    const { term } = values.office as { term: (typeof offices)[number] };
    return { moves: facts.elected.map((seat) => giveOffice(facts, seat, term)) };
  },
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Leder og nestleder er blant kommunens representanter",
    nn: "Leiar og nestleiar er blant representantane for kommunen",
    en: "Chair and deputy chair among the municipality's own",
  },
  why: {
    nb: "Kommunestyret velger selv leder og nestleder i utvalget, og velger dem blant kommunens representanter. Er ingen besatt plass oppgitt som lederens eller nestlederens, vet ikke regelen hvem som leder, og den spør.",
    nn: "Kommunestyret vel sjølv leiar og nestleiar i utvalet, og vel dei blant representantane for kommunen. Er ingen plass med ein medlem oppgitt som leiaren eller nestleiaren sin, veit ikkje regelen kven som leier, og han spør.",
    en: "The council itself chooses the chair and the deputy chair of the committee, and does so among the municipality's representatives. Where no filled seat is stated to be that of the chair or the deputy chair, the rule does not know who leads, and asks.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, seatWith("deputy", { role: "mayor" })) },
    ],
    breached: [
      {
        given: changed(
          soundJointCommittee,
          seatWith("chair", { office: undefined }),
          seatWith("deputy", { role: "hr-manager" }),
          seatWith("employee1", { office: "chair" }),
        ),
        finds: [
          { sentence: "notOfTheMunicipality", at: { seat: "employee1" }, values: { office: { term: "chair" } } },
          { sentence: "notOfTheMunicipality", at: { seat: "deputy" }, values: { office: { term: "deputy-chair" } } },
        ],
      },
    ],
    open: [
      {
        given: changed(soundJointCommittee, seatWith("chair", { office: undefined }), vacant("deputy")),
        finds: [
          { sentence: "notStated", values: { office: { term: "chair" } } },
          { sentence: "notStated", values: { office: { term: "deputy-chair" } } },
        ],
      },
      {
        given: changed(soundJointCommittee, seatWith("deputy", { office: undefined })),
        finds: [{ sentence: "notStated", values: { office: { term: "deputy-chair" } } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, bodyWith({ seats: [] })) },
      { given: changed(soundJointCommittee, bodyWith({ seats: [filledSeat("secretary", "secretary")] })) },
    ],
  }),
};
