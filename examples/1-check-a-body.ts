/**
 * The administration committee of Vaksdal municipality as its own papers of 2023 record it, judged as if it were the
 * steering group of a tripartite cooperation; and a temporary group to which one union was invited without being able
 * to appoint anybody. The papers do not say who governs, nor for which union the tenth seat speaks: the report asks.
 */
import { readFileSync } from "node:fs";
import { check, handbook2021Composition, read, toText } from "trepart";

const result = read(JSON.parse(readFileSync(new URL("vaksdal.json", import.meta.url), "utf8")));
if (result.ok) {
  const report = check(result.municipality, { on: "2023-08-22", ruleSet: handbook2021Composition });
  console.log(toText(report, "nn", { municipality: result.municipality }));
}
