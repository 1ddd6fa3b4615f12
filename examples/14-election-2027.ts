// The municipal election of September 2027 turns the sides in a municipality. The governing side and the opposition
// change when the new council has constituted itself, not on election day.
import { describe, type Edit, soundSteeringGroup, whatIf } from "trepart";

const election: Edit = {
  do: "startCouncilPeriod",
  period: {
    from: "2027-10-14",
    politicalParties: [
      { id: "partyA", name: "Partiet A", alignment: "opposition" },
      { id: "partyB", name: "Partiet B", alignment: "opposition" },
      { id: "partyC", name: "Partiet C", alignment: "position" },
    ],
  },
};

for (const on of ["2027-09-13", "2027-10-13", "2027-10-14"]) {
  const supposed = whatIf(soundSteeringGroup, [election], { on });
  if (!supposed.ok) throw new Error("the edit was refused");
  const { municipality, introduced } = supposed;
  console.log(`${on}: ${introduced.length === 0 ? "ingenting nytt" : ""}`);
  for (const finding of introduced) console.log(`  ${describe(finding, "nb", { municipality })}`);
}
