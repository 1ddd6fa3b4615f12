import { attending, meeting } from "../../model/build.js";
import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { covers, type IsoDate, newYearsOf } from "../../model/dates.js";
import type { Meeting } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { isCommittee } from "../../model/working-environment-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { normalMeetingsAYear, regulationInForce, section3_16 } from "../../sources/regulation-on-participation.js";

/** A working environment committee normally meets four times a year; years without any recorded meeting are not judged. Regulation § 3-16. */
export const rule = {
  name: "four-meetings-a-year",
  scope: "body",
  norms: [section3_16],
  severity: "info",
  inForce: regulationInForce,
  options: { meetings: normalMeetingsAYear },
  turnsOn: (_, within) => newYearsOf(within),
  applies: (facts) => isCommittee(facts.body) && wholeYearsOnRecord(facts).length > 0,
  check(facts, { breach, question }, { meetings }) {
    const { body, here, on } = facts;
    const held = recordedMeetings(body, on);
    const few = wholeYearsOnRecord(facts).filter((year) => countIn(year, held) < meetings);
    const isCalledOften = (year: string) => countIn(year, body.meetings) >= meetings;
    const short = few.filter((year) => !isCalledOften(year));
    const unclear = few.filter(isCalledOften);
    if (short.length > 0) breach("tooFew", here, { years: { terms: short }, meetings });
    if (unclear.length > 0) question("heldUnknown", here, { years: { terms: unclear }, meetings });
  },
} as const satisfies BodyRule<typeof sentences, { meetings: number }>;

const yearOf = (day: IsoDate) => day.slice(0, 4);
const countIn = (year: string, meetings: readonly { readonly on: IsoDate }[]) =>
  meetings.filter((meeting) => yearOf(meeting.on) === year).length;

/** The calendar years, in order, that had ended before the day, in all of which body and norm were there, with a meeting on record. */
function wholeYearsOnRecord({ body, on }: BodyFacts): readonly string[] {
  const years = new Set(recordedMeetings(body, on).map((meeting) => yearOf(meeting.on)));
  const isWhole = (year: string) => covers(body, `${year}-01-01`) && covers(regulationInForce, `${year}-01-01`);
  return [...years].filter((year) => year < yearOf(on) && isWhole(year)).sort();
}

export const sentences = {
  breach: {
    tooFew: {
      nb: "{body} hadde færre enn {meetings} møter i {years}. {meetings} møter i året er det normale (forskrift om organisering, ledelse og medvirkning § 3-16).",
      nn: "{body} hadde færre enn {meetings} møte i {years}. {meetings} møte i året er det normale (forskrift om organisering, leiing og medverknad § 3-16).",
      en: "{body} met fewer than {meetings} times in {years}. {meetings} meetings a year are the normal number (the Regulation on Organisation, Management and Participation § 3-16).",
    },
  },
  question: {
    heldUnknown: {
      nb: "Ble alle møtene i {body} holdt i {years}? Noen av dem er uten oppmøte og referat, og {meetings} møter i året er det normale (forskrift om organisering, ledelse og medvirkning § 3-16); sekretæren kan svare.",
      nn: "Blei alle møta i {body} haldne i {years}? Nokre av dei er utan oppmøte og referat, og {meetings} møte i året er det normale (forskrift om organisering, leiing og medverknad § 3-16); sekretæren kan svare.",
      en: "Were all meetings of {body} held in {years}? Some of them have neither attendance nor minutes, and {meetings} meetings a year are the normal number (the Regulation on Organisation, Management and Participation § 3-16); the secretary can answer.",
    },
  },
} as const satisfies Sentences;

const written = (day: IsoDate) => meeting(day, day);
const metOn = (...days: readonly IsoDate[]) => bodyWith({ meetings: days.map(written) });
const three = ["2023-02-15", "2023-05-10", "2023-09-20"] as const;
const called = (on: IsoDate) => meeting(`called ${on}`, on, { minutes: undefined });
const threeAndNotice = () => bodyWith({ meetings: [...three.map(written), called("2023-12-06")] });
const threeAndLate = (more: Partial<Meeting> = {}) =>
  bodyWith({
    meetings: [
      ...three.map(written),
      meeting("late", "2023-12-31", { minutes: { writtenOn: "2024-01-02", sentTo: [] }, ...more }),
    ],
  });

export const page: Page<typeof sentences> = {
  title: { nb: "Fire møter i året", nn: "Fire møte i året", en: "Four meetings a year" },
  why: {
    nb: "Fire møter er det normale og ikke et krav, og derfor er funnet bare til orientering. Regelen ser på hele kalenderår som er over, og bare på år der minst ett møte har oppmøte eller referat; ellers vet den ikke nok.",
    nn: "Fire møte er det normale og ikkje eit krav, og derfor er funnet berre til orientering. Regelen ser på heile kalenderår som er over, og berre på år der minst eitt møte har oppmøte eller referat; elles veit han ikkje nok.",
    en: "Four meetings are the normal number and no requirement, so the finding is only a remark. The rule looks at whole calendar years that are over, and only at years in which at least one meeting has attendance or minutes; otherwise it does not know enough.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: soundWorkingEnvironmentCommittee, on: "2024-01-01" },
      { given: changed(soundWorkingEnvironmentCommittee, metOn(...three)), options: { meetings: 3 } },
      { given: changed(soundWorkingEnvironmentCommittee, metOn("2023-12-31", ...three)), on: "2024-01-01" },
      {
        given: changed(soundWorkingEnvironmentCommittee, threeAndLate({ attendance: attending("chief") })),
        on: "2024-01-01",
      },
    ],
    breached: [
      {
        given: changed(soundWorkingEnvironmentCommittee, metOn(...three, "2024-01-01")),
        finds: [{ sentence: "tooFew", values: { years: { terms: ["2023"] }, meetings: 4 } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, metOn(...three, "2021-12-31", "2022-06-15")),
        finds: [{ sentence: "tooFew", values: { years: { terms: ["2021", "2022", "2023"] }, meetings: 4 } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          metOn(...three, "2022-06-15"),
          bodyWith({ from: "2022-01-01", to: "2024-12-31" }),
        ),
        finds: [{ sentence: "tooFew", values: { years: { terms: ["2022", "2023"] }, meetings: 4 } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          bodyWith({ meetings: [meeting("held", "2023-02-15"), called("2023-05-10"), called("2023-12-06")] }),
        ),
        finds: [{ sentence: "tooFew", values: { years: { terms: ["2023"] }, meetings: 4 } }],
      },
    ],
    open: [
      {
        given: changed(soundWorkingEnvironmentCommittee, threeAndNotice()),
        finds: [{ sentence: "heldUnknown", values: { years: { terms: ["2023"] }, meetings: 4 } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, threeAndLate()),
        on: "2024-01-01",
        finds: [{ sentence: "heldUnknown", values: { years: { terms: ["2023"] }, meetings: 4 } }],
      },
    ],
    "not-applicable": [
      { given: changed(soundWorkingEnvironmentCommittee, metOn()) },
      { given: changed(soundWorkingEnvironmentCommittee, metOn(...three)), on: "2023-12-31" },
      { given: changed(soundWorkingEnvironmentCommittee, metOn(...three), bodyWith({ from: "2023-01-02" })) },
      {
        given: changed(soundWorkingEnvironmentCommittee, bodyWith({ meetings: [called("2023-05-10")] })),
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          metOn(...three),
          bodyWith({ kind: "joint-committee" }),
          constitutionWith({ actsAsWorkingEnvironmentCommittee: true }),
        ),
      },
      { given: changed(soundWorkingEnvironmentCommittee, metOn("2012-05-10")), on: "2013-12-31" },
      { given: changed(soundWorkingEnvironmentCommittee, metOn("2011-05-10")), on: "2012-12-31" },
    ],
  }),
};
