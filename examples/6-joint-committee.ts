/**
 * Ten people, two bodies, two measures. As the administration committee of Vaksdal municipality, with the minutes of
 * 7 February 2023, they are judged by the Local Government Act § 5-11, which wants a majority for the municipality; as a
 * steering group by the handbook, which wants equal numbers from three parties. Both reports are right. The papers do
 * not say for how long anybody is elected, nor who governs: the reports ask.
 */
import { readFileSync } from "node:fs";
import { check, handbook2021Composition, jointCommittee, municipality, read, toText } from "trepart";

const papers = read(JSON.parse(readFileSync(new URL("vaksdal-minutes-2023-02-07.json", import.meta.url), "utf8")));
const committee = papers.ok ? papers.municipality.bodies[0] : undefined;
if (papers.ok && committee) {
  const steeringGroup = {
    id: "steering-group",
    kind: "steering-group",
    name: "Styringsgruppa",
    derivedFrom: committee.id,
    seats: committee.seats,
  } as const;
  const vaksdal = municipality({ ...papers.municipality, bodies: [committee, steeringGroup] });
  for (const [body, ruleSet] of [
    [committee.id, jointCommittee],
    [steeringGroup.id, handbook2021Composition],
  ] as const) {
    console.log(toText(check(vaksdal, { on: "2023-08-22", ruleSet, bodies: [body] }), "nn", { municipality: vaksdal }));
  }
}
