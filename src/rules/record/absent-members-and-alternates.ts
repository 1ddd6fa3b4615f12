import { absentMembers } from "../../model/attendance.js";
import { attending, filledSeat, meeting } from "../../model/build.js";
import { bodyWith, changed, plus, seatWith, vacant } from "../../model/change.js";
import type { Attendance, Meeting } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S129 } from "../../sources/vaksdal-admu-2023.js";

/** The minutes show for each absent member whether an alternate attended; none has to. Vaksdal, minutes of 7 February 2023, "Møtedeltakarar". */
export const rule = {
  name: "absent-members-and-alternates",
  scope: "body",
  norms: [S129],
  severity: "info",
  options: {},
  applies: ({ body, on }) => recordedMeetings(body, on).some(({ attendance }) => attendance !== undefined),
  check({ body, on }, { note }) {
    for (const meeting of recordedMeetings(body, on)) {
      for (const { seat, alternateAttended } of absentMembers(body, meeting) ?? []) {
        if (!alternateAttended) note("noAlternate", { body: body.id, meeting: meeting.id, seat: seat.id });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  note: {
    noAlternate: {
      nb: "Medlemmet på {seat} i {body} var ikke til stede i {meeting}, og ikke noe varamedlem møtte. Det kan ha betydning for hvor mange som kunne stemme.",
      nn: "Medlemen på {seat} i {body} var ikkje til stades i {meeting}, og ingen varamedlem møtte. Det kan ha noko å seie for kor mange som kunne røyste.",
      en: "The member on {seat} in {body} was absent from {meeting}, and no alternate attended. This may matter for how many could vote.",
    },
  },
} as const satisfies Sentences;

const everyone = () => attending("manager", "head", "steward1", "steward2", "safety");

const attendedBy = (attendance: readonly Attendance[] | undefined, more: Partial<Meeting> = {}) =>
  bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { attendance, ...more })] });

const noAlternate = (seat: string) => ({ sentence: "noAlternate", at: { meeting: "meeting1", seat } }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Fravær og varamedlemmer går fram av protokollen",
    nn: "Fråvær og varamedlemer går fram av protokollen",
    en: "Absent members and their alternates shown",
  },
  why: {
    nb: "Protokollen fører opp hvem som hadde forfall, og hvilket varamedlem som møtte i stedet. Ingen kilde krever at et varamedlem møter; derfor er dette bare verdt å merke seg. Det viser hvor mange stemmer møtet kan ha gitt.",
    nn: "Protokollen fører opp kven som hadde forfall, og kva varamedlem som møtte i staden. Inga kjelde krev at ein varamedlem møter; difor er dette berre verdt å merke seg. Det viser kor mange røyster møtet kan ha gitt.",
    en: "The minutes list who was absent and which alternate attended instead. No source demands that an alternate attends, so this is only worth noting. It shows how many votes the meeting can have given.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      {
        given: changed(
          soundWorkingGroup,
          attendedBy([
            ...attending("manager", "head", "steward1", "safety"),
            { seat: "steward2", person: "alternate" },
          ]),
        ),
      },
      {
        given: changed(soundWorkingGroup, attendedBy(attending("manager", "steward1", "safety"))),
        on: "2024-02-14",
        finds: [noAlternate("head"), noAlternate("steward2")],
      },
      {
        given: changed(
          soundWorkingGroup,
          vacant("head"),
          seatWith("steward2", { from: "2024-02-15" }),
          plus(filledSeat("secretary", "secretary")),
          attendedBy(attending("manager", "steward1", "safety")),
        ),
      },
      {
        given: changed(
          soundWorkingGroup,
          seatWith("steward2", { to: "2024-02-14" }),
          attendedBy(attending("manager", "head", "steward1", "safety")),
        ),
        finds: [noAlternate("steward2")],
      },
      { given: changed(soundWorkingGroup, attendedBy(everyone(), { minutes: undefined })) },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-02-14"),
              meeting("meeting2", "2024-02-28", { attendance: everyone().slice(1) }),
            ],
          }),
        ),
        finds: [{ sentence: "noAlternate", at: { meeting: "meeting2", seat: "manager" } }],
      },
    ],
    "not-applicable": [
      { given: changed(soundWorkingGroup, attendedBy(undefined)) },
      { given: changed(soundWorkingGroup, attendedBy([])), on: "2024-02-13" },
    ],
  }),
};
