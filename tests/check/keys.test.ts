import { check, type Municipality, type MunicipalityInput, municipality, ruleSet, use } from "trepart";
import { describe, expect, test } from "vitest";
import { composition } from "../support/composition.js";
import { saying } from "../support/own-rule.js";

type SeatInput = NonNullable<NonNullable<MunicipalityInput["bodies"]>[number]["seats"]>[number];

const holders = (person: string) => [{ person }];
const seat = (id: string, role: SeatInput["role"], more: Partial<SeatInput> = {}): SeatInput => ({
  id,
  role,
  holders: holders(`person of ${id}`),
  ...more,
});

const group = (seats: readonly SeatInput[], id = "group"): Municipality =>
  municipality({
    id: "nordvik",
    name: "Nordvik",
    unions: [{ id: "unionA" }, { id: "unionB" }],
    bodies: [{ id, kind: "steering-group", seats }],
  });

const keysOf = (data: Municipality, on = "2024-03-01", rule?: string) =>
  check(data, { on, ruleSet: composition })
    .diagnostics.filter((found) => rule === undefined || found.rule === rule)
    .map(({ key }) => key);

describe("a fault keeps its key", () => {
  test("when only the counts change", () => {
    const one = group([
      seat("a", "mayor"),
      seat("c", "chief-safety-representative"),
      seat("d", "chief-safety-representative"),
    ]);
    const two = group([
      seat("a", "mayor"),
      seat("b", "deputy-mayor"),
      seat("c", "chief-safety-representative"),
      seat("d", "chief-safety-representative"),
      seat("e", "chief-safety-representative"),
    ]);
    for (const rule of [
      "min-representatives-per-party",
      "equal-representation",
      "chief-safety-representative-seated",
    ]) {
      expect(keysOf(one, undefined, rule).length).toBeGreaterThan(0);
      expect(keysOf(two, undefined, rule)).toEqual(keysOf(one, undefined, rule));
    }
  });

  test("when the day changes and the fault does not", () => {
    const data = group([seat("a", "mayor", { holders: [] }), seat("b", "shop-steward")]);
    expect(keysOf(data, "2024-03-01").length).toBeGreaterThan(5);
    expect(keysOf(data, "2031-12-31")).toEqual(keysOf(data, "2024-03-01"));
  });

  test("when seats stand elsewhere in the list or are held by others", () => {
    const seats = [seat("a", "mayor", { holders: [] }), seat("b", "shop-steward"), seat("c", "unit-manager")];
    const others = [...seats].reverse().map((it) => (it.id === "b" ? { ...it, holders: holders("new") } : it));
    expect(keysOf(group(others)).sort()).toEqual(keysOf(group(seats)).sort());
  });

  test("when severity or options change", () => {
    const uses = composition.uses.map((use) => ({ ...use, severity: "info" as const }));
    const data = group([seat("a", "mayor")]);
    const lenient = check(data, { on: "2024-03-01", ruleSet: { name: "lenient", uses } });
    expect(lenient.diagnostics.map(({ key }) => key)).toEqual(keysOf(data));
  });
});

test("what a place leaves unsaid leaves nothing in the key", () => {
  const keyAt = (seat: { readonly seat?: undefined }) => {
    const own = {
      ...saying(),
      check: ({ here }, { breach }) => breach("bad", { ...here, ...seat }),
    } satisfies ReturnType<typeof saying>;
    const set = ruleSet("one rule", [use(own, { kinds: ["steering-group"] })]);
    return check(group([]), { on: "2024-03-01", ruleSet: set }).diagnostics.map(({ key }) => key);
  };
  expect(keyAt({ seat: undefined })).toEqual(keyAt({}));
});

describe("two faults have two keys", () => {
  test("where position and opposition are both missing", () => {
    const keys = keysOf(group([]), undefined, "position-and-opposition-included");
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  test("where they concern different bodies, seats, unions or persons", () => {
    expect(keysOf(group([], "one")).filter((key) => keysOf(group([], "two")).includes(key))).toEqual([]);
    const shared = [
      seat("a", "mayor", { holders: holders("person1") }),
      seat("b", "mayor", { holders: holders("person1") }),
      seat("c", "mayor", { holders: holders("person2") }),
      seat("d", "mayor", { holders: holders("person2") }),
    ];
    const keys = keysOf(group(shared), undefined, "one-seat-per-person");
    expect(new Set(keys).size).toBe(2);
  });

  test("where ids hold the very marks that keys are built with", () => {
    const seats = ["a", "a&seat=a", "a?", "a%26seat=a", "a=a", "a/b", " a", "A", "æ"].map((id) =>
      seat(id, "mayor", { holders: [] }),
    );
    const bodies = ["x", "x&seat=a", "x%26seat=a"].map((id) => ({ id, kind: "steering-group" as const, seats }));
    const data = municipality({ id: "nordvik", name: "Nordvik", bodies });
    const keys = keysOf(data, undefined, "seats-filled");
    expect(keys).toHaveLength(27);
    expect(new Set(keys).size).toBe(27);
  });
});
