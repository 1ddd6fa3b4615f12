import { absentMembers } from "../../model/attendance.js";
import { attending, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Absence, Meeting } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S128 } from "../../sources/vaksdal-admu-2023.js";

/** Absence, or that an alternate will attend, must be reported before the meeting. Vaksdal, notice of the meeting of 22 August 2023. */
export const rule = {
  name: "absences-reported",
  scope: "body",
  norms: [S128],
  severity: "info",
  options: {},
  applies: ({ body, on }) =>
    recordedMeetings(body, on).some((meeting) => (absentMembers(body, meeting) ?? []).length > 0),
  check({ body, on }, { breach, question }) {
    for (const meeting of recordedMeetings(body, on)) {
      const at = { body: body.id, meeting: meeting.id };
      let someAreUnknown = false;
      for (const { seat } of absentMembers(body, meeting) ?? []) {
        const reportedOn = firstReportOf(seat.id, meeting, on);
        if (reportedOn === undefined) someAreUnknown = true;
        else if (reportedOn > meeting.on) {
          breach("reportedLate", { ...at, seat: seat.id }, { reportedOn: { day: reportedOn } });
        }
      }
      if (someAreUnknown) question("notStated", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** The first day on which a seat's absence is known, by a day, to have been reported. */
function firstReportOf(seat: string, { absences }: Meeting, on: IsoDate): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const { seat: absent, reportedOn } of absences) {
    if (absent !== seat || reportedOn === undefined || reportedOn > on) continue;
    if (first === undefined || reportedOn < first) first = reportedOn;
  }
  return first;
}

export const sentences = {
  breach: {
    reportedLate: {
      nb: "Forfallet for {seat} i {body} ble meldt {reportedOn}, etter {meeting}. Forfall, og at et varamedlem møter, skal meldes før møtet.",
      nn: "Forfallet for {seat} i {body} vart meldt {reportedOn}, etter {meeting}. Forfall, og at ein varamedlem møter, skal meldast før møtet.",
      en: "The absence for {seat} in {body} was reported on {reportedOn}, after {meeting}. Absence, or that an alternate will attend, must be reported before the meeting.",
    },
  },
  question: {
    notStated: {
      nb: "Når ble forfallene til {meeting} i {body} meldt? Det er ikke oppgitt for alle som var borte; møtesekretæren kan svare.",
      nn: "Når vart forfalla til {meeting} i {body} melde? Det er ikkje oppgitt for alle som var borte; møtesekretæren kan svare.",
      en: "When were the absences of members of {body} from {meeting} reported? It is not stated for everyone who was absent; the secretary of the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const held = (absences: readonly Absence[], more: Partial<Meeting> = {}) =>
  bodyWith({
    meetings: [
      meeting("meeting1", "2024-02-14", {
        attendance: [...attending("manager", "steward1", "safety"), { seat: "steward2", person: "alternate" }],
        absences,
        ...more,
      }),
    ],
  });

const notStated = { sentence: "notStated", at: { meeting: "meeting1" } } as const;
const reportedLate = (seat: string, day: IsoDate) =>
  ({ sentence: "reportedLate", at: { meeting: "meeting1", seat }, values: { reportedOn: { day } } }) as const;

const inTime = { seat: "steward2", reportedOn: "2024-02-14" };

export const page: Page<typeof sentences> = {
  title: {
    nb: "Forfall er meldt før møtet",
    nn: "Forfall er meldt før møtet",
    en: "Absences reported beforehand",
  },
  why: {
    nb: "Når et forfall er meldt i tide, kan et varamedlem kalles inn. Innkallingen ber om melding til møteportalen eller sekretæren; protokollen viser sjelden når den kom.",
    nn: "Når eit forfall er meldt i tide, kan ein varamedlem kallast inn. Innkallinga ber om melding til møteportalen eller sekretæren; protokollen viser sjeldan når ho kom.",
    en: "When an absence is reported in time, an alternate can be called in. The notice asks for word to the meeting portal or the secretary; the minutes seldom show when it came.",
  },
  examples: () => ({
    met: [
      { given: changed(soundWorkingGroup, held([inTime, { seat: "head", reportedOn: "2024-02-01" }])) },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-02-14"),
              meeting("meeting2", "2024-02-28", {
                attendance: attending("manager", "steward1", "steward2", "safety"),
                absences: [{ seat: "head", reportedOn: "2024-02-28" }],
              }),
            ],
          }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundWorkingGroup, held([inTime, { seat: "head", reportedOn: "2024-02-15" }])),
        on: "2024-02-15",
        finds: [reportedLate("head", "2024-02-15")],
      },
      {
        given: changed(
          soundWorkingGroup,
          held([
            { seat: "head", reportedOn: "2024-02-20" },
            { seat: "head", reportedOn: "2024-02-16" },
            { seat: "head", reportedOn: "2024-02-17" },
            { seat: "head" },
            { seat: "steward1", reportedOn: "2024-02-20" },
          ]),
        ),
        finds: [reportedLate("head", "2024-02-16"), notStated],
      },
    ],
    open: [
      { given: changed(soundWorkingGroup, held([])), finds: [notStated] },
      { given: changed(soundWorkingGroup, held([inTime, { seat: "head" }])), on: "2024-02-14", finds: [notStated] },
      { given: changed(soundWorkingGroup, held([{ seat: "head", reportedOn: "2024-02-01" }])), finds: [notStated] },
      {
        given: changed(soundWorkingGroup, held([inTime, { seat: "head", reportedOn: "2024-02-15" }])),
        on: "2024-02-14",
        finds: [notStated],
      },
    ],
    "not-applicable": [
      { given: soundWorkingGroup },
      { given: changed(soundWorkingGroup, held([], { attendance: undefined })) },
      { given: changed(soundWorkingGroup, held([])), on: "2024-02-13" },
    ],
  }),
};
