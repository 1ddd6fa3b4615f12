import { decision, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import { minutesOn } from "../../model/minutes.js";
import type { Case, Meeting, Proposal } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S136 } from "../../sources/vaksdal-admu-2023.js";

/** The minutes show what became of every proposal, and of every point of one. Vaksdal, minutes of 7 February 2023, case 04/2023. */
export const rule = {
  name: "proposals-have-outcome",
  scope: "body",
  norms: [S136],
  severity: "info",
  options: {},
  applies: ({ body, on }) =>
    recordedMeetings(body, on).some(
      (meeting) => minutesOn(meeting, on) !== undefined && meeting.cases.some((item) => standing(item).length > 0),
    ),
  check({ body, on }, { breach }) {
    for (const meeting of recordedMeetings(body, on)) {
      if (minutesOn(meeting, on) === undefined) continue;
      for (const item of meeting.cases) {
        for (const { id } of standing(item).filter((proposal) => !hasOutcome(proposal, item))) {
          breach("noOutcome", { body: body.id, meeting: meeting.id, case: item.id, proposal: id });
        }
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** Outcomes of a case that settle it without a decision on its proposals. */
const settledOtherwise: readonly Case["outcome"][] = ["postponed", "noted", "agreed", "trial"];

/** The proposals of a case on which something was to be decided. */
const standing = ({ proposals, outcome }: Case): readonly Proposal[] =>
  settledOtherwise.includes(outcome) ? [] : proposals.filter(({ withdrawn }) => !withdrawn);

const hasOutcome = ({ id, result, unanimous, votes }: Proposal, { proposals }: Case): boolean =>
  result !== undefined ||
  unanimous === true ||
  votes !== undefined ||
  proposals.some((other) => other.replaces === id && !other.withdrawn && other.result !== "fell");

export const sentences = {
  breach: {
    noOutcome: {
      nb: "Protokollen fra {meeting} i {body} viser ikke utfallet for forslaget {proposal} i saken {case}. Hvert forslag og hvert punkt får sitt utfall eller blir erstattet av et annet.",
      nn: "Protokollen frå {meeting} i {body} viser ikkje utfallet for forslaget {proposal} i saka {case}. Kvart forslag og kvart punkt får sitt utfall eller blir erstatta av eit anna.",
      en: "The minutes of {body} from {meeting} do not show the outcome of the proposal {proposal} in {case}. Every proposal and every point of one gets an outcome or is replaced by another.",
    },
  },
} as const satisfies Sentences;

const record = (cases: readonly Case[], more: Partial<Meeting> = {}) =>
  bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { cases, ...more })] });

const recordOf = (...proposals: readonly Proposal[]) => record([decision("case1", proposals)]);

const noOutcome = (id: string) =>
  ({ sentence: "noOutcome", at: { meeting: "meeting1", case: "case1", proposal: id } }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Alle forslag har et utfall",
    nn: "Alle forslag har eit utfall",
    en: "Every proposal has an outcome",
  },
  why: {
    nb: "Et forslag kan bli vedtatt punkt for punkt, og et endringsforslag kan tre i stedet for et punkt. Den som leser protokollen, skal kunne se hva som ble av hvert av dem. Er saken utsatt, tatt til orientering, avklart i enighet eller satt til utprøving, ble det ikke tatt stilling til forslagene.",
    nn: "Eit forslag kan bli vedteke punkt for punkt, og eit endringsforslag kan kome i staden for eit punkt. Den som les protokollen, skal kunne sjå kva det vart av kvart av dei. Er saka utsett, teken til orientering, avklart i semje eller sett til utprøving, vart det ikkje teke stilling til forslaga.",
    en: "A proposal can be adopted point by point, and an amendment can take the place of a point. Whoever reads the minutes should be able to see what became of each. Where a case was postponed, noted, settled by agreement or put to a trial, its proposals were not decided on.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundSteeringGroup,
          recordOf(
            proposal("a", { unanimous: true }),
            proposal("b", { votes: 0 }),
            proposal("c", { result: "fell" }),
            proposal("d", { withdrawn: true }),
          ),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          recordOf(proposal("point 2"), proposal("amendment", { replaces: "point 2", result: "adopted" })),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-01-17", { cases: [decision("case1", [proposal("a", { unanimous: true })])] }),
              meeting("meeting2", "2024-02-14", {
                attendance: [],
                minutes: undefined,
                cases: [decision("case1", [proposal("a")])],
              }),
            ],
          }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          recordOf(proposal("a", { unanimous: false }), proposal("b", { unanimous: true }), proposal("c")),
        ),
        on: "2024-02-15",
        finds: [noOutcome("a"), noOutcome("c")],
      },
      {
        given: changed(soundSteeringGroup, recordOf(proposal("a"), proposal("amendment", { replaces: "a" }))),
        finds: [noOutcome("amendment")],
      },
      {
        given: changed(
          soundSteeringGroup,
          recordOf(
            proposal("a"),
            proposal("b", { replaces: "a", result: "fell" }),
            proposal("c", { replaces: "a", withdrawn: true }),
          ),
        ),
        finds: [noOutcome("a")],
      },
      {
        given: changed(
          soundSteeringGroup,
          record([decision("case1", [proposal("a")], { outcome: undefined }), decision("case2", [])]),
        ),
        finds: [noOutcome("a")],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          record([
            decision("case1", [proposal("a")], { outcome: "postponed" }),
            decision("case2", [proposal("a")], { outcome: "noted" }),
            decision("case3", [proposal("a")], { outcome: "agreed" }),
            decision("case4", [proposal("a")], { outcome: "trial" }),
          ]),
        ),
      },
      { given: changed(soundSteeringGroup, recordOf(proposal("a", { withdrawn: true }))) },
      { given: changed(soundSteeringGroup, recordOf(proposal("a"))), on: "2024-02-14" },
      {
        given: changed(
          soundSteeringGroup,
          record([decision("case1", [proposal("a")])], { minutes: undefined, attendance: [] }),
        ),
      },
    ],
  }),
};
