import { meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import { emptyMonths, firstMonthHasEnded, turnsOfHalfYear } from "../../model/half-year.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S098 } from "../../sources/handbook-2021.js";

/**
 * In its first half-year a working group should meet once a month; no meetings at all means that they are unknown.
 * Handbook, "Eksempler på temaer i arbeidsgruppa".
 */
export const rule = {
  name: "monthly-meetings-in-first-half-year",
  scope: "body",
  norms: [S098],
  severity: "warning",
  options: {},
  turnsOn: ({ from }) => (from === undefined ? [] : turnsOfHalfYear(from)),
  applies: ({ body, on }) => body.from !== undefined && firstMonthHasEnded(body.from, on),
  check({ body, here, on }, { breach, question }) {
    if (body.meetings.length === 0) return question("noMeetingsKnown", here);
    const days = body.meetings.map((meeting) => meeting.on);
    const terms = body.from && emptyMonths(body.from, days, on);
    if (terms && terms.length > 0) breach("emptyMonths", here, { months: { terms } });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    emptyMonths: {
      nb: "{body} hadde ikke noe møte i {months}. I det første halvåret bør en arbeidsgruppe møtes én gang i måneden.",
      nn: "{body} hadde ikkje noko møte i {months}. I det første halvåret bør ei arbeidsgruppe møtast éin gong i månaden.",
      en: "{body} had no meeting in {months}. In its first half-year a working group should meet once a month.",
    },
  },
  question: {
    noMeetingsKnown: {
      nb: "Når har {body} hatt møter? Ingen møter er oppgitt; lederen for arbeidsplassen eller de tillitsvalgte i gruppa kan svare.",
      nn: "Når har {body} hatt møte? Ingen møte er oppgitte; leiaren for arbeidsplassen eller dei tillitsvalde i gruppa kan svare.",
      en: "When has {body} met? No meetings are stated; the manager of the workplace or the shop stewards in the group can answer.",
    },
  },
} as const satisfies Sentences;

const begun = (from: IsoDate | undefined, ...days: readonly IsoDate[]) =>
  changed(
    soundWorkingGroup,
    bodyWith({ from, meetings: days.map((day, index) => meeting(`meeting${index + 1}`, day)) }),
  );

const empty = (...terms: readonly string[]) => [{ sentence: "emptyMonths", values: { months: { terms } } }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Møte hver måned det første halvåret",
    nn: "Møte kvar månad det første halvåret",
    en: "Monthly meetings in the first half-year",
  },
  why: {
    nb: "En ny gruppe trenger å møtes ofte for å komme i gang. Hver kalendermåned bør ha sitt møte; begynner gruppa inne i en måned, teller de to månedsdelene i hver sin ende av halvåret sammen som én måned. Er det ikke ført møter i det hele tatt, er de ukjente, og da spør regelen.",
    nn: "Ei ny gruppe treng å møtast ofte for å kome i gang. Kvar kalendermånad bør ha sitt møte; byrjar gruppa inne i ein månad, tel dei to månadsdelane i kvar sin ende av halvåret saman som éin månad. Er det ikkje ført møte i det heile, er dei ukjende, og då spør regelen.",
    en: "A new group needs to meet often to get going. Each calendar month should have its meeting; where the group begins within a month, the two part-months at the ends of the half-year count together as one. Where no meetings are recorded at all, they are unknown, and the rule asks.",
  },
  examples: () => ({
    met: [
      { given: begun("2024-01-01", "2024-01-01", "2024-02-29") },
      { given: begun("2023-07-01", ...["07", "08", "09", "10", "11", "12"].map((month) => `2023-${month}-05`)) },
      { given: begun("2024-01-01", "2024-01-10", "2024-03-15"), on: "2024-02-29" },
      { given: begun("2023-12-15", "2024-01-10", "2024-02-10") },
      {
        given: begun(
          "2023-08-31",
          ...["09", "10", "11", "12"].map((month) => `2023-${month}-06`),
          "2024-01-03",
          "2024-02-28",
        ),
      },
    ],
    breached: [
      { given: begun("2024-01-01", "2024-01-03", "2024-01-31", "2024-03-01"), finds: empty("2024-02") },
      { given: begun("2024-01-01", "2024-03-15"), finds: empty("2024-01", "2024-02") },
      {
        given: begun("2023-10-01", "2024-04-03"),
        on: "2024-04-03",
        finds: empty("2023-10", "2023-11", "2023-12", "2024-01", "2024-02", "2024-03"),
      },
      {
        given: begun(
          "2023-08-31",
          ...["09", "10", "11", "12"].map((month) => `2023-${month}-06`),
          "2024-01-03",
          "2024-02-29",
        ),
        on: "2024-02-29",
        finds: empty("2023-08"),
      },
      {
        given: begun("2022-08-29", "2022-09-01", "2022-11-01", "2022-12-01", "2023-01-31", "2023-02-28"),
        on: "2023-02-28",
        finds: empty("2022-08", "2022-10"),
      },
      {
        given: begun("2024-03-30", "2024-04-30", "2024-05-31", "2024-06-01", "2024-07-01", "2024-08-01", "2024-09-30"),
        on: "2024-09-30",
        finds: empty("2024-03"),
      },
    ],
    open: [{ given: begun("2024-02-01"), finds: [{ sentence: "noMeetingsKnown" }] }],
    "not-applicable": [
      { given: soundWorkingGroup },
      { given: begun(undefined) },
      { given: begun("2024-02-01"), on: "2024-02-29" },
      { given: begun("2024-02-02", "2024-03-15"), on: "2024-03-31" },
    ],
  }),
};
