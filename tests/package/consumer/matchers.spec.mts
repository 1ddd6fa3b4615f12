import { check, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import "trepart/vitest";

const on = "2024-03-01";

test("the matchers of the packed package are registered and typed", () => {
  expect(soundSteeringGroup).toConform({ on, failOn: "warning", open: "fails" });
  expect(check(soundSteeringGroup, { on })).not.toBreach("equal-representation", { body: "steeringGroup" });
  expect(() => expect({}).toConform({ on })).toThrow("expects a municipality");
  // @ts-expect-error: the day is missing
  expect(() => expect(soundSteeringGroup).toConform({})).toThrow("calendar day");
});
