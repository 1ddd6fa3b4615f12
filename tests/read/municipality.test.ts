import { isInvalidMunicipality, type MunicipalityInput, municipality, read, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

const malformed = { id: "nordvik", name: "Nordvik", unions: [{ id: "" }, { id: "b", from: "2024-02-30" }] };

const thrownBy = (input: MunicipalityInput): unknown => {
  try {
    return municipality(input);
  } catch (error) {
    return error;
  }
};

test("a sound municipality is what read gives", () => {
  const input: MunicipalityInput = { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA" }] };
  const result = read(input);
  expect(municipality(input)).toStrictEqual(result.ok && result.municipality);
  expect(Object.isFrozen(municipality(input).unions)).toBe(true);
});

test("a malformed one is an error that names its faults and carries all of them", () => {
  const error = thrownBy(malformed);
  expect(error).toBeInstanceOf(Error);
  expect(isInvalidMunicipality(error)).toBe(true);
  if (!isInvalidMunicipality(error)) return;
  expect(error.name).toBe("InvalidMunicipality");
  expect(error.diagnostics).toStrictEqual(read(malformed).diagnostics);
  expect(error.message).toBe(
    "The municipality is malformed: input/shape at /unions/0/id; input/date at /unions/1/from.",
  );
});

test("a fault at the top has a message as well", () => {
  const error = thrownBy(null as never);
  expect(isInvalidMunicipality(error) && error.message).toBe("The municipality is malformed: input/shape at the top.");
});

test("the message stays short however many faults there are", () => {
  const unions = Array.from({ length: 500 }, () => ({ id: "" }));
  const error = thrownBy({ id: "nordvik", name: "Nordvik", unions });
  expect(isInvalidMunicipality(error) && error.diagnostics).toHaveLength(500);
  expect((error as Error).message.length).toBeLessThan(1000);
  expect((error as Error).message).toContain("490");
});

test("warnings alone never throw", () => {
  const input = { id: "nordvik", name: "Nordvik", unoins: [], unions: [{ id: "unionA", size: 3 }] };
  expect(read(input).diagnostics).toHaveLength(2);
  expect(municipality(input).unions).toEqual([{ id: "unionA" }]);
});

test("other errors, and things that merely look like it, are not taken for it", () => {
  const error = thrownBy(malformed) as Error & { diagnostics: unknown };
  const fromAnotherCopy = Object.assign(new Error(error.message), { name: error.name, diagnostics: error.diagnostics });
  expect(isInvalidMunicipality(fromAnotherCopy)).toBe(true);
  for (const other of [new Error("InvalidMunicipality"), new RangeError("no"), { ...error }, null, undefined, "text"]) {
    expect(isInvalidMunicipality(other)).toBe(false);
  }
  expect(isInvalidMunicipality(Object.assign(new Error("no"), { name: "InvalidMunicipality" }))).toBe(false);
});

test("the sound municipalities are what read accepts without a word", () => {
  expect(read(soundSteeringGroup)).toStrictEqual({ ok: true, municipality: soundSteeringGroup, diagnostics: [] });
});
