import { attending, dialogue, filledSeat, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, metOn, plus, seatWith } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { covers } from "../../model/dates.js";
import { isUnderCommonRights } from "../../model/member.js";
import type { Meeting, Proposal } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { type Right, rights } from "../../model/vocabulary.js";
import type { Mending } from "../../rule/mending.js";
import { constitute, endAt, grant, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S115 } from "../../sources/nord-fron-tripart.js";

/** Nobody may have a vote, and none is cast. Nord-Fron, "Om tripart". */
export const rule = {
  name: "nobody-votes",
  scope: "body",
  norms: [S115],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, on, filled }, { breach, question }) {
    const constitution = constitutionOn(body, on);
    if (constitution?.rights?.includes("vote")) breach("rightForAll", here);
    else if (constitution?.rights === undefined && isUnderCommonRights(filled)) question("rightsUnknown", here);
    if (constitution?.onDisagreement === "vote") breach("disagreementByVote", here);
    for (const seat of body.seats) {
      if (seat.rights?.includes("vote") && covers(seat, on)) breach("rightOfSeat", { body: body.id, seat: seat.id });
    }
    for (const held of recordedMeetings(body, on)) {
      for (const { id, proposals } of held.cases) {
        if (proposals.some(isVotedOn)) breach("voted", { body: body.id, meeting: held.id, case: id });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isVotedOn = ({ votes, votedBy, unanimous }: Proposal) =>
  votes !== undefined || votedBy.length > 0 || unanimous === true;

export const sentences = {
  breach: {
    rightForAll: {
      nb: "Rettighetene som er fastsatt for medlemmene i {body}, omfatter stemmerett. Ingen skal ha stemmerett der.",
      nn: "Rettane som er fastsette for medlemene i {body}, omfattar røysterett. Ingen skal ha røysterett der.",
      en: "The rights laid down for the members of {body} include the right to vote. Nobody is to have a vote there.",
    },
    rightOfSeat: {
      nb: "{seat} i {body} gir stemmerett. Ingen skal ha stemmerett der.",
      nn: "{seat} i {body} gir røysterett. Ingen skal ha røysterett der.",
      en: "{seat} in {body} gives the right to vote. Nobody is to have a vote there.",
    },
    disagreementByVote: {
      nb: "Det er avtalt at uenighet i {body} avgjøres ved avstemning. Det skal ikke stemmes der.",
      nn: "Det er avtalt at usemje i {body} blir avgjord ved røysting. Det skal ikkje røystast der.",
      en: "It is agreed that disagreement in {body} is settled by a vote. There must be no voting there.",
    },
    voted: {
      nb: "I {meeting} er det ført stemmer i saken {case}. Det skal ikke stemmes i {body}.",
      nn: "I {meeting} er det ført røyster i saka {case}. Det skal ikkje røystast i {body}.",
      en: "At {meeting}, votes are recorded on the case {case}. There must be no voting in {body}.",
    },
  },
  question: {
    rightsUnknown: {
      nb: "Har noen stemmerett i {body}? Rettighetene er ikke oppgitt for alle; den som har opprettet arenaen, kan svare.",
      nn: "Har nokon røysterett i {body}? Rettane er ikkje oppgitte for alle; den som har oppretta arenaen, kan svare.",
      en: "Does anybody have a vote in {body}? The rights are not stated for everyone; whoever set up the arena can answer.",
    },
  },
} as const satisfies Sentences;

const keeps = (held: readonly Right[] | undefined, right: Right) => right !== "vote" && held?.includes(right) === true;
const takesPart = (right: Right) => right === "attend" || right === "speak";

export const mending: Mending<typeof sentences> = {
  rightForAll(_, facts) {
    const held = facts.body.constitution?.rights;
    return {
      moves: [constitute(facts, { rights: rights.filter((right) => keeps(held, right)) })],
      otherwise: [constitute(facts, { rights: rights.filter((right) => takesPart(right) || keeps(held, right)) })],
    };
  },
  disagreementByVote: (_, facts) => ({
    moves: (["postpone", "trial"] as const).map((onDisagreement) => constitute(facts, { onDisagreement })),
  }),
  rightOfSeat: ({ at }, facts) => ({
    moves: seatsAt(facts, at).map((seat) => grant(facts, seat, (right) => keeps(seat.rights, right))),
    otherwise: [
      ...seatsAt(facts, at).map((seat) => grant(facts, seat, (right) => takesPart(right) || keeps(seat.rights, right))),
      ...endAt(facts, at),
    ],
  }),
};

const votedOn = (more: Partial<Proposal>) => dialogue("case1", { proposals: [proposal("proposal1", more)] });

const held = (more: Partial<Meeting>) =>
  bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { cases: [votedOn({ votes: 8 })], ...more })] });

const voted = { sentence: "voted", at: { meeting: "meeting1", case: "case1" } } as const;

export const page: Page<typeof sentences> = {
  title: { nb: "Ingen stemmer", nn: "Ingen røystar", en: "Nobody votes" },
  why: {
    nb: "Arenaen er for dialog, og da har ingen stemmerett, ikke engang en stemmerett som aldri blir brukt. Stemmetall, navngitte grupper bak et forslag og ordet enstemmig i referatet viser alle at det ble stemt. Et forslag uten noe av dette sier ingenting om stemmer.",
    nn: "Arenaen er for dialog, og då har ingen røysterett, ikkje eingong ein røysterett som aldri blir brukt. Røystetal, namngitte grupper bak eit forslag og ordet samrøystes i referatet viser alle at det vart røysta. Eit forslag utan noko av dette seier ingenting om røyster.",
    en: "The arena is for dialogue, and so nobody has a vote, not even one that is never used. A number of votes, groups named as having voted, and the word unanimous in the minutes all show that a vote was taken. A proposal with none of these says nothing about votes.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", votedOn({ result: "adopted", unanimous: false }))) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", votedOn({ votes: 8 }))) },
      { given: changed(soundSteeringGroup, held({ minutes: undefined })) },
      { given: changed(soundSteeringGroup, held({})), on: "2024-02-14" },
      { given: changed(soundSteeringGroup, seatWith("steward3", { rights: ["vote"], to: "2024-02-29" })) },
      {
        given: changed(
          soundSteeringGroup,
          constitutionWith({ rights: undefined }),
          bodyWith({ seats: [filledSeat("elected1", "mayor", { rights: ["attend", "speak"] })] }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          seatWith("elected1", { rights: ["attend", "speak", "vote"] }),
          seatWith("steward3", { rights: ["vote"], holders: [] }),
          plus(filledSeat("observer", "observer", { rights: ["vote"] })),
        ),
        finds: [
          { sentence: "rightOfSeat", at: { seat: "elected1" } },
          { sentence: "rightOfSeat", at: { seat: "steward3" } },
          { sentence: "rightOfSeat", at: { seat: "observer" } },
        ],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ rights: ["attend", "vote"] })),
        on: "2023-11-01",
        finds: [{ sentence: "rightForAll" }],
      },
      {
        given: changed(
          soundSteeringGroup,
          constitutionWith({ rights: ["vote"] }),
          bodyWith({ seats: [filledSeat("elected1", "mayor", { rights: [] })] }),
        ),
        finds: [{ sentence: "rightForAll" }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ rights: undefined, onDisagreement: "vote" })),
        finds: [{ sentence: "rightsUnknown" }, { sentence: "disagreementByVote" }],
      },
      {
        given: changed(soundSteeringGroup, metOn("2024-03-01", votedOn({ votes: 0 }))),
        on: "2024-03-02",
        finds: [voted],
      },
      {
        given: changed(soundSteeringGroup, held({ cases: [votedOn({ votedBy: ["unionA"], withdrawn: true })] })),
        finds: [voted],
      },
      {
        given: changed(
          soundSteeringGroup,
          held({
            minutes: undefined,
            attendance: attending("elected1"),
            cases: [{ ...votedOn({ unanimous: true }), opening: "previous-minutes" }],
          }),
        ),
        on: "2024-02-14",
        finds: [voted],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ rights: undefined })),
        finds: [{ sentence: "rightsUnknown" }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ rights: ["vote"], onDisagreement: "vote" })),
        on: "2023-10-31",
        finds: [{ sentence: "rightsUnknown" }],
      },
    ],
  }),
};
