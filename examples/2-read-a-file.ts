/** Data from outside may be wrong in many ways at once. `read` finds them all, says where, and never throws. */
import { readFileSync } from "node:fs";
import { describe, read } from "trepart";

const result = read(JSON.parse(readFileSync(new URL("nordvik-with-faults.json", import.meta.url), "utf8")));

console.log(result.ok ? "The data are well formed." : "The data have to be put right first:");
for (const diagnostic of result.diagnostics) {
  console.log(`${diagnostic.severity.padEnd(7)} ${describe(diagnostic, "en")}`);
}
