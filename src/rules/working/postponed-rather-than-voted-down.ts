import { casesUntil, hasCase, isOnRecord } from "../../model/agenda.js";
import { attending, dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import { isRecorded } from "../../model/meeting.js";
import type { Case, Meeting, Proposal } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S041, S042 } from "../../sources/handbook-2021.js";

/** A case without agreement should be postponed to the next meeting, not settled by a vote. Handbook, "Kjøreregler og konflikthåndtering". */
export const rule = {
  name: "postponed-rather-than-voted-down",
  scope: "body",
  norms: [S041, S042],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, isOnRecord),
  check({ body, on }, { breach }) {
    for (const { at } of casesUntil(body, on, isVotedOn)) breach("voted", at);
  },
} as const satisfies BodyRule<typeof sentences>;

const isVotedOn = (item: Case, meeting: Meeting) =>
  isRecorded(meeting) && item.outcome !== "postponed" && item.proposals.some((proposal) => isSplit(proposal, item));

/** Whether those present were divided over a proposal. Where one of a ballot was unanimous, they agreed. */
const isSplit = (proposal: Proposal, { proposals }: Case) =>
  !proposal.withdrawn &&
  (proposal.result === "fell" || proposal.votes !== undefined || isByMajority(proposal)) &&
  !proposals.some(({ unanimous, ballot }) => unanimous && ballot === proposal.ballot);

const isByMajority = ({ result, unanimous }: Proposal) => result === "adopted" && unanimous === false;

export const sentences = {
  breach: {
    voted: {
      nb: "I {meeting} stemte {body} over saken {case}. Når det ikke er enighet, bør saken utsettes og tas opp igjen i neste møte; avstemning bør unngås.",
      nn: "I {meeting} røysta {body} over saka {case}. Når det ikkje er semje, bør saka utsetjast og takast opp att i neste møte; røysting bør ein unngå.",
      en: "At {meeting}, {body} voted on the case {case}. Where there is no agreement, the case should be postponed and taken up again at the next meeting; voting should be avoided.",
    },
  },
} as const satisfies Sentences;

const proposed = (...proposals: readonly Partial<Proposal>[]) => ({
  proposals: proposals.map((proposal, index) => ({ id: `proposal${index + 1}`, by: [], votedBy: [], ...proposal })),
});

const votedDown = () => proposed({ votes: 1, result: "fell" }, { votes: 8, result: "adopted" });

const noticeOnly = () =>
  meeting("meeting2", "2024-02-21", { minutes: undefined, cases: [dialogue("case1", votedDown())] });

const voted = (...cases: readonly string[]) =>
  cases.map((item) => ({ sentence: "voted", at: { meeting: "meeting1", case: item } }) as const);

export const page: Page<typeof sentences> = {
  title: {
    nb: "Uenighet fører til utsettelse, ikke avstemning",
    nn: "Usemje fører til utsetjing, ikkje røysting",
    en: "Disagreement leads to postponement, not to a vote",
  },
  why: {
    nb: "En avstemning gir vinnere og tapere og sliter på samarbeidet. Blir saken utsatt til neste møte, kan partene snakke sammen i mellomtiden og avklare argumenter og hensikter. Når alle er enige om et forslag, teller det ikke som avstemning her.",
    nn: "Ei røysting gir vinnarar og taparar og slit på samarbeidet. Blir saka utsett til neste møte, kan partane snakke saman i mellomtida og avklare argument og intensjonar. Når alle er samde om eit forslag, tel det ikkje som røysting her.",
    en: "A vote makes winners and losers and strains the cooperation. If the case is postponed to the next meeting, the parties can talk in the meantime and clarify arguments and intentions. A proposal on which all agree does not count as a vote here.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { ...votedDown(), outcome: "postponed" }),
            dialogue("case2", proposed({ votes: 9, unanimous: true, result: "adopted" })),
            dialogue("case3", proposed({ result: "fell" }, { unanimous: true, result: "adopted" })),
            dialogue("case4", proposed({ withdrawn: true, result: "fell" }, { result: "adopted" })),
            dialogue("case5", proposed({ unanimous: false }, {})),
          ),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, metOn("2024-03-01", dialogue("case1", votedDown()))),
        finds: voted("case1"),
      },
      {
        given: changed(
          soundWorkingGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", proposed({ result: "adopted" }, { result: "fell" })),
            dialogue("case2", proposed({ votes: 5 })),
            dialogue("case3", proposed({ unanimous: false, result: "adopted" })),
            dialogue("case4", proposed({ result: "fell", ballot: "a" }, { unanimous: true, ballot: "b" })),
          ),
        ),
        finds: voted("case1", "case2", "case3", "case4"),
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-02-14", {
                minutes: undefined,
                attendance: attending("elected1"),
                cases: [dialogue("case1", votedDown())],
              }),
              noticeOnly(),
            ],
          }),
        ),
        finds: voted("case1"),
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, bodyWith({ meetings: [] })) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", dialogue("case1", votedDown()))) },
      { given: changed(soundSteeringGroup, bodyWith({ meetings: [noticeOnly()] })) },
    ],
  }),
};
