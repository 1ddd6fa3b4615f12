import { votingMembersPresent } from "../../model/attendance.js";
import { attending, decision, filledSeat, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith } from "../../model/change.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { rights } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S137, S138 } from "../../sources/vaksdal-admu-2023.js";

/** A case has no more votes than there were voting members present. Vaksdal, minutes of 7 February 2023, case 05/2023. */
export const rule = {
  name: "votes-within-attendance",
  scope: "body",
  norms: [S138, S137],
  severity: "error",
  options: {},
  applies: ({ body, on }) => recordedMeetings(body, on).some(hasVotes),
  check({ body, on }, { breach, question }) {
    for (const meeting of recordedMeetings(body, on)) {
      if (!hasVotes(meeting)) continue;
      const at = { body: body.id, meeting: meeting.id };
      const possible = votingMembersPresent(body, meeting)?.length;
      if (possible === undefined) {
        question("attendanceUnknown", at);
        continue;
      }
      for (const item of meeting.cases) {
        const reported = mostVotesIn(item);
        if (reported > possible) breach("tooMany", { ...at, case: item.id }, { reported, possible });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const hasVotes = ({ cases }: Meeting) =>
  cases.some(({ proposals }) => proposals.some(({ votes, withdrawn }) => votes !== undefined && !withdrawn));

/**
 * The most votes in any one ballot of a case. Proposals set against each other share the votes; where several of
 * them were adopted, each was voted on by itself.
 */
function mostVotesIn({ proposals }: Case): number {
  const ballots = new Map<string | undefined, { sum: number; most: number; adopted: number }>();
  for (const { ballot, votes = 0, result, withdrawn } of proposals) {
    if (withdrawn) continue;
    const { sum, most, adopted } = ballots.get(ballot) ?? { sum: 0, most: 0, adopted: 0 };
    ballots.set(ballot, {
      sum: sum + votes,
      most: Math.max(most, votes),
      adopted: result === "adopted" ? adopted + 1 : adopted,
    });
  }
  let reported = 0;
  for (const { sum, most, adopted } of ballots.values()) reported = Math.max(reported, adopted > 1 ? most : sum);
  return reported;
}

export const sentences = {
  breach: {
    tooMany: {
      nb: "I {meeting} hadde {body} {possible} {possible:medlem|medlemmer} med stemmerett til stede, men i saken {case} er det ført {reported} {reported:stemme|stemmer}. Det kan ikke være flere stemmer enn møtende medlemmer med stemmerett.",
      nn: "I {meeting} hadde {body} {possible} {possible:medlem|medlemer} med røysterett til stades, men i saka {case} er det ført {reported} {reported:røyst|røyster}. Det kan ikkje vere fleire røyster enn møtande medlemer med røysterett.",
      en: "At {meeting}, {body} had {possible} voting {possible:member|members} present, but {reported} {reported:vote is|votes are} recorded in {case}. There cannot be more votes than voting members present.",
    },
  },
  question: {
    attendanceUnknown: {
      nb: "Hvem møtte fra {body} i {meeting}? Det er ført stemmer, men ikke oppgitt hvem som var til stede; møtesekretæren eller møtelederen kan svare.",
      nn: "Kven møtte frå {body} i {meeting}? Det er ført røyster, men ikkje oppgitt kven som var til stades; møtesekretæren eller møteleiaren kan svare.",
      en: "Who from {body} attended {meeting}? Votes are recorded, but not who was present; the secretary or the chair of the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const allVote = () => constitutionWith({ rights });
const threeAttended = () => attending("elected1", "elected2", "steward1");
const voted = (votes: number, more: Parameters<typeof proposal>[1] = {}) =>
  proposal(`${votes} votes`, { votes, ...more });

const record = (cases: readonly Case[], more: Partial<Meeting> = {}) =>
  bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { attendance: threeAttended(), cases, ...more })] });

const at = (item: string) => ({ meeting: "meeting1", case: item });

const recordOf = (...proposals: Case["proposals"]) => record([decision("case1", proposals)]);

export const page: Page<typeof sentences> = {
  title: {
    nb: "Ikke flere stemmer enn møtende medlemmer",
    nn: "Ikkje fleire røyster enn møtande medlemer",
    en: "Votes within attendance",
  },
  why: {
    nb: "Protokollen viser både hvem som møtte, og hvor mange som stemte. Er det ført flere stemmer enn det møtte medlemmer med stemmerett, er noe ført feil; hva det er, blir ikke gjettet. Forslag i samme sak settes opp mot hverandre og teller sammen, unntatt når det er stemt punkt for punkt. Et enstemmig vedtak trenger ingen tall. Er rettighetene ikke oppgitt, regnes alle medlemmer for å ha stemmerett.",
    nn: "Protokollen viser både kven som møtte, og kor mange som røysta. Er det ført fleire røyster enn det møtte medlemer med røysterett, er noko ført feil; kva det er, blir ikkje gjetta. Forslag i same sak blir sette opp mot kvarandre og tel saman, unnateke når det er røysta punkt for punkt. Eit samrøystes vedtak treng ingen tal. Er rettane ikkje oppgitte, blir alle medlemer rekna for å ha røysterett.",
    en: "The minutes show both who attended and how many voted. Where more votes are recorded than voting members attended, something has been entered wrongly; what it is, is not guessed. Proposals in one case are set against each other and their votes add up, unless the vote was taken point by point. A unanimous decision needs no figures. Where rights are not stated, every member is taken to have a vote.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          recordOf(voted(1, { result: "fell" }), voted(2, { result: "adopted" })),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          recordOf(voted(3, { result: "adopted" }), voted(2, { result: "adopted" })),
        ),
      },
      { given: changed(soundSteeringGroup, allVote(), recordOf(voted(3), voted(2, { ballot: "point 2" }))) },
      { given: changed(soundSteeringGroup, allVote(), recordOf(voted(3), voted(2, { withdrawn: true }))) },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          record([decision("case1", [voted(3), proposal("put aside", { result: "fell" })]), decision("case2", [])]),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-01-17", { cases: [decision("case1", [proposal("a", { unanimous: true })])] }),
              meeting("meeting2", "2024-02-14", {
                attendance: threeAttended(),
                cases: [decision("case1", [voted(3)])],
              }),
            ],
          }),
        ),
      },
      { given: changed(soundSteeringGroup, constitutionWith({ rights: undefined }), recordOf(voted(3))) },
      { given: changed(soundSteeringGroup, seatWith("steward1", { rights: ["vote"] }), recordOf(voted(1))) },
      { given: changed(soundSteeringGroup, recordOf(voted(0))) },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("steward1", { from: "2024-02-14", holders: [] }),
          record([decision("case1", [voted(3)])], {
            attendance: [...attending("elected1"), { seat: "elected2" }, { seat: "steward1", person: "somebody else" }],
          }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          recordOf(voted(1, { result: "fell" }), voted(3, { result: "adopted" })),
        ),
        on: "2024-02-14",
        finds: [{ sentence: "tooMany", at: at("case1"), values: { reported: 4, possible: 3 } }],
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          recordOf(voted(5, { result: "adopted" }), voted(2, { result: "adopted" })),
        ),
        finds: [{ sentence: "tooMany", at: at("case1"), values: { reported: 5, possible: 3 } }],
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          record([
            decision("case1", [voted(3, { ballot: "point 1" }), voted(2, { ballot: "point 1" }), voted(4)]),
            decision("case2", [voted(3)]),
            decision("case3", [voted(4)]),
          ]),
        ),
        finds: [
          { sentence: "tooMany", at: at("case1"), values: { reported: 5, possible: 3 } },
          { sentence: "tooMany", at: at("case3"), values: { reported: 4, possible: 3 } },
        ],
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("elected1", { rights: ["attend", "speak"] }),
          seatWith("elected2", { from: "2024-02-15" }),
          plus(filledSeat("secretary", "secretary")),
          record([decision("case1", [voted(2)])], {
            attendance: [
              ...attending("elected1", "elected2", "secretary", "steward1"),
              { seat: "steward1", person: "alternate" },
            ],
          }),
        ),
        finds: [{ sentence: "tooMany", at: at("case1"), values: { reported: 2, possible: 1 } }],
      },
      {
        given: changed(soundSteeringGroup, recordOf(voted(1))),
        finds: [{ sentence: "tooMany", at: at("case1"), values: { reported: 1, possible: 0 } }],
      },
    ],
    open: [
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          record([decision("case1", [voted(30)]), decision("case2", [voted(30)])], { attendance: undefined }),
        ),
        on: "2024-02-15",
        finds: [{ sentence: "attendanceUnknown", at: { meeting: "meeting1" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, recordOf(proposal("a", { unanimous: true, result: "adopted" }))) },
      { given: changed(soundSteeringGroup, recordOf(voted(4, { withdrawn: true }))) },
      { given: changed(soundSteeringGroup, recordOf(voted(4))), on: "2024-02-13" },
      {
        given: changed(soundSteeringGroup, record([decision("case1", [voted(4)])], { attendance: undefined })),
        on: "2024-02-14",
      },
      {
        given: changed(
          soundSteeringGroup,
          record([decision("case1", [voted(4)])], { attendance: undefined, minutes: undefined }),
        ),
      },
    ],
  }),
};
