import { check, municipality, read, describe as say, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

test("things of different kinds with one id keep their own names", () => {
  const nordvik = municipality({
    id: "x",
    name: "Nordvik",
    unions: [{ id: "x", name: "Forbund X" }],
    workplaces: [{ id: "x", name: "Skole X" }],
    bodies: [{ id: "x", kind: "steering-group", name: "Gruppe X" }],
  });
  const [finding] = check(nordvik, { on: "2024-03-01" }).diagnostics.filter(
    ({ rule }) => rule === "all-unions-included",
  );
  expect(finding && say(finding, "nn", { municipality: nordvik })).toBe(
    "Forbund X er korkje invitert eller representert i Gruppe X. Alle fagforeiningar skal inkluderast.",
  );
});

test("a finding of another version, or of a rule without known texts, is named and does not throw", () => {
  const [fault] = read({}).diagnostics;
  if (!fault) throw new Error("no fault");
  for (const sentence of ["constructor", "__proto__", "retired"]) {
    expect(say({ ...fault, sentence }, "en")).toContain(sentence);
  }
  expect(say({ ...fault, rule: "toString" }, "en")).toContain("toString");
});

test("lists that were left out are lists of their own", () => {
  const result = read({ id: "nordvik", name: "Nordvik" });
  if (!result.ok) throw new Error("refused");
  const copy = structuredClone<unknown>(result.municipality) as { unions: unknown[]; bodies: unknown[] };
  copy.unions.push({ id: "unionA" });
  expect(copy.bodies).toEqual([]);
});

test("a key names each id once", () => {
  const [tooFew] = check(municipality({ ...soundSteeringGroup, bodies: [{ id: "group", kind: "steering-group" }] }), {
    on: "2024-03-01",
  }).diagnostics;
  expect(tooFew?.key).toBe("min-representatives-per-party/tooFew?body=group&party=elected");
});
