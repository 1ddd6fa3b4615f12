import type { Forecast } from "../forecast.js";
import { quoted } from "../naming.js";
import type { ProgrammeReport, Report } from "../rules/names.js";
import type { DescribeOptions } from "../saying.js";
import { fill, type Language, writtenDay } from "../text.js";
import { plain } from "./plain.js";
import { judgedAsOf } from "./wording.js";

/** What is put into words: the report on a municipality or on a programme. */
export type AnyReport = Report | ProgrammeReport;

/** Which of the two a report is on. */
export const kindOf = (report: AnyReport) => ("programme" in report ? "programme" : "municipality");

/** The name of what the report is on; without it, the id in quotes. */
export function reportHeading(
  report: AnyReport | Forecast,
  language: Language,
  { municipality, programme }: DescribeOptions,
): string {
  const [id, given] =
    "programme" in report ? ([report.programme, programme] as const) : ([report.municipality, municipality] as const);
  return (given?.id === id && plain(given.name)) || quoted(plain(id), language);
}

/** The line below the heading: the day and the rule set. */
export const judgedLine = ({ on, ruleSet }: AnyReport, language: Language): string =>
  fill(
    judgedAsOf[language],
    (name) => (name === "day" ? writtenDay(on, language) : quoted(plain(ruleSet), language)),
    () => 0,
  );
