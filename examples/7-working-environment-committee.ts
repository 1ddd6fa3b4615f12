/**
 * Skarvøy is invented: a municipality of some forty employees, which until the end of 2023 needed a working environment
 * committee only when one of the sides demanded it, and needs one since 1 January 2024. It then sets one up, and counts
 * the mayor on the employer side.
 */
import { readFileSync } from "node:fs";
import { check, describe, read, toText, workingEnvironmentCommittee } from "trepart";

const result = read(JSON.parse(readFileSync(new URL("skarvoy.json", import.meta.url), "utf8")));
if (result.ok) {
  const { municipality } = result;
  const checked = (on: string) => check(municipality, { on, ruleSet: workingEnvironmentCommittee });

  for (const on of ["2023-12-31", "2024-01-01"]) {
    console.log(on);
    for (const finding of checked(on).diagnostics) {
      console.log(`  ${finding.kind}: ${describe(finding, "nb", { municipality })}`);
    }
  }
  console.log(`\n${toText(checked("2024-06-01"), "nb", { municipality })}`);
}
