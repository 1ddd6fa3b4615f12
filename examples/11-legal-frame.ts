/**
 * The legal frame of the bodies in Vaksdal's papers, and of the same ten people as a steering group. What a body legally
 * is has to be stated; what KS and the handbook disagree on is reported as contested, and no side is taken.
 */
import { readFileSync } from "node:fs";
import { check, legalFrame, read, toText } from "trepart";

const result = read(JSON.parse(readFileSync(new URL("vaksdal.json", import.meta.url), "utf8")));
if (result.ok) {
  const report = check(result.municipality, { on: "2023-08-22", ruleSet: legalFrame });
  console.log(toText(report, "nn", { municipality: result.municipality }));
}
