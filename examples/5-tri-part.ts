/**
 * An arena for dialogue arranged as Nord-Fron has published its TriPart: three parties, everyone may speak, nobody votes
 * and nothing is decided. Nord-Fron has published neither seats nor meetings; the municipality here, with all its seats,
 * political parties, unions, meetings and cases, is invented.
 */
import { readFileSync } from "node:fs";
import { check, read, toText, triPartNordFron } from "trepart";

const result = read(JSON.parse(readFileSync(new URL("fjelldal.json", import.meta.url), "utf8")));
if (result.ok) {
  const report = check(result.municipality, { on: "2024-05-02", ruleSet: triPartNordFron });
  console.log(toText(report, "nb", { municipality: result.municipality }));
} else console.log(result.diagnostics);
