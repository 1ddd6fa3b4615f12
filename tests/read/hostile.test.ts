import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withSeat } from "../support/documents.js";

const refuse = () => {
  throw new Error("not for you");
};

describe("no value makes read throw", () => {
  test("an object that refuses to be read is unreadable", () => {
    const everyTrap = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = Object.defineProperty({ name: "Nordvik" }, "id", { get: refuse, enumerable: true });
    for (const input of [everyTrap, proxy, getter]) {
      const result = read(input);
      expect(result.ok).toBe(false);
      expect(result.diagnostics.map(({ rule, at }) => [rule, at])).toEqual([["input/shape", { pointer: "" }]]);
    }
  });

  test("a refusal deep inside is no crash either", () => {
    const element = Object.defineProperty({}, "id", { get: refuse, enumerable: true });
    for (const input of [document({ unions: [element] }), withSeat({ unions: new Proxy([], { get: refuse }) })]) {
      const result = read(input);
      expect(result.ok).toBe(false);
      expect(result.diagnostics.length).toBeGreaterThan(0);
    }
  });

  test("a document that contains itself is read as far as the model goes", () => {
    const cyclic: Record<string, unknown> = document();
    cyclic.bodies = [cyclic];
    cyclic.unions = cyclic.bodies;
    cyclic.self = cyclic;
    const found = faultsIn(cyclic);
    expect(found).toContain("missing /bodies/0/kind");
    expect(found).toContain("unknown-key /self");
    expect(read(cyclic).ok).toBe(false);
  });

  test("strange objects are judged by what they hold", () => {
    expect(faultsIn(new Map([["id", "nordvik"]]))).toEqual(["missing /id", "missing /name"]);
    expect(faultsIn(new Date(0))).toEqual(["missing /id", "missing /name"]);
    expect(faultsIn(document({ name: new String("Nordvik") }))).toEqual(["shape /name"]);
    expect(faultsIn(document({ unions: [undefined] }))).toEqual(["shape /unions/0"]);
    expect(faultsIn(document({ unions: new Array(2) }))).toEqual(["shape /unions/0", "shape /unions/1"]);
    expect(faultsIn(document({ method: undefined, unions: undefined }))).toEqual([]);
  });
});

describe("size is no obstacle", () => {
  test("ten thousand levels are not followed further than the model goes", () => {
    let list: unknown = [];
    let thing: unknown = {};
    for (let level = 0; level < 10_000; level++) {
      list = [list];
      thing = { bodies: [thing] };
    }
    expect(faultsIn(list)).toEqual(["shape "]);
    expect(faultsIn(document({ bodies: list }))).toEqual(["shape /bodies/0"]);
    expect(faultsIn(document({ extra: list }))).toEqual(["unknown-key /extra"]);
    expect(faultsIn(document({ bodies: [thing] }))).toContain("unknown-key /bodies/0/bodies");
    expect(faultsIn(withBody({ constitution: thing }))).toEqual(["unknown-key /bodies/0/constitution/bodies"]);
  });

  test("a million pieces of nonsense are a million diagnostics", () => {
    const nonsense = Array.from({ length: 1_000_000 }, (_, index) => (index % 2 ? "body" : index));
    const { ok, diagnostics } = read(document({ bodies: nonsense }));
    expect(ok).toBe(false);
    expect(diagnostics).toHaveLength(1_000_000);
    expect(diagnostics.at(-1)?.at.pointer).toBe("/bodies/999999");
  }, 30_000);

  test("a hundred thousand unions with one id are all found", () => {
    const unions = Array.from({ length: 100_000 }, () => ({ id: "same" }));
    expect(read(document({ unions })).diagnostics).toHaveLength(99_999);
  });
});
