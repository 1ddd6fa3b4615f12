/** An app's own test: the groups it sets up are sound, and one that loses its opposition is not. */
import { check, conforms, municipality, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

test("a group set up from the template conforms", () => {
  const report = check(soundSteeringGroup, { on: "2024-03-01" });
  expect(conforms(report, { failOn: "warning", open: "fails" })).toBe(true);
});

test("a group without the opposition does not conform", () => {
  const onlyPosition = municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((seat) =>
        seat.politicalParty === "partyB" ? { ...seat, politicalParty: "partyA" } : seat,
      ),
    })),
  });
  const report = check(onlyPosition, { on: "2024-03-01" });
  expect(conforms(report)).toBe(false);
  expect(report.diagnostics.map(({ rule }) => rule)).toEqual(["position-and-opposition-included"]);
});
