import { dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import { meetingsUntil } from "../../model/meeting.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S133 } from "../../sources/vaksdal-admu-2023.js";

/** Cases are numbered consecutively within the calendar year. Vaksdal, "Saksliste". */
export const rule = {
  name: "case-numbers-consecutive",
  scope: "body",
  norms: [S133],
  severity: "info",
  options: {},
  applies: ({ body, on }) =>
    body.meetings.some((meeting) => meeting.on <= on && meeting.cases.some(({ number }) => number !== undefined)),
  check({ body, on }, { breach }) {
    const breaks = breaksIn(meetingsUntil(body, on));
    for (const meeting of body.meetings) {
      for (const { item, number, expected } of breaks.get(meeting) ?? []) {
        breach("notConsecutive", { body: body.id, meeting: meeting.id, case: item }, { number, expected });
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

interface Break {
  readonly item: string;
  readonly number: number;
  readonly expected: number;
}

/** The cases of each meeting that do not carry on from the number before them in the same year. */
function breaksIn(meetings: readonly Meeting[]): ReadonlyMap<Meeting, readonly Break[]> {
  const breaks = new Map<Meeting, readonly Break[]>();
  let year: string | undefined;
  let expected: number | undefined;
  for (const meeting of meetings) {
    if (yearOf(meeting.on) !== year) expected = undefined;
    year = yearOf(meeting.on);
    const found: Break[] = [];
    for (const { id, number } of meeting.cases) {
      if (number === undefined) continue;
      if (expected !== undefined && number !== expected) found.push({ item: id, number, expected });
      expected = number + 1;
    }
    breaks.set(meeting, found);
  }
  return breaks;
}

const yearOf = (day: IsoDate) => day.slice(0, 4);

export const sentences = {
  breach: {
    notConsecutive: {
      nb: "Saken {case} i {meeting} i {body} har nummer {number}, mens det neste i rekken var {expected}. Sakene har fortløpende nummer gjennom året.",
      nn: "Saka {case} i {meeting} i {body} har nummer {number}, medan det neste i rekkja var {expected}. Sakene har fortløpande nummer gjennom året.",
      en: "The case {case}, dealt with in {body} at {meeting}, has number {number}, while the next in the series was {expected}. Cases are numbered consecutively through the year.",
    },
  },
} as const satisfies Sentences;

const numbered = (id: string, on: IsoDate, ...numbers: readonly Case["number"][]) =>
  meeting(id, on, { cases: numbers.map((number, index) => dialogue(`case${index + 1}`, { number })) });

const met = (...meetings: readonly Meeting[]) => bodyWith({ meetings });

const notConsecutive = (of: string, item: string, number: number, expected: number) =>
  ({ sentence: "notConsecutive", at: { meeting: of, case: item }, values: { number, expected } }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Saksnumre i rekkefølge gjennom året",
    nn: "Saksnummer i rekkjefølgje gjennom året",
    en: "Case numbers consecutive within the year",
  },
  why: {
    nb: "Når numrene er fortløpende, viser et hull at en sak mangler i arkivet, og to like at noe er ført dobbelt. Rekken begynner ved det første nummeret som er oppgitt, og på nytt hvert kalenderår; saker uten nummer hoppes over.",
    nn: "Når nummera er fortløpande, viser eit hol at ei sak manglar i arkivet, og to like at noko er ført dobbelt. Rekkja byrjar ved det første nummeret som er oppgitt, og på nytt kvart kalenderår; saker utan nummer blir hoppa over.",
    en: "With consecutive numbers a gap shows that a case is missing from the archive, and a repeated number that something was entered twice. The series begins with the first number given and anew each calendar year; cases without a number are passed over.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundSteeringGroup,
          met(
            numbered("meeting3", "2024-02-14", 1, 2),
            numbered("meeting1", "2023-11-15", 11, undefined, 12),
            numbered("meeting2", "2023-12-31", 13),
            meeting("meeting4", "2024-02-28"),
          ),
        ),
      },
      {
        given: changed(soundSteeringGroup, met(numbered("meeting1", "2024-01-17", undefined, 5, 6))),
        on: "2024-01-17",
      },
      {
        given: changed(
          soundSteeringGroup,
          met(numbered("meeting1", "2024-01-17", 5), numbered("meeting2", "2024-02-14", 9)),
        ),
        on: "2024-02-13",
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          met(numbered("meeting1", "2024-01-17", 1, 2), numbered("meeting2", "2024-02-14", 4, 5, 5)),
        ),
        on: "2024-02-14",
        finds: [notConsecutive("meeting2", "case1", 4, 3), notConsecutive("meeting2", "case3", 5, 6)],
      },
      {
        given: changed(
          soundSteeringGroup,
          met(numbered("meeting2", "2024-02-14", 1), numbered("meeting1", "2024-01-17", 2, 4)),
        ),
        finds: [notConsecutive("meeting2", "case1", 1, 5), notConsecutive("meeting1", "case2", 4, 3)],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, met(numbered("meeting1", "2024-01-17", 1, 3))), on: "2024-01-16" },
    ],
  }),
};
