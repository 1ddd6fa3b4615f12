/**
 * The minutes of a real meeting, Vaksdal's administration committee on 7 February 2023: ten votes are recorded where
 * nine voting members were present. The report states the contradiction and does not guess how it came about.
 */
import { readFileSync } from "node:fs";
import { check, meetingRecord, read, toText } from "trepart";

const minutes = new URL("vaksdal-minutes-2023-02-07.json", import.meta.url);
const result = read(JSON.parse(readFileSync(minutes, "utf8")));
if (result.ok) {
  const report = check(result.municipality, { on: "2023-02-08", ruleSet: meetingRecord });
  console.log(toText(report, "nn", { municipality: result.municipality }));
}
