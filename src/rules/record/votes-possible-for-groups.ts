import { votingMembersPresent } from "../../model/attendance.js";
import { attending, decision, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, seatWith } from "../../model/change.js";
import { among } from "../../model/lookup.js";
import type { Meeting, Proposal, Seat } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { rights } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S139 } from "../../sources/vaksdal-admu-2023.js";

/** The groups named behind a proposal had as many voting members present as it got votes. Vaksdal, minutes of 7 February 2023, case 05/2023. */
export const rule = {
  name: "votes-possible-for-groups",
  scope: "body",
  norms: [S139],
  severity: "warning",
  options: {},
  applies: ({ body, on }) =>
    recordedMeetings(body, on).some(
      ({ attendance, cases }) => attendance !== undefined && cases.some(({ proposals }) => proposals.some(namesVoters)),
    ),
  check({ body, on, municipality }, { breach }) {
    const isUnion = among(municipality.municipality.unions.map(({ id }) => id));
    for (const meeting of recordedMeetings(body, on)) {
      const present = votingMembersPresent(body, meeting);
      if (present === undefined) continue;
      for (const item of meeting.cases) {
        for (const { id, votes = 0, votedBy } of item.proposals.filter(namesVoters)) {
          const possible = present.filter(mayBelongTo(votedBy, isUnion)).length;
          const at = { body: body.id, meeting: meeting.id, case: item.id, proposal: id };
          if (votes > possible) breach("tooManyForGroups", at, { votes, possible });
        }
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const namesVoters = ({ votes, votedBy, withdrawn }: Proposal) =>
  votes !== undefined && votedBy.length > 0 && !withdrawn;

/** Tells whether a seat belongs to one of some groups, or may do so because its own group is not known. */
function mayBelongTo(groups: readonly string[], isUnion: (group: string) => boolean): (seat: Seat) => boolean {
  const isNamed = among(groups);
  const namesUnion = groups.some(isUnion);
  const namesPoliticalParty = groups.some((group) => group !== "administration" && !isUnion(group));
  return ({ role, politicalParty, unions }) => {
    if (unions.some(isNamed) || (politicalParty !== undefined && isNamed(politicalParty))) return true;
    const side = sideOf(role);
    if (side === "administration") return isNamed("administration");
    if (side === "elected") return namesPoliticalParty && politicalParty === undefined;
    return namesUnion && unions.length === 0;
  };
}

export const sentences = {
  breach: {
    tooManyForGroups: {
      nb: "I saken {case} i {meeting} er forslaget {proposal} ført med {votes} {votes:stemme|stemmer}. Gruppene som er nevnt, kan ut fra oppmøtet i {body} ha avgitt høyst {possible}; ingen gruppe kan ha flere stemmer enn møtende medlemmer.",
      nn: "I saka {case} i {meeting} er forslaget {proposal} ført med {votes} {votes:røyst|røyster}. Gruppene som er nemnde, kan ut frå oppmøtet i {body} ha gitt høgst {possible}; inga gruppe kan ha fleire røyster enn møtande medlemer.",
      en: "In {case} at {meeting}, the proposal {proposal} is recorded with {votes} {votes:vote|votes}. Going by who attended {body}, the groups named can have cast at most {possible}; no group can have more votes than members present.",
    },
  },
} as const satisfies Sentences;

const allVote = () => constitutionWith({ rights });

const record = (more: Partial<Proposal>, about: Partial<Meeting> = {}) =>
  bodyWith({
    meetings: [
      meeting("meeting1", "2024-02-14", {
        attendance: attending("elected1", "elected2", "administration1", "steward1", "steward2", "safety"),
        cases: [decision("case1", [proposal("joint", more), proposal("other", { votes: 9 })]), decision("case2", [])],
        ...about,
      }),
    ],
  });

const tooMany = (votes: number, possible: number) =>
  ({
    sentence: "tooManyForGroups",
    at: { meeting: "meeting1", case: "case1", proposal: "joint" },
    values: { votes, possible },
  }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Ikke flere stemmer enn gruppene kan ha avgitt",
    nn: "Ikkje fleire røyster enn gruppene kan ha gitt",
    en: "No more votes than the groups can have cast",
  },
  why: {
    nb: "Protokollen sier hvilke partier og fagforeninger som stemte for et forslag, ikke hvilke personer. Stemmetallet kan derfor holdes opp mot hvem som møtte fra hver gruppe. Medlemmer som ingen vet gruppa til, regnes alltid med; det gjelder også vernetjenesten når en fagforening er nevnt. Færre stemmer enn mulig er i orden.",
    nn: "Protokollen seier kva parti og fagforeiningar som røysta for eit forslag, ikkje kva personar. Røystetalet kan difor haldast opp mot kven som møtte frå kvar gruppe. Medlemer som ingen veit gruppa til, blir alltid rekna med; det gjeld òg vernetenesta når ei fagforeining er nemnd. Færre røyster enn mogleg er i orden.",
    en: "The minutes say which political parties and unions voted for a proposal, not which persons. The votes can therefore be held against who attended from each group. Members whose group nobody knows are always counted in, and so is the safety service where a union is named. Fewer votes than possible are in order.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, allVote(), record({ votes: 1, votedBy: ["partyA"] })) },
      { given: changed(soundSteeringGroup, allVote(), record({ votes: 1, votedBy: ["administration"] })) },
      { given: changed(soundSteeringGroup, allVote(), record({ votes: 1, votedBy: ["unionC"] })) },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          record({ votes: 6, votedBy: ["partyA", "partyB", "administration", "unionA", "unionB"] }),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("steward1", { unions: ["unionC", "unionA"] }),
          seatWith("steward2", { unions: [] }),
          record({ votes: 3, votedBy: ["unionA"] }),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("elected2", { politicalParty: undefined }),
          seatWith("administration1", { politicalParty: "partyA" }),
          record({ votes: 5, votedBy: ["partyA", "unionA"] }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, allVote(), record({ votes: 2, votedBy: ["partyA"] })),
        on: "2024-02-14",
        finds: [tooMany(2, 1)],
      },
      {
        given: changed(soundSteeringGroup, allVote(), record({ votes: 3, votedBy: ["unionA"] })),
        finds: [tooMany(3, 2)],
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("elected2", { politicalParty: undefined }),
          seatWith("steward2", { unions: [] }),
          record({ votes: 2, votedBy: ["administration"] }),
        ),
        finds: [tooMany(2, 1)],
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("elected2", { politicalParty: undefined }),
          record({ votes: 3, votedBy: ["unionB"] }),
        ),
        finds: [tooMany(3, 2)],
      },
      {
        given: changed(
          soundSteeringGroup,
          allVote(),
          seatWith("steward2", { unions: [] }),
          record({ votes: 2, votedBy: ["partyB"] }),
        ),
        finds: [tooMany(2, 1)],
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({
            meetings: [
              meeting("meeting0", "2024-01-17", {
                cases: [decision("case1", [proposal("joint", { votes: 1, votedBy: ["partyA"] })])],
              }),
              meeting("meeting1", "2024-02-14", {
                attendance: attending("elected1"),
                cases: [decision("case1", [proposal("joint", { votes: 1, votedBy: ["partyA"] })])],
              }),
            ],
          }),
        ),
        finds: [tooMany(1, 0)],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, record({ votes: 9 })) },
      { given: changed(soundSteeringGroup, record({ votedBy: ["partyA"], unanimous: true })) },
      { given: changed(soundSteeringGroup, record({ votes: 9, votedBy: ["partyA"], withdrawn: true })) },
      { given: changed(soundSteeringGroup, record({ votes: 9, votedBy: ["partyA"] })), on: "2024-02-13" },
      { given: changed(soundSteeringGroup, record({ votes: 9, votedBy: ["partyA"] }, { attendance: undefined })) },
    ],
  }),
};
