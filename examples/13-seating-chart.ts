/**
 * The published composition of Askøy's Trepartsutvalget as a seating chart, judged by the handbook's rules of
 * composition. The mayor's political party is not among the data, so the chart shows it as unknown.
 * `npx tsx examples/13-seating-chart.ts > chart.svg` saves the chart.
 */
import { readFileSync } from "node:fs";
import { check, handbook2021Composition, read, toSvg } from "trepart";

const on = "2024-03-01";
const result = read(JSON.parse(readFileSync(new URL("askoy.json", import.meta.url), "utf8")));
if (result.ok) {
  const report = check(result.municipality, { on, ruleSet: handbook2021Composition });
  console.log(toSvg(result.municipality, { body: "committee", on, language: "nb", report }));
}
