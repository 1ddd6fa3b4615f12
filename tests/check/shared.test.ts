import { check, municipality, read, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

const vacated = (seat: string) =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((its) => (its.id === seat ? { ...its, holders: [] } : its)),
    })),
  });

const found = () => check(vacated("safety"), { on: "2024-03-01" }).diagnostics[0];
const faulty = () => read({ id: "nordvik" }).diagnostics[0];

test.each([
  ["check", found],
  ["read", faulty],
])("what a caller of %s does to a finding's sources is not seen by the next", (_, find) => {
  const before = structuredClone(find()?.sources);
  expect(before).not.toHaveLength(0);
  expect(() => (find()?.sources as unknown[]).push("another")).toThrow(TypeError);
  expect(find()?.sources).toEqual(before);
});
