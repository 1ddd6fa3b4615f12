/**
 * The programme Sammen om en bedre kommune as its three sources give it, each figure with its source: the parties to the
 * agreement, the themes, the results and the counts on which the sources differ. They do not name the municipalities, so
 * the rules about participants have nothing to judge. The same data with six per cent for six percentage points follow.
 */
import { readFileSync } from "node:fs";
import { changeMatchesValues, checkProgramme, describe, readProgramme, ruleSet, toText, use } from "trepart";

const result = readProgramme(JSON.parse(readFileSync(new URL("programme-2011.json", import.meta.url), "utf8")));
if (result.ok) {
  const { programme } = result;
  console.log(toText(checkProgramme(programme, { on: "2016-12-31" }), "nb", { programme }));

  const indicators = programme.indicators.map((indicator) => ({ ...indicator, deltaUnit: "per-cent" as const }));
  const misread = { ...programme, indicators };
  const report = checkProgramme(misread, { on: "2016-12-31", ruleSet: ruleSet("change", [use(changeMatchesValues)]) });
  for (const finding of report.diagnostics) console.log(describe(finding, "nb", { programme: misread }));
}
