import { dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import { among } from "../../model/lookup.js";
import { meetingAfter } from "../../model/meeting.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { hasAgenda, recordedMeetings } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S141 } from "../../sources/vaksdal-admu-2023.js";

/** A case asked for in one meeting is on the agenda of the next, counted in meetings and not in days. Vaksdal, minutes of 7 February 2023, "Spørsmål". */
export const rule = {
  name: "agenda-requests-honoured",
  scope: "body",
  norms: [S141],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => recordedMeetings(body, on).some(({ cases }) => cases.some(isRequest)),
  check({ body, on }, { breach }) {
    for (const meeting of recordedMeetings(body, on)) {
      const requests = meeting.cases.filter(isRequest);
      const next = requests.length > 0 ? meetingAfter(body, meeting) : undefined;
      if (next === undefined || next.on > on || !hasAgenda(next, on)) continue;
      const isTakenUp = among(next.cases.flatMap(({ followsUp }) => followsUp ?? []));
      for (const { id } of requests) {
        if (!isTakenUp(id)) breach("notOnAgenda", { body: body.id, meeting: meeting.id, case: id });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isRequest = ({ agendaRequest }: Case) => agendaRequest === true;

export const sentences = {
  breach: {
    notOnAgenda: {
      nb: "I {meeting} ble det bedt om å få {case} på sakslisten til neste møte i {body}. Det møtet har ingen sak som følger det opp; et medlem kan be om å få en sak på neste saksliste.",
      nn: "I {meeting} bad nokon om å få {case} på sakslista til neste møte i {body}. Det møtet har inga sak som følgjer det opp; ein medlem kan be om å få ei sak på neste saksliste.",
      en: "At {meeting}, it was asked that {case} be put on the agenda of the next meeting of {body}. That meeting has no case that takes it up; a member may ask for a case on the next agenda.",
    },
  },
} as const satisfies Sentences;

const requested = () =>
  meeting("meeting1", "2024-01-17", {
    cases: [dialogue("request", { agendaRequest: true }), dialogue("other")],
  });

const met = (...meetings: readonly Meeting[]) => bodyWith({ meetings });
const following = (...followsUp: readonly string[]) => followsUp.map((id) => dialogue(`on ${id}`, { followsUp: id }));

const finds = [{ sentence: "notOnAgenda", at: { meeting: "meeting1", case: "request" } }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Ønskede saker kommer på neste saksliste",
    nn: "Ønskte saker kjem på neste saksliste",
    en: "Agenda requests honoured",
  },
  why: {
    nb: "Et medlem kan be om at en sak blir satt på sakslisten til neste møte. Det kan gå et halvt år mellom møtene; derfor telles møter og ikke dager. Før neste møte er holdt, er ingenting forsømt.",
    nn: "Ein medlem kan be om at ei sak blir sett på sakslista til neste møte. Det kan gå eit halvt år mellom møta; difor blir møte talde og ikkje dagar. Før neste møte er halde, er ingenting forsømt.",
    en: "A member may ask for a case to be put on the agenda of the next meeting. Half a year may pass between meetings, so meetings are counted and not days. Until the next meeting has been held, nothing has been missed.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundSteeringGroup,
          met(requested(), meeting("meeting2", "2024-02-14", { cases: following("request") })),
        ),
      },
      { given: changed(soundSteeringGroup, met(requested())) },
      { given: changed(soundSteeringGroup, met(requested(), meeting("meeting2", "2024-02-14"))), on: "2024-02-13" },
      {
        given: changed(
          soundSteeringGroup,
          met(requested(), meeting("meeting2", "2024-02-14", { noticeSentOn: "2024-02-07" })),
        ),
        on: "2024-02-13",
      },
      {
        given: changed(soundSteeringGroup, met(requested(), meeting("meeting2", "2024-02-14", { minutes: undefined }))),
      },
      {
        given: changed(
          soundSteeringGroup,
          met(
            meeting("meeting3", "2024-02-28"),
            requested(),
            meeting("meeting2", "2024-02-14", { cases: following("other", "request") }),
          ),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          met(requested(), meeting("meeting2", "2024-02-14", { cases: following("other") })),
        ),
        on: "2024-02-15",
        finds,
      },
      {
        given: changed(
          soundSteeringGroup,
          met(requested(), meeting("meeting2", "2024-02-14", { minutes: undefined, noticeSentOn: "2024-02-14" })),
        ),
        on: "2024-02-14",
        finds,
      },
      {
        given: changed(
          soundSteeringGroup,
          met(
            requested(),
            meeting("meeting2", "2024-02-14", { cases: [dialogue("of its own")] }),
            meeting("meeting3", "2024-02-28", { cases: following("request") }),
          ),
        ),
        finds,
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, met(requested(), meeting("meeting2", "2024-02-14"))), on: "2024-01-17" },
      {
        given: changed(
          soundSteeringGroup,
          met({ ...requested(), minutes: undefined }, meeting("meeting2", "2024-02-14")),
        ),
      },
    ],
  }),
};
