import { casesUntil, hasCase } from "../../model/agenda.js";
import { attending, dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed, seatWith } from "../../model/change.js";
import { isRecorded } from "../../model/meeting.js";
import type { Body, Case, Meeting } from "../../model/municipality.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S002, S058 } from "../../sources/handbook-2021.js";

/** The safety service takes part in cases that concern the working environment. Handbook, "Innledning". */
export const rule = {
  name: "safety-service-in-working-environment-cases",
  scope: "body",
  norms: [S002, S058],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, concernsWorkingEnvironment),
  check({ body, on }, { breach, question }) {
    const asked = new Set<Meeting>();
    for (const { meeting, at } of casesUntil(body, on, concernsWorkingEnvironment)) {
      if (meeting.attendance !== undefined) {
        if (!hadSafetyService(meeting, body)) breach("absent", at);
      } else if (!asked.has(meeting)) {
        asked.add(meeting);
        question("attendanceUnknown", { body: body.id, meeting: meeting.id });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const concernsWorkingEnvironment = ({ workingEnvironment, topic }: Case, meeting: Meeting) =>
  isRecorded(meeting) &&
  (workingEnvironment === true || topic === "working-environment" || topic === "sickness-absence");

const hadSafetyService = ({ attendance = [] }: Meeting, { seats }: Body) =>
  seats.some(({ id, role }) => sideOf(role) === "safety" && attendance.some(({ seat }) => seat === id));

export const sentences = {
  breach: {
    absent: {
      nb: "Ingen fra vernetjenesten deltok i {meeting} i {body}, der saken {case} gjaldt arbeidsmiljøet. Vernetjenesten er med når saker gjelder arbeidsmiljøet.",
      nn: "Ingen frå vernetenesta deltok i {meeting} i {body}, der saka {case} gjaldt arbeidsmiljøet. Vernetenesta er med når saker gjeld arbeidsmiljøet.",
      en: "Nobody from the safety service attended {meeting} in {body}, where the case {case} concerned the working environment. The safety service takes part in cases that concern the working environment.",
    },
  },
  question: {
    attendanceUnknown: {
      nb: "Hvem deltok i {meeting} i {body}? Det er ikke oppgitt, og minst én sak gjaldt arbeidsmiljøet, der vernetjenesten er med. Den som ledet møtet, kan svare.",
      nn: "Kven deltok i {meeting} i {body}? Det er ikkje oppgitt, og minst éi sak gjaldt arbeidsmiljøet, der vernetenesta er med. Den som leidde møtet, kan svare.",
      en: "Who attended {meeting} in {body}? It is not stated, and at least one case concerned the working environment, where the safety service takes part. Whoever chaired the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const aboutSickness = () => dialogue("case1", { topic: "sickness-absence" });

const met = (more: Partial<Meeting>, on = "2024-02-14") => bodyWith({ meetings: [meeting("meeting1", on, more)] });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Vernetjenesten er med i arbeidsmiljøsaker",
    nn: "Vernetenesta er med i arbeidsmiljøsaker",
    en: "Safety service takes part in working environment cases",
  },
  why: {
    nb: "Vernetjenesten ivaretar de ansattes interesser i saker om arbeidsmiljøet, uansett fagforening. Er den med tidlig, kan et uforsvarlig arbeidsmiljø forebygges. Sykefravær regnes med til arbeidsmiljøet.",
    nn: "Vernetenesta tek vare på interessene til dei tilsette i saker om arbeidsmiljøet, uansett fagforening. Er ho med tidleg, kan ein førebyggje eit uforsvarleg arbeidsmiljø. Sjukefråvær er rekna med til arbeidsmiljøet.",
    en: "The safety service looks after the employees' interests in cases on the working environment, whatever their union. With it on board early, an unsound working environment can be prevented. Sickness absence counts as working environment.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, met({ cases: [aboutSickness()], attendance: attending("safety") })) },
      { given: changed(soundWorkingGroup, met({ cases: [aboutSickness()], attendance: attending("head", "safety") })) },
      {
        given: changed(
          soundSteeringGroup,
          seatWith("elected1", { role: "safety-representative" }),
          met({ cases: [aboutSickness()], attendance: attending("elected1") }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          met({
            attendance: attending("elected1", "steward1"),
            cases: [
              aboutSickness(),
              dialogue("case2", { topic: "working-environment", workingEnvironment: false }),
              dialogue("case3", { topic: "rota", workingEnvironment: false }),
              dialogue("case4", { topic: "rota", workingEnvironment: true }),
              dialogue("case5", { topic: "rota" }),
            ],
          }),
        ),
        finds: ["case1", "case2", "case4"].map(
          (item) => ({ sentence: "absent", at: { meeting: "meeting1", case: item } }) as const,
        ),
      },
      {
        given: changed(
          soundWorkingGroup,
          met({ cases: [aboutSickness()], attendance: [], minutes: undefined }, "2024-03-01"),
        ),
        finds: [{ sentence: "absent", at: { meeting: "meeting1", case: "case1" } }],
      },
    ],
    open: [
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({
            meetings: ["meeting1", "meeting2"].map((id) =>
              meeting(id, "2024-02-14", { cases: [aboutSickness(), { ...aboutSickness(), id: "case2" }] }),
            ),
          }),
        ),
        finds: [
          { sentence: "attendanceUnknown", at: { meeting: "meeting1" } },
          { sentence: "attendanceUnknown", at: { meeting: "meeting2" } },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, met({ cases: [aboutSickness()] }, "2024-03-02")) },
      { given: changed(soundSteeringGroup, met({ cases: [aboutSickness()], minutes: undefined })) },
    ],
  }),
};
