import { decision, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import type { Meeting, Proposal } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S134, S137 } from "../../sources/vaksdal-admu-2023.js";

/** A proposal that has been withdrawn is not voted on. Vaksdal, minutes of 7 February 2023, case 05/2023. */
export const rule = {
  name: "withdrawn-proposals-carry-no-votes",
  scope: "body",
  norms: [S134, S137],
  severity: "warning",
  options: {},
  applies: ({ body, on }) =>
    recordedMeetings(body, on).some(({ cases }) =>
      cases.some(({ proposals }) => proposals.some(({ withdrawn }) => withdrawn)),
    ),
  check({ body, on }, { breach }) {
    for (const meeting of recordedMeetings(body, on)) {
      for (const item of meeting.cases) {
        for (const { id } of item.proposals.filter((proposal) => proposal.withdrawn && carriesVotes(proposal))) {
          breach("carriesVotes", { body: body.id, meeting: meeting.id, case: item.id, proposal: id });
        }
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const carriesVotes = ({ votes = 0, votedBy, result }: Proposal): boolean =>
  votes > 0 || votedBy.length > 0 || result !== undefined;

export const sentences = {
  breach: {
    carriesVotes: {
      nb: "I {meeting} i {body} er forslaget {proposal} i saken {case} trukket, men det står med stemmer eller et resultat. Et trukket forslag er ikke med i avstemningen.",
      nn: "I {meeting} i {body} er forslaget {proposal} i saka {case} trekt, men det står med røyster eller eit resultat. Eit trekt forslag er ikkje med i røystinga.",
      en: "In {body} at {meeting}, the proposal {proposal} in {case} was withdrawn, but it stands with votes or a result. A withdrawn proposal is not voted on.",
    },
  },
} as const satisfies Sentences;

const record = (more: Partial<Proposal>, about: Partial<Meeting> = {}) =>
  bodyWith({
    meetings: [
      meeting("meeting1", "2024-02-14", {
        cases: [decision("case1", [proposal("a", more)]), decision("case2", [])],
        ...about,
      }),
    ],
  });

const finds = [{ sentence: "carriesVotes", at: { meeting: "meeting1", case: "case1", proposal: "a" } }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Trukne forslag står uten stemmer",
    nn: "Trekte forslag står utan røyster",
    en: "Withdrawn proposals carry no votes",
  },
  why: {
    nb: "Den som har satt fram et forslag, kan trekke det før avstemningen, slik at de forslagene som er igjen, settes opp mot hverandre. Står det stemmer på et trukket forslag, er det ikke til å se om det ble trukket eller stemt ned.",
    nn: "Den som har sett fram eit forslag, kan trekkje det før røystinga, slik at dei forslaga som er att, blir sette opp mot kvarandre. Står det røyster på eit trekt forslag, går det ikkje an å sjå om det vart trekt eller røysta ned.",
    en: "Whoever put a proposal may withdraw it before the vote, so that those that remain are set against each other. With votes on a withdrawn proposal nobody can tell whether it was withdrawn or voted down.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, record({ withdrawn: true })) },
      { given: changed(soundSteeringGroup, record({ withdrawn: true, votes: 0 })) },
    ],
    breached: [
      { given: changed(soundSteeringGroup, record({ withdrawn: true, votes: 1 })), on: "2024-02-15", finds },
      { given: changed(soundSteeringGroup, record({ withdrawn: true, votedBy: ["partyA"] })), finds },
      { given: changed(soundSteeringGroup, record({ withdrawn: true, result: "fell" })), finds },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, record({ votes: 1, votedBy: ["partyA"], result: "fell" })) },
      { given: changed(soundSteeringGroup, record({ withdrawn: true, votes: 1 })), on: "2024-02-14" },
      { given: changed(soundSteeringGroup, record({ withdrawn: true, votes: 1 }, { minutes: undefined })) },
    ],
  }),
};
