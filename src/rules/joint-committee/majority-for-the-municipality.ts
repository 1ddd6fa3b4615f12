import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { isJointCommittee, isMember } from "../../model/joint-committee.js";
import type { Seat } from "../../model/municipality.js";
import type { Role } from "../../model/role.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { end, endAt, seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_11_2 } from "../../sources/local-government-act.js";

/** The municipality's representatives must be the majority of a joint committee. Local Government Act § 5-11 (2). */
export const rule = {
  name: "majority-for-the-municipality",
  scope: "body",
  norms: [section5_11_2],
  severity: "error",
  options: {},
  applies: ({ body, on, filled }) =>
    isJointCommittee(body, on) && filled.some((seat) => isMember(seat, body, on) !== false),
  check({ body, on, here, filled }, { breach, question }) {
    let elected = 0;
    let members = 0;
    const unclear: Seat[] = [];
    for (const seat of filled) {
      const counts = isMember(seat, body, on);
      if (counts === undefined) unclear.push(seat);
      else if (counts) {
        members += 1;
        if (sideOf(seat.role) === "elected") elected += 1;
      }
    }
    if (2 * elected > members + unclear.length) return;
    if (2 * elected <= members) return breach("noMajority", here, { elected, members });
    for (const seat of unclear) question("voteUnknown", { body: body.id, seat: seat.id });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    noMajority: {
      nb: "Av {members} {members:medlem|medlemmer} i {body} er {elected} {elected:folkevalgt|folkevalgte}. Kommunens representanter skal ha flertallet (kommuneloven § 5-11).",
      nn: "Av {members} {members:medlem|medlemer} i {body} er {elected} {elected:folkevald|folkevalde}. Representantane for kommunen skal ha fleirtalet (kommunelova § 5-11).",
      en: "Of {members} {members:member|members} of {body}, {elected} {elected:is an elected representative|are elected representatives}. The municipality's representatives must have the majority (the Local Government Act § 5-11).",
    },
  },
  question: {
    voteUnknown: {
      nb: "Har den som sitter på {seat} i {body}, stemmerett der? Det avgjør om kommunens representanter har flertallet (kommuneloven § 5-11). Det er ikke oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Har den som sit på {seat} i {body}, røysterett der? Det avgjer om representantane for kommunen har fleirtalet (kommunelova § 5-11). Det er ikkje oppgitt; sekretariatet for kommunestyret kan svare.",
      en: "Does the person on {seat} in {body} have a vote there? It decides whether the municipality's representatives have the majority (the Local Government Act § 5-11). It is not stated; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  noMajority(_, facts) {
    const members = facts.filled.filter((seat) => isMember(seat, facts.body, facts.on));
    const others = members.filter((seat) => sideOf(seat.role) !== "elected");
    return {
      moves: [seatSomebody({ side: "elected" }), ...others.map((seat) => end(facts, seat))],
      least: 2 * others.length - members.length + 1,
    };
  },
  voteUnknown: ({ at }, facts) => ({ moves: [seatSomebody({ side: "elected" }), ...endAt(facts, at)] }),
};

const many = (role: Role, count: number) =>
  Array.from({ length: count }, (_, index) => filledSeat(`${role} ${index + 1}`, role));

const seated = (elected: number, administration: number, employees: number) =>
  bodyWith({
    seats: [
      ...many("elected-representative", elected),
      ...many("unit-manager", administration),
      ...many("shop-steward", employees),
    ],
  });

const unstated = () => constitutionWith({ rights: undefined });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Kommunens representanter har flertallet",
    nn: "Representantane for kommunen har fleirtalet",
    en: "The majority is the municipality's",
  },
  why: {
    nb: "Loven gir kommunens representanter flertallet i det partssammensatte utvalget; i modellen er det de folkevalgte. Håndboka vil ha like mange fra hver part i styringsgruppa, og KS regner bare med to parter. Et utvalg og en styringsgruppe er to organ med hvert sitt mål, og de prøves hver for seg; regelen tar ikke stilling i den uenigheten.",
    nn: "Lova gjev representantane for kommunen fleirtalet i det partssamansette utvalet; i modellen er det dei folkevalde. Handboka vil ha like mange frå kvar part i styringsgruppa, og KS reknar berre med to partar. Eit utval og ei styringsgruppe er to organ med kvart sitt mål, og dei blir prøvde kvar for seg; regelen tek ikkje stilling i den usemja.",
    en: "The Act gives the municipality's representatives the majority in the joint committee; in the model these are the elected representatives. The handbook wants equal numbers from each party in the steering group, and KS counts only two parties. A committee and a steering group are two bodies, each with its own measure, and are judged apart; the rule takes no side in that disagreement.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, seated(7, 0, 5)) },
      { given: changed(soundJointCommittee, seated(6, 2, 3)) },
      {
        given: changed(
          soundJointCommittee,
          plus(
            filledSeat("director", "municipal-director", { rights: ["attend", "speak"] }),
            filledSeat("secretary", "secretary"),
            filledSeat("employee3", "shop-steward", { holders: [] }),
          ),
        ),
      },
      {
        given: changed(
          soundJointCommittee,
          unstated(),
          without("employee1"),
          plus(filledSeat("director", "municipal-director")),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundJointCommittee, seated(4, 4, 4)),
        finds: [{ sentence: "noMajority", values: { elected: 4, members: 12 } }],
      },
      {
        given: changed(soundJointCommittee, vacant("elected3")),
        finds: [{ sentence: "noMajority", values: { elected: 2, members: 4 } }],
      },
      {
        given: changed(
          soundJointCommittee,
          seatWith("elected3", { rights: ["attend", "speak", "propose"] }),
          plus(filledSeat("safety", "chief-safety-representative")),
        ),
        finds: [{ sentence: "noMajority", values: { elected: 2, members: 5 } }],
      },
      {
        given: changed(
          soundJointCommittee,
          unstated(),
          vacant("elected3"),
          plus(filledSeat("director", "municipal-director")),
        ),
        finds: [{ sentence: "noMajority", values: { elected: 2, members: 4 } }],
      },
    ],
    open: [
      {
        given: changed(
          soundJointCommittee,
          unstated(),
          plus(filledSeat("director", "municipal-director"), filledSeat("safety", "chief-safety-representative")),
        ),
        finds: [
          { sentence: "voteUnknown", at: { seat: "director" } },
          { sentence: "voteUnknown", at: { seat: "safety" } },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, seated(0, 0, 0)) },
      { given: changed(soundJointCommittee, bodyWith({ seats: [filledSeat("secretary", "secretary")] })) },
      { given: changed(soundJointCommittee, constitutionWith({ legalForm: "other-arrangement" }), seated(1, 0, 3)) },
    ],
  }),
};
