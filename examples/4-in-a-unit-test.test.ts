/** An app's own test: the groups it sets up are sound, and one that loses its opposition is not. */
import "trepart/vitest";
import { check, municipality, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

test("a group set up from the template conforms", () => {
  expect(soundSteeringGroup).toConform({ on: "2024-03-01", failOn: "warning", open: "fails" });
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
  expect(report).toBreach("position-and-opposition-included", { body: "steeringGroup" });
  expect(report).not.toBreach("equal-representation");
});
