import { check, type Diagnostic, municipality, read, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

const vacated = (seat: string) =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((its) => (its.id === seat ? { ...its, holders: [] } : its)),
    })),
  });

const on = "2024-03-01";

test.each([
  ["check", () => check(vacated("safety"), { on }).diagnostics],
  ["read", () => read({ id: "nordvik" }).diagnostics],
])("what a caller of %s does to a finding's sources is not seen by the next", (_, find) => {
  const [{ sources }] = find() as readonly [Diagnostic];
  const before = structuredClone(sources);
  expect(before).not.toHaveLength(0);
  expect(() => (sources as unknown[]).push("another")).toThrow(TypeError);
  expect(find()[0]?.sources).toEqual(before);
});
