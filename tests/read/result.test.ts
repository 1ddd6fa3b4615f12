import { check, languages, read, describe as say, soundSteeringGroup, soundWorkingGroup } from "trepart";
import { describe, expect, test } from "vitest";
import { withMeeting, withSeat } from "../support/documents.js";

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout));

const withoutEmptyLists = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, it) => (Array.isArray(it) && it.length === 0 ? undefined : it)));

const rich = {
  unions: [{ id: "unionA" }],
  ...withMeeting({
    attendance: [],
    cases: [{ id: "case", proposals: [{ id: "proposal" }], actions: [{ id: "action", what: "write" }] }],
    minutes: {},
  }),
  method: {},
  councilPeriods: [{ from: "2023-10-12" }],
  workplaces: [{ id: "school" }],
};

/** Many faults, each of a kind of its own, spread over the whole document. */
const faulty = {
  id: "",
  councilPeriods: [{ from: "2019-01-01" }, { from: "2023-01-01" }, { from: "2020-01-01", to: "2019-12-31" }],
  unions: [{ id: "a", from: "2023-02-30" }, { id: "a" }, { id: "b", size: 3 }],
  bodies: [
    { id: "group", kind: "working-group", derivedFrom: "gone", seats: "none" },
    { id: "other", kind: "ad-hoc-group", seats: [{ id: "s", role: "mayor", unions: ["a", "lost"], holders: [{}] }] },
    null,
  ],
};

describe("what has been read", () => {
  test("has every list filled in, and only what was there besides", () => {
    const result = read(rich);
    expect(result.diagnostics).toEqual([]);
    if (!result.ok) throw new Error("The document is sound.");
    expect(withoutEmptyLists(result.municipality)).toEqual(withoutEmptyLists(rich));
    expect(result.municipality).toMatchObject({
      method: { anchoredIn: [], draftedWith: [], evaluatedOn: [] },
      councilPeriods: [{ politicalParties: [] }],
      workplaces: [{ unions: [], departments: [] }],
      waivers: [],
    });
    expect(result.municipality.bodies[0]).toMatchObject({ seats: [], invitations: [], trials: [], ideas: [] });
    expect(result.municipality.bodies[0]?.meetings[0]).toMatchObject({
      attendance: [],
      others: [],
      cases: [{ proposals: [{ by: [], votedBy: [] }], actions: [{}] }],
      minutes: { sentTo: [] },
    });
  });

  test("leaves attendance and rights unknown where nothing is stated", () => {
    const seat = read(withSeat({}));
    const meeting = read(withMeeting({}));
    expect(seat.ok && seat.municipality.bodies[0]?.seats[0]).not.toHaveProperty("rights");
    expect(meeting.ok && meeting.municipality.bodies[0]?.meetings[0]).not.toHaveProperty("attendance");
  });

  test.each([
    ["rich", rich],
    ["sound", soundSteeringGroup],
    ["sound at a workplace", soundWorkingGroup],
  ])("is frozen all the way down and reads the same again, also through JSON (%s)", (_, input) => {
    const first = read(input);
    if (!first.ok) throw new Error("The document is sound.");
    expect(isFrozenThroughout(first.municipality)).toBe(true);
    expect(read(first.municipality)).toStrictEqual(first);
    expect(read(JSON.parse(JSON.stringify(first.municipality)))).toStrictEqual(first);
  });

  test("is a copy that later changes to the input do not reach", () => {
    const input = structuredClone(rich);
    const before = structuredClone(input);
    const result = read(input);
    expect(input).toStrictEqual(before);
    input.unions.push({ id: "later" });
    expect(result.ok && result.municipality.unions).toHaveLength(1);
  });

  test("can be checked and described", () => {
    const result = read(rich);
    if (!result.ok) throw new Error("The document is sound.");
    const { diagnostics } = check(result.municipality, { on: "2024-03-01" });
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.map((it) => say(it, "nb")).every((message) => message.length > 0)).toBe(true);
  });
});

describe("the faults of a document", () => {
  const { ok, diagnostics } = read(faulty);

  test("are all found in one pass", () => {
    expect(ok).toBe(false);
    expect(diagnostics.map(({ rule, at }) => `${rule.slice(6)} ${at.pointer}`).sort()).toEqual([
      "date /unions/0/from",
      "duplicate-id /unions/1/id",
      "missing /bodies/0/workplace",
      "missing /bodies/1/seats/0/holders/0/person",
      "missing /name",
      "overlap /councilPeriods/1",
      "period /councilPeriods/2/to",
      "shape /bodies/0/seats",
      "shape /bodies/1/seats/0/unions",
      "shape /bodies/2",
      "shape /id",
      "unknown-key /unions/2/size",
      "unknown-reference /bodies/0/derivedFrom",
      "unknown-reference /bodies/1/seats/0/unions/1",
    ]);
  });

  test("have keys of their own, made of the rule and the pointer", () => {
    const keys = diagnostics.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, rule, at } of diagnostics) {
      expect(key.startsWith(rule)).toBe(true);
      expect(key).toContain(at.pointer);
    }
  });

  test("are breaches with a source, plain data, and can be said in every language", () => {
    for (const diagnostic of diagnostics) {
      expect(diagnostic.kind).toBe("breach");
      expect(diagnostic.sources.length).toBeGreaterThan(0);
      for (const language of languages) expect(say(diagnostic, language)).toMatch(/[.]$/);
    }
    expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  });

  test("are found in the same order however often one asks", () => {
    expect(read(faulty)).toStrictEqual(read(structuredClone(faulty)));
  });

  test("leave the input as it was", () => {
    const input = structuredClone(faulty);
    read(input);
    expect(input).toStrictEqual(faulty);
  });
});
