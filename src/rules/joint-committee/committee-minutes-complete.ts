import { decision, dialogue, meeting, proposal } from "../../model/build.js";
import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import { isJointCommittee } from "../../model/joint-committee.js";
import { minutesOn } from "../../model/minutes.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_2_3, section11_4 } from "../../sources/local-government-act.js";

/** Minutes must show who met and who was absent, the cases, the decisions and the results of votes. Local Government Act § 11-4, through § 5-2 (3). */
export const rule = {
  name: "committee-minutes-complete",
  scope: "body",
  norms: [section11_4, section5_2_3],
  severity: "error",
  options: {},
  applies: ({ body, on }) => isJointCommittee(body, on) && body.meetings.some((meeting) => hasMinutes(meeting, on)),
  check({ body, on }, { question }) {
    for (const meeting of body.meetings) {
      if (!hasMinutes(meeting, on)) continue;
      const at = { body: body.id, meeting: meeting.id };
      if (meeting.attendance === undefined) question("attendanceNotShown", at);
      if (meeting.cases.length === 0) question("casesNotShown", at);
      for (const item of meeting.cases) {
        if (isDecisionNotShown(item)) question("decisionNotShown", { ...at, case: item.id });
        else if (isVoteNotShown(item)) question("voteNotShown", { ...at, case: item.id });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const hasMinutes = (meeting: Meeting, on: IsoDate): boolean => meeting.on <= on && minutesOn(meeting, on) !== undefined;

const isDecisionNotShown = ({ purpose, outcome }: Case): boolean => purpose === "decision" && outcome === undefined;

const isVoteNotShown = ({ outcome, proposals }: Case): boolean =>
  outcome === "adopted" &&
  !proposals.some(({ votes, unanimous, withdrawn }) => !withdrawn && (votes !== undefined || unanimous === true));

export const sentences = {
  question: {
    attendanceNotShown: {
      nb: "Hvem fra {body} møtte i {meeting}, og hvem hadde forfall? Det skal stå i møteboka (kommuneloven § 11-4), men er ikke oppgitt; møtesekretæren kan svare.",
      nn: "Kven frå {body} møtte i {meeting}, og kven hadde forfall? Det skal stå i møteboka (kommunelova § 11-4), men er ikkje oppgitt; møtesekretæren kan svare.",
      en: "Who from {body} attended {meeting}, and who was absent? The minutes must say so (the Local Government Act § 11-4), but it is not stated; the secretary of the meeting can answer.",
    },
    casesNotShown: {
      nb: "Hvilke saker behandlet {body} i {meeting}? Sakene skal stå i møteboka (kommuneloven § 11-4), men ingen er oppgitt; møtesekretæren kan svare.",
      nn: "Kva saker handsama {body} i {meeting}? Sakene skal stå i møteboka (kommunelova § 11-4), men ingen er oppgitte; møtesekretæren kan svare.",
      en: "Which cases did {body} deal with at {meeting}? The minutes must list the cases (the Local Government Act § 11-4), but none is stated; the secretary of the meeting can answer.",
    },
    decisionNotShown: {
      nb: "Hva vedtok {body} i saken {case} i {meeting}? Vedtaket skal stå i møteboka (kommuneloven § 11-4), men er ikke oppgitt; møtesekretæren kan svare.",
      nn: "Kva vedtok {body} i saka {case} i {meeting}? Vedtaket skal stå i møteboka (kommunelova § 11-4), men er ikkje oppgitt; møtesekretæren kan svare.",
      en: "What did {body} decide in the case {case} at {meeting}? The minutes must hold the decision (the Local Government Act § 11-4), but it is not stated; the secretary of the meeting can answer.",
    },
    voteNotShown: {
      nb: "Hva ble resultatet da {body} stemte i saken {case} i {meeting}? Det skal stå i møteboka (kommuneloven § 11-4), men er ikke oppgitt; møtesekretæren kan svare.",
      nn: "Kva vart resultatet då {body} røysta i saka {case} i {meeting}? Det skal stå i møteboka (kommunelova § 11-4), men er ikkje oppgitt; møtesekretæren kan svare.",
      en: "What was the result when {body} voted in the case {case} at {meeting}? The minutes must hold it (the Local Government Act § 11-4), but it is not stated; the secretary of the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const minuted = (cases: readonly Case[], more: Partial<Meeting> = {}) =>
  bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { attendance: [], cases, ...more })] });

const at = (item: string) => ({ meeting: "meeting1", case: item });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Møteboka viser møtende, saker, vedtak og stemmetall",
    nn: "Møteboka viser møtande, saker, vedtak og røystetal",
    en: "Minutes show attendance, cases, decisions and votes",
  },
  why: {
    nb: "Møteboka skal blant annet vise hvem som møtte og hvem som hadde forfall, sakene, vedtakene og resultatet av avstemningene. Regelen ser bare på møter det er ført møtebok fra. Det som mangler i opplysningene, kan likevel stå i møteboka; derfor spør regelen. Uten noen sak i opplysningene regnes sakene som ikke oppgitt.",
    nn: "Møteboka skal mellom anna vise kven som møtte og kven som hadde forfall, sakene, vedtaka og resultatet av røystingane. Regelen ser berre på møte det er ført møtebok frå. Det som manglar i opplysningane, kan likevel stå i møteboka; difor spør regelen. Utan noka sak i opplysningane blir sakene rekna som ikkje oppgitte.",
    en: "Minutes show, among other things, who met and who was absent, the cases, the decisions and the results of votes. The rule looks only at meetings with minutes. What is missing in the data may still stand in the minutes, so the rule asks. Without any case in the data, the cases are taken as not stated.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      {
        given: changed(
          soundJointCommittee,
          minuted([
            decision("counted", [proposal("a", { votes: 0 }), proposal("b", { withdrawn: true })]),
            decision("noted", [], { outcome: "noted" }),
            dialogue("talk", { outcome: undefined }),
          ]),
        ),
        on: "2024-02-15",
      },
    ],
    open: [
      {
        given: changed(
          soundJointCommittee,
          bodyWith({
            meetings: [
              meeting("notice", "2024-02-14", { minutes: undefined }),
              meeting("meeting1", "2024-02-14", { attendance: [], minutes: { sentTo: [] } }),
              meeting("next", "2024-02-15", { minutes: { sentTo: [] } }),
            ],
          }),
        ),
        on: "2024-02-14",
        finds: [{ sentence: "casesNotShown", at: { meeting: "meeting1" } }],
      },
      {
        given: changed(soundJointCommittee, minuted([], { attendance: undefined })),
        on: "2024-02-15",
        finds: [
          { sentence: "attendanceNotShown", at: { meeting: "meeting1" } },
          { sentence: "casesNotShown", at: { meeting: "meeting1" } },
        ],
      },
      {
        given: changed(
          soundJointCommittee,
          minuted([
            decision("open", [], { outcome: undefined }),
            decision("adopted", []),
            dialogue("also adopted", { outcome: "adopted", proposals: [proposal("a", { result: "adopted" })] }),
            decision("withdrawn", [proposal("a", { unanimous: true, withdrawn: true })]),
            decision("divided", [proposal("a", { unanimous: false })]),
          ]),
        ),
        finds: [
          { sentence: "decisionNotShown", at: at("open") },
          { sentence: "voteNotShown", at: at("adopted") },
          { sentence: "voteNotShown", at: at("also adopted") },
          { sentence: "voteNotShown", at: at("withdrawn") },
          { sentence: "voteNotShown", at: at("divided") },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, minuted([])), on: "2024-02-14" },
      { given: changed(soundJointCommittee, minuted([], { minutes: { sentTo: [] } })), on: "2024-02-13" },
      { given: changed(soundJointCommittee, minuted([], { minutes: undefined })) },
      { given: changed(soundJointCommittee, constitutionWith({ legalForm: "other-arrangement" }), minuted([])) },
    ],
  }),
};
