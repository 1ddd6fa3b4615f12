import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { isJointCommittee, isMember } from "../../model/joint-committee.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { fewestCommitteeMembers, section5_7, section5_11_4 } from "../../sources/local-government-act.js";

/** A joint committee must have at least three members, as other committees. Local Government Act § 5-7, through § 5-11 (4). */
export const rule = {
  name: "at-least-three-members",
  scope: "body",
  norms: [section5_7, section5_11_4],
  severity: "error",
  options: {},
  applies: ({ body, on }) => isJointCommittee(body, on),
  check({ body, on, here, filled, vacant }, { breach, question }) {
    if (body.seats.length === 0) return question("membersUnknown", here);
    const count = filled.filter((seat) => isMember(seat, body, on) !== false).length;
    if (count >= fewestCommitteeMembers) return;
    breach(
      "tooFew",
      here,
      { count, least: fewestCommitteeMembers },
      vacant.filter((seat) => isMember(seat, body, on)).map((seat) => ({ body: body.id, seat: seat.id })),
    );
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    tooFew: {
      nb: "{body} har {count} {count:medlem|medlemmer}. Utvalget skal ha minst {least} (kommuneloven § 5-7, jf. § 5-11).",
      nn: "{body} har {count} {count:medlem|medlemer}. Utvalet skal ha minst {least} (kommunelova § 5-7, jf. § 5-11).",
      en: "{body} has {count} {count:member|members}. The committee must have at least {least} (the Local Government Act § 5-7, cf. § 5-11).",
    },
  },
  question: {
    membersUnknown: {
      nb: "Hvem er medlemmer i {body}? Ingen plasser er oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Kven er medlemer i {body}? Ingen plassar er oppgitte; sekretariatet for kommunestyret kan svare.",
      en: "Who are the members of {body}? No seats are stated; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  tooFew: ({ values }) => ({
    moves: [seatSomebody({ side: "elected" }), seatSomebody({ side: "employees" })],
    least: fewestCommitteeMembers - Number(values.count),
  }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utvalget har minst tre medlemmer",
    nn: "Utvalet har minst tre medlemer",
    en: "At least three members in the committee",
  },
  why: {
    nb: "Reglene om utvalg gjelder også for det partssammensatte utvalget, og et utvalg skal ha minst tre medlemmer. Den som har møterett uten stemmerett, er ikke medlem. Et utvalg uten oppgitte plasser regnes som ikke beskrevet, og regelen spør.",
    nn: "Reglane om utval gjeld òg for det partssamansette utvalet, og eit utval skal ha minst tre medlemer. Den som har møterett utan røysterett, er ikkje medlem. Eit utval utan oppgitte plassar blir rekna som ikkje omtalt, og regelen spør.",
    en: "The rules on committees apply to the joint committee too, and a committee has at least three members. Whoever may attend without a vote is no member. A committee without any seats is taken as not described, and the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, without("employee2"), vacant("elected3")) },
      {
        given: changed(
          soundJointCommittee,
          constitutionWith({ rights: undefined }),
          without("employee1", "employee2", "elected3"),
          plus(filledSeat("director", "municipal-director")),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundJointCommittee,
          vacant("employee2"),
          vacant("elected3"),
          seatWith("employee1", { rights: ["attend", "speak"] }),
          plus(
            filledSeat("secretary", "secretary"),
            filledSeat("mayor", "mayor", { rights: ["attend", "speak", "propose"], holders: [] }),
          ),
        ),
        finds: [
          {
            sentence: "tooFew",
            values: { count: 2, least: 3 },
            related: [{ seat: "elected3" }, { seat: "employee2" }],
          },
        ],
      },
    ],
    open: [{ given: changed(soundJointCommittee, bodyWith({ seats: [] })), finds: [{ sentence: "membersUnknown" }] }],
    "not-applicable": [
      { given: changed(soundSteeringGroup, without("elected1", "elected2", "elected3")) },
      {
        given: changed(
          soundJointCommittee,
          bodyWith({ seats: [] }),
          constitutionWith({ legalForm: "other-arrangement" }),
        ),
      },
    ],
  }),
};
