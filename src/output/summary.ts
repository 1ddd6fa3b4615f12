import { fill, type Language } from "../text.js";
import { type AnyReport, kindOf } from "./report-heading.js";
import { braces, caution, counted, countedRules, none } from "./wording.js";

/** Two sentences: how many rules had each outcome, and how the report is to be read. */
export function summaryOf(report: AnyReport, language: Language): readonly string[] {
  const rules = countedRules[kindOf(report)][language];
  const counts = new Map<string, number>();
  for (const { outcome } of report.outcomes) counts.set(braces[outcome], (counts.get(braces[outcome]) ?? 0) + 1);
  const count = (brace: string) => counts.get(brace) ?? 0;
  const shown = (brace: string) => (brace === "rules" ? rules : String(count(brace) || none[language]));
  return [fill(counted[language], shown, count), caution[language]];
}
