import { attending, dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import { isRecorded } from "../../model/meeting.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S054 } from "../../sources/handbook-2021.js";

/** A standing agenda item should ask how things stand at the workplace. Handbook, "Spørsmål å stille". */
export const rule = {
  name: "standing-agenda-item",
  scope: "body",
  norms: [S054],
  severity: "info",
  options: {},
  applies: ({ body, on }) => body.meetings.some((meeting) => hadAgenda(meeting, on)),
  check({ body, on }, { breach, question }) {
    for (const meeting of body.meetings) {
      if (!hadAgenda(meeting, on) || meeting.cases.some(isStandingCheck)) continue;
      const at = { body: body.id, meeting: meeting.id };
      if (meeting.cases.some(mayBeStandingCheck)) question("topicsUnknown", at);
      else breach("missing", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const hadAgenda = (meeting: Meeting, on: IsoDate) =>
  meeting.on <= on && meeting.cases.length > 0 && isRecorded(meeting);

const isStandingCheck = ({ topic }: Case) => topic === "standing-check";

/** The items that open an agenda and wishes for the next one are something else, whatever their topic. */
const mayBeStandingCheck = ({ topic, opening, agendaRequest }: Case) =>
  topic === undefined && opening === undefined && !agendaRequest;

export const sentences = {
  breach: {
    missing: {
      nb: "{meeting} i {body} hadde ikke noe punkt om hvordan det står til på arbeidsplassen. Det bør være et fast punkt på sakslista.",
      nn: "{meeting} i {body} hadde ikkje noko punkt om korleis det står til på arbeidsplassen. Det bør vere eit fast punkt på sakslista.",
      en: "{meeting} in {body} had no item on how things stand at the workplace. It should be a standing item on the agenda.",
    },
  },
  question: {
    topicsUnknown: {
      nb: "Tok {body} i {meeting} opp hvordan det står til på arbeidsplassen? Temaet er ikke oppgitt for alle sakene; den som ledet møtet, kan svare.",
      nn: "Tok {body} i {meeting} opp korleis det står til på arbeidsplassen? Temaet er ikkje oppgitt for alle sakene; den som leidde møtet, kan svare.",
      en: "Did {body} at {meeting} take up how things stand at the workplace? The topic is not stated for all cases; whoever chaired the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const aboutRota = () => dialogue("case1", { topic: "rota" });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Hvordan det står til, er et fast punkt på sakslista",
    nn: "Korleis det står til, er eit fast punkt på sakslista",
    en: "How things stand is a standing item on the agenda",
  },
  why: {
    nb: "Når gruppa hver gang spør hvordan arbeidsdagen og kvaliteten på tjenestene er, kommer problemene fram mens de ennå er små. Uten et fast punkt blir det lett glemt.",
    nn: "Når gruppa kvar gong spør korleis arbeidsdagen og kvaliteten på tenestene er, kjem problema fram medan dei enno er små. Utan eit fast punkt blir det lett gløymt.",
    en: "When the group asks every time how the working day and the quality of the services are, problems surface while they are still small. Without a standing item this is easily forgotten.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      {
        given: changed(
          soundWorkingGroup,
          metOn("2024-02-14", aboutRota(), dialogue("case2"), dialogue("case3", { topic: "standing-check" })),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundWorkingGroup,
          metOn(
            "2024-03-01",
            aboutRota(),
            dialogue("case2", { opening: "previous-minutes" }),
            dialogue("case3", { agendaRequest: true }),
          ),
        ),
        finds: [{ sentence: "missing", at: { meeting: "meeting1" } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({
            meetings: [
              meeting("meeting1", "2024-01-10", { minutes: undefined, cases: [aboutRota()] }),
              meeting("meeting2", "2024-02-14", {
                minutes: undefined,
                attendance: attending("head"),
                cases: [aboutRota()],
              }),
              meeting("meeting3", "2024-02-21"),
              meeting("meeting4", "2024-03-02", { cases: [aboutRota()] }),
            ],
          }),
        ),
        finds: [{ sentence: "missing", at: { meeting: "meeting2" } }],
      },
    ],
    open: [
      {
        given: changed(soundWorkingGroup, metOn("2024-02-14", aboutRota(), dialogue("case2"))),
        finds: [{ sentence: "topicsUnknown", at: { meeting: "meeting1" } }],
      },
    ],
    "not-applicable": [
      { given: changed(soundWorkingGroup, metOn("2024-02-14")) },
      { given: changed(soundWorkingGroup, metOn("2024-03-02", aboutRota())) },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({ meetings: [meeting("meeting1", "2024-02-14", { minutes: undefined, cases: [aboutRota()] })] }),
        ),
      },
    ],
  }),
};
