import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withSeat } from "../support/documents.js";

/** A document as it comes out of a file: keys such as `__proto__` are then keys of its own. */
const parsed = (text: string): unknown => JSON.parse(text);

describe("a key that the model does not know is a warning", () => {
  test.each([
    [document({ unoins: [] }), "/unoins"],
    [document({ "": 1 }), "/"],
    [document({ "a/b": 1 }), "/a~1b"],
    [document({ "m~n": 1 }), "/m~0n"],
    [document({ "~1": 1 }), "/~01"],
    [document({ "/~/": 1 }), "/~1~0~1"],
    [document({ "å ø": null }), "/å ø"],
    [document({ 7: undefined }), "/7"],
    [withBody({ constitution: { decision: true } }), "/bodies/0/constitution/decision"],
    [withSeat({ holders: [{ person: "person1", name: "somebody" }] }), "/bodies/0/seats/0/holders/0/name"],
  ])("%j", (input, pointer) => {
    const result = read(input);
    expect(result.ok).toBe(true);
    expect(result.diagnostics.map(({ rule, kind, severity, at }) => [rule, kind, severity, at])).toEqual([
      ["input/unknown-key", "breach", "warning", { pointer }],
    ]);
  });

  test("it is kept out of the result, and what stands beside it is read", () => {
    const result = read(document({ unoins: [{ id: "lost" }], unions: [{ id: "unionA", fullName: "A" }] }));
    if (!result.ok) throw new Error("An unknown key is no error.");
    expect(result.municipality).not.toHaveProperty("unoins");
    expect(result.municipality.unions).toEqual([{ id: "unionA" }]);
  });

  test("beside an error it is reported as well", () => {
    expect([...faultsIn({ id: "nordvik", nmae: "Nordvik" })].sort()).toEqual(["missing /name", "unknown-key /nmae"]);
  });

  test("keys that are inherited, or no text, are not the document's own", () => {
    expect(faultsIn(Object.assign(Object.create({ unoins: [] }), document()))).toEqual([]);
    expect(faultsIn(Object.assign(Object.create({ id: "nordvik" }), { name: "Nordvik" }))).toEqual(["missing /id"]);
    expect(faultsIn(document({ [Symbol("mark") as never]: 1 }))).toEqual([]);
    expect(faultsIn(Object.assign(Object.create(null), document()))).toEqual([]);
  });
});

describe("keys that mean something to JavaScript pollute nothing", () => {
  const text = (key: string) =>
    `{"id":"nordvik","name":"Nordvik","${key}":{"polluted":true},"unions":[{"id":"a","${key}":{"polluted":true}}]}`;

  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("%s", (key) => {
    const result = read(parsed(text(key)));
    expect(result.ok).toBe(true);
    expect(result.diagnostics.map(({ at }) => at.pointer).sort()).toEqual([`/${key}`, `/unions/0/${key}`].sort());
    if (!result.ok) return;
    for (const thing of [result.municipality, ...result.municipality.unions]) {
      expect(Object.keys(thing)).not.toContain(key);
      expect("polluted" in thing).toBe(false);
      expect(Object.getPrototypeOf(thing)).toBe(Object.prototype);
    }
    expect("polluted" in {}).toBe(false);
  });
});
