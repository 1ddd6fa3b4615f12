import { attending, decision, filledSeat, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith } from "../../model/change.js";
import { isJointCommittee } from "../../model/joint-committee.js";
import type { Case, Meeting, Proposal } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import { turnoutOf } from "../../model/turnout.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_2_3, section11_9_1 } from "../../sources/local-government-act.js";

/** At least half of the members must be present when a case is voted on. Local Government Act § 11-9 (1), through § 5-2 (3). */
export const rule = {
  name: "quorum-held",
  scope: "body",
  norms: [section11_9_1, section5_2_3],
  severity: "error",
  options: {},
  applies: ({ body, on }) => isJointCommittee(body, on) && recordedMeetings(body, on).some(hasVote),
  check({ body, on }, { breach, question }) {
    for (const meeting of recordedMeetings(body, on)) {
      if (!hasVote(meeting)) continue;
      const at = { body: body.id, meeting: meeting.id };
      const turnout = turnoutOf(body, meeting);
      if (turnout === undefined) {
        question("attendanceUnknown", at);
        continue;
      }
      const { members, present } = turnout;
      if (2 * present >= members) continue;
      const cases = meeting.cases.filter(wasVotedOn).map((item) => ({ ...at, case: item.id }));
      breach("tooFewPresent", at, { present, members, least: Math.ceil(members / 2) }, cases);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const hasVote = ({ cases }: Meeting): boolean => cases.some(wasVotedOn);

const wasVotedOn = ({ proposals }: Case): boolean => proposals.some(isVotedOn);

const isVotedOn = ({ votes, unanimous, result, withdrawn }: Proposal): boolean =>
  !withdrawn && (votes !== undefined || unanimous === true || result !== undefined);

export const sentences = {
  breach: {
    tooFewPresent: {
      nb: "I {meeting} hadde {body} {present} av {members} {members:medlem|medlemmer} til stede da det ble stemt. Minst halvparten, {least}, skal være til stede og stemme (kommuneloven § 11-9).",
      nn: "I {meeting} hadde {body} {present} av {members} {members:medlem|medlemer} til stades då det vart røysta. Minst halvparten, {least}, skal vere til stades og røyste (kommunelova § 11-9).",
      en: "At {meeting}, {body} had {present} of {members} {members:member|members} present when votes were cast. At least half of them, {least}, must be present and vote (the Local Government Act § 11-9).",
    },
  },
  question: {
    attendanceUnknown: {
      nb: "Hvor mange av medlemmene i {body} var til stede i {meeting}? Det ble stemt, og minst halvparten skal da være til stede (kommuneloven § 11-9). Det er ikke oppgitt; møtesekretæren eller møtelederen kan svare.",
      nn: "Kor mange av medlemene i {body} var til stades i {meeting}? Det vart røysta, og minst halvparten skal då vere til stades (kommunelova § 11-9). Det er ikkje oppgitt; møtesekretæren eller møteleiaren kan svare.",
      en: "How many members of {body} were present at {meeting}? Votes were cast, and at least half must then be present (the Local Government Act § 11-9). It is not stated; the secretary or the chair of the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const unanimous = () => decision("case1", [proposal("a", { unanimous: true })]);

const recorded = (attendance: Meeting["attendance"], cases: readonly Case[], more: Partial<Meeting> = {}) =>
  bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { attendance, cases, ...more })] });

const votedOn = (attended: readonly string[], ...cases: readonly Case[]) => recorded(attending(...attended), cases);

const sized = (members: number) =>
  bodyWith({
    seats: Array.from({ length: members }, (_, index) => filledSeat(`seat${index + 1}`, "elected-representative")),
  });

const first = (count: number) => Array.from({ length: count }, (_, index) => `seat${index + 1}`);

const tooFew = (present: number, members: number, least: number, ...cases: readonly string[]) =>
  ({
    sentence: "tooFewPresent",
    at: { meeting: "meeting1" },
    values: { present, members, least },
    related: cases.map((item) => ({ meeting: "meeting1", case: item })),
  }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utvalget er vedtaksført",
    nn: "Utvalet er vedtaksført",
    en: "Quorum held",
  },
  why: {
    nb: "Et folkevalgt organ kan bare treffe vedtak når minst halvparten av medlemmene har vært til stede og stemt i saken, og det samme gjelder det partssammensatte utvalget: fem av ti er nok, og av elleve må seks være der. Et møtende varamedlem teller som medlemmet. Bare møter der det er ført en avstemning, blir vurdert.",
    nn: "Eit folkevalt organ kan berre gjere vedtak når minst halvparten av medlemene har vore til stades og røysta i saka, og det same gjeld det partssamansette utvalet: fem av ti er nok, og av elleve må seks vere der. Ein møtande varamedlem tel som medlemen. Berre møte der det er ført ei røysting, blir vurderte.",
    en: "An elected body can decide only where at least half of the members have been present and have voted in the case, and the same holds for the joint committee: five of ten are enough, and of eleven six must be there. An attending alternate counts as the member. Only meetings with a recorded vote are judged.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, sized(10), votedOn(first(5), unanimous())) },
      { given: changed(soundJointCommittee, sized(9), votedOn(first(5), unanimous())) },
      {
        given: changed(
          soundJointCommittee,
          recorded(
            [{ seat: "chair" }, { seat: "employee1", person: "an alternate" }, { seat: "employee2" }],
            [unanimous()],
          ),
        ),
      },
      {
        given: changed(
          soundJointCommittee,
          plus(
            filledSeat("director", "municipal-director", { rights: ["attend", "speak"] }),
            filledSeat("secretary", "secretary"),
            filledSeat("earlier", "shop-steward", { to: "2024-02-13" }),
            filledSeat("later", "shop-steward", { from: "2024-02-15" }),
          ),
          votedOn(["chair", "deputy", "elected3"], unanimous()),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundJointCommittee, sized(10), votedOn(first(4), unanimous())),
        on: "2024-02-14",
        finds: [tooFew(4, 10, 5, "case1")],
      },
      {
        given: changed(soundJointCommittee, sized(11), votedOn(first(5), unanimous())),
        finds: [tooFew(5, 11, 6, "case1")],
      },
      {
        given: changed(
          soundJointCommittee,
          plus(filledSeat("secretary", "secretary")),
          votedOn(
            ["chair", "chair", "employee1", "secretary"],
            decision("counted", [proposal("a", { votes: 2 })]),
            decision("fallen", [proposal("a", { result: "fell" })]),
            decision("withdrawn", [proposal("a", { withdrawn: true, result: "fell" })]),
            decision("unsettled", [proposal("a", { unanimous: false })]),
          ),
        ),
        finds: [tooFew(2, 5, 3, "counted", "fallen")],
      },
      {
        given: changed(
          soundJointCommittee,
          constitutionWith({ rights: undefined }),
          seatWith("employee2", { holders: [] }),
          votedOn(["chair", "employee1"], unanimous()),
        ),
        finds: [tooFew(2, 5, 3, "case1")],
      },
    ],
    open: [
      {
        given: changed(soundJointCommittee, recorded(undefined, [unanimous()])),
        on: "2024-02-15",
        finds: [{ sentence: "attendanceUnknown", at: { meeting: "meeting1" } }],
      },
      {
        given: changed(
          soundJointCommittee,
          bodyWith({
            meetings: [
              meeting("talk", "2024-01-10", { cases: [decision("case1", [])] }),
              meeting("meeting1", "2024-02-14", { cases: [decision("case0", []), unanimous()] }),
            ],
          }),
        ),
        finds: [{ sentence: "attendanceUnknown", at: { meeting: "meeting1" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, votedOn([], decision("case1", [proposal("a")]))) },
      { given: changed(soundJointCommittee, votedOn([], unanimous())), on: "2024-02-13" },
      { given: changed(soundJointCommittee, recorded(undefined, [unanimous()])), on: "2024-02-14" },
      { given: changed(soundJointCommittee, recorded(undefined, [unanimous()], { minutes: undefined })) },
      {
        given: changed(
          soundJointCommittee,
          constitutionWith({ legalForm: "council-committee" }),
          votedOn([], unanimous()),
        ),
      },
    ],
  }),
};
