import { attending, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import { minutesOn } from "../../model/minutes.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S109 } from "../../sources/handbook-2021.js";

/** What a group has discussed and settled must be written down. Handbook, "Dokumentasjon". */
export const rule = {
  name: "minutes-kept",
  scope: "body",
  norms: [S109],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => body.meetings.some((meeting) => meeting.on < on),
  check({ body, on }, { breach }) {
    for (const meeting of body.meetings) {
      if (meeting.on < on && minutesOn(meeting, on) === undefined)
        breach("missing", { body: body.id, meeting: meeting.id });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Det finnes ikke noe referat fra {meeting} i {body}. Det gruppa har snakket om og bestemt, skal skrives ned.",
      nn: "Det finst ikkje noko referat frå {meeting} i {body}. Det gruppa har snakka om og bestemt, skal skrivast ned.",
      en: "There are no minutes of {meeting} in {body}. What the group has discussed and settled must be written down.",
    },
  },
} as const satisfies Sentences;

const met = (...meetings: readonly ReturnType<typeof meeting>[]) => changed(soundWorkingGroup, bodyWith({ meetings }));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Det blir skrevet referat",
    nn: "Det blir skrive referat",
    en: "Minutes kept",
  },
  why: {
    nb: "Uten referat vet verken de som var borte, kollegene eller styringsgruppa hva gruppa er kommet fram til. Regelen spør etter referatet fra dagen etter møtet.",
    nn: "Utan referat veit korkje dei som var borte, kollegaene eller styringsgruppa kva gruppa er komen fram til. Regelen spør etter referatet frå dagen etter møtet.",
    en: "Without minutes, neither those who were away nor colleagues nor the steering group know what the group has arrived at. The rule asks for the minutes from the day after the meeting.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: met(meeting("meeting1", "2024-02-29"), meeting("meeting2", "2024-03-01", { minutes: undefined })) },
      { given: met(meeting("meeting1", "2024-02-14", { minutes: { sentTo: [] } })) },
    ],
    breached: [
      {
        given: met(
          meeting("meeting1", "2024-02-29", { minutes: undefined }),
          meeting("meeting2", "2024-02-21"),
          meeting("meeting3", "2024-02-14", { minutes: { writtenOn: "2024-03-02", sentTo: [] } }),
          meeting("meeting4", "2024-02-07", { minutes: undefined, attendance: attending("head") }),
        ),
        finds: [
          { sentence: "missing", at: { meeting: "meeting1" } },
          { sentence: "missing", at: { meeting: "meeting3" } },
          { sentence: "missing", at: { meeting: "meeting4" } },
        ],
      },
    ],
    "not-applicable": [{ given: met() }, { given: met(meeting("meeting1", "2024-03-01", { minutes: undefined })) }],
  }),
};
