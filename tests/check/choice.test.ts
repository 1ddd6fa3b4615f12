import { bodyKinds, check, handbook2021, type Municipality, municipality, ruleSet, soundSteeringGroup } from "trepart";
import { describe, expect, test } from "vitest";
import { composition, compositionNames } from "../support/composition.js";

const on = "2024-03-01";

const everyKind: Municipality = municipality({
  id: "nordvik",
  name: "Nordvik",
  workplaces: [{ id: "school" }],
  bodies: [
    { id: "third", kind: "ad-hoc-group" },
    { id: "ended", kind: "steering-group", to: "2024-02-29" },
    { id: "first", kind: "steering-group" },
    { id: "committee", kind: "joint-committee" },
    { id: "comingCommittee", kind: "working-environment-committee", from: "2024-03-02" },
    { id: "second", kind: "working-group", workplace: "school", from: on, to: on },
  ],
});

const bodiesJudged = (bodies?: readonly string[]) => [
  ...new Set(check(everyKind, { on, ruleSet: composition, bodies }).outcomes.map(({ at }) => at.body)),
];

describe("a programmer's fault is a RangeError", () => {
  test.each([
    "2024-02-30",
    "2023-02-29",
    "2024-3-1",
    "2024/03/01",
    "",
    "today",
    "2024-03-01T00:00:00Z",
    null,
    undefined,
    20240301,
  ])("%s is no day to judge", (day) => {
    const asked = () => check(soundSteeringGroup, { on: day as string });
    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(`must be a calendar day written YYYY-MM-DD, not ${day}`);
  });

  test.each([["gone"], [""], ["steeringgroup"], ["toString"]])("%j is no body of the municipality", (id) => {
    expect(() => check(soundSteeringGroup, { on, bodies: [id] })).toThrow(RangeError);
    const asked = () => check(soundSteeringGroup, { on, bodies: ["steeringGroup", id] });
    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(`no body with the id ${JSON.stringify(id)}`);
  });

  test("a leap day and a day long gone are days", () => {
    expect(check(soundSteeringGroup, { on: "2024-02-29" }).on).toBe("2024-02-29");
    expect(check(soundSteeringGroup, { on: "0001-01-01" }).on).toBe("0001-01-01");
  });
});

describe("the bodies judged", () => {
  test("are those that exist on the day and have rules, in document order", () => {
    expect(bodiesJudged()).toEqual(["third", "first", "second"]);
  });

  test("are limited by choice, whose own order and repetitions do not matter", () => {
    expect(bodiesJudged(["second", "third", "second"])).toEqual(["third", "second"]);
    expect(bodiesJudged([])).toEqual([]);
  });

  test("leave the others named with the reason, in document order", () => {
    expect(check(everyKind, { on, ruleSet: composition }).notJudged).toEqual([
      { body: "ended", why: "outside-its-period" },
      { body: "committee", why: "no-rules-for-its-kind" },
      { body: "comingCommittee", why: "outside-its-period" },
    ]);
  });

  test("and only those that were chosen", () => {
    expect(check(everyKind, { on, ruleSet: composition, bodies: ["committee", "first"] }).notJudged).toEqual([
      { body: "committee", why: "no-rules-for-its-kind" },
    ]);
  });

  test.each([
    ["2024-02-29", ["third", "ended", "first"]],
    ["2024-03-01", ["third", "first", "second"]],
    ["2024-03-02", ["third", "first"]],
  ])("on %s are %j, each on the days of its own period", (day, expected) => {
    const { outcomes } = check(everyKind, { on: day, ruleSet: composition });
    expect([...new Set(outcomes.map(({ at }) => at.body))]).toEqual(expected);
  });

  test("have no rules in an empty set", () => {
    const report = check(everyKind, { on, ruleSet: ruleSet("empty", []) });
    expect([report.outcomes, report.diagnostics]).toEqual([[], []]);
    expect(report.notJudged.filter(({ why }) => why === "no-rules-for-its-kind")).toHaveLength(4);
  });
});

describe("the rules asked", () => {
  test("are the handbook's where nothing else is said", () => {
    expect(check(everyKind, { on })).toEqual(check(everyKind, { on, ruleSet: handbook2021 }));
    expect(check(everyKind, { on }).ruleSet).toBe("handbook2021");
    expect(check(everyKind, { on, ruleSet: undefined, bodies: undefined }).ruleSet).toBe("handbook2021");
  });

  test.each(bodyKinds)("for a %s are listed once each, in the set's order, and no others", (kind) => {
    const body = everyKind.bodies.find((candidate) => candidate.kind === kind && candidate.id !== "ended");
    const { outcomes } = check(everyKind, { on: kind === "working-group" ? on : "2024-03-02", ruleSet: composition });
    const expected = composition.uses.filter(({ kinds }) => kinds.includes(kind)).map(({ rule }) => rule.name);
    expect(outcomes.filter(({ at }) => at.body === body?.id).map(({ rule }) => rule)).toEqual(expected);
  });

  test("stand in the handbook's set, each for the kinds that the contract names", () => {
    const kindsOf = Object.fromEntries(composition.uses.map(({ rule, kinds }) => [rule.name, kinds.length]));
    expect(Object.keys(kindsOf)).toEqual([...compositionNames]);
    expect(Object.entries(kindsOf).filter(([, count]) => count === 3)).toHaveLength(3);
    expect(composition.uses.filter(({ kinds }) => kinds.includes("working-group"))).toHaveLength(7);
    expect(composition.uses.filter(({ kinds }) => kinds.includes("ad-hoc-group"))).toHaveLength(3);
  });
});
