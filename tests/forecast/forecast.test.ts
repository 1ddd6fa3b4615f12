import {
  always,
  type Body,
  type BodyRule,
  edit,
  type Forecast,
  forecast,
  handbook2021Composition,
  type Municipality,
  municipality,
  ruleSet,
  soundSteeringGroup,
  use,
  workingEnvironmentCommittee,
} from "trepart";
import { expect, test } from "vitest";
import { norms, type sentences } from "../support/own-rule.js";

const range = { from: "2024-03-01", to: "2026-03-01", ruleSet: handbook2021Composition };

/** The sound steering group, with the last day of somebody's term. */
const ending = (seat: string, to: string): Municipality =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((one) => (one.id === seat ? { ...one, holders: [{ person: "person1", to }] } : one)),
    })),
  });

const inShort = ({ changes }: Forecast) =>
  changes.map(({ on, introduced, resolved, because }) => ({
    on,
    introduced: introduced.map(({ rule, sentence }) => `${rule} ${sentence}`),
    resolved: resolved.map(({ rule, sentence }) => `${rule} ${sentence}`),
    because: because.map(({ what }) => what),
  }));

test("a sound body whose data do not change has an empty calendar", () => {
  const calendar = forecast(soundSteeringGroup, range);
  expect(calendar).toMatchObject({ municipality: "nordvik", from: "2024-03-01", to: "2026-03-01", start: [] });
  expect(calendar.changes).toEqual([]);
});

test("a term that ends is seen on the day after its last day, which is the last day to act", () => {
  const calendar = forecast(ending("safety", "2025-06-30"), range);
  expect(inShort(calendar)).toEqual([
    {
      on: "2025-07-01",
      introduced: ["chief-safety-representative-seated vacant", "seats-filled vacant"],
      resolved: [],
      because: ["term-ends"],
    },
  ]);
  expect(calendar.changes[0]).toMatchObject({
    actBy: "2025-06-30",
    because: [{ at: { body: "steeringGroup", seat: "safety", person: "person1" }, what: "term-ends" }],
  });
});

test("what ends is resolved, as it was the day before", () => {
  const result = edit(ending("safety", "2025-06-30"), {
    do: "appoint",
    body: "steeringGroup",
    seat: "safety",
    person: "person2",
    from: "2025-09-01",
  });
  const given = result.ok ? result.municipality : expect.fail("the edit was refused");
  expect(inShort(forecast(given, range)).at(-1)).toEqual({
    on: "2025-09-01",
    introduced: [],
    resolved: ["chief-safety-representative-seated vacant", "seats-filled vacant"],
    because: ["term-begins"],
  });
});

test("what begins on the first day belongs to the start and is no change", () => {
  const calendar = forecast(ending("safety", "2024-02-29"), range);
  expect(calendar.start.map(({ rule }) => rule)).toEqual(["chief-safety-representative-seated", "seats-filled"]);
  expect(calendar.changes).toEqual([]);
});

test("the last day of the range is looked at, and the day after is not", () => {
  const given = ending("safety", "2025-06-30");
  expect(forecast(given, { ...range, to: "2025-07-01" }).changes).toHaveLength(1);
  expect(forecast(given, { ...range, to: "2025-06-30" }).changes).toEqual([]);
});

test("a day that a rule works out is a deadline at the place of the finding", () => {
  const given = municipality({
    id: "nordvik",
    name: "Nordvik",
    headcounts: [
      { year: 2022, average: 60 },
      { year: 2023, average: 40 },
    ],
  });
  const calendar = forecast(given, { from: "2023-06-01", to: "2024-06-01", ruleSet: workingEnvironmentCommittee });
  expect(inShort(calendar).map(({ on, because }) => [on, because])).toEqual([]);
  const later = forecast(given, { from: "2023-06-01", to: "2025-06-01", ruleSet: workingEnvironmentCommittee });
  expect(later.changes.map(({ on, because }) => [on, because])).toEqual([
    ["2025-01-01", expect.arrayContaining([{ at: {}, what: "deadline" }])],
  ]);
});

/** A rule that finds something different every time it has to be judged anew, from what it reads of a body. */
const reading = (name: string, read: (body: Body) => unknown): BodyRule<typeof sentences> => ({
  name,
  scope: "body",
  norms,
  severity: "warning",
  options: {},
  applies: always,
  check({ body, here, on }, { breach }) {
    breach("bad", { ...here, person: `${on} ${JSON.stringify(read(body))?.length}` });
  },
});
const steeringGroups = { kinds: ["steering-group"] } as const;

test("what begins on one day stands in the order of the rule set, whatever the rules have read", () => {
  const turn = "2025-01-10";
  const given = municipality({
    id: "nordvik",
    name: "Nordvik",
    bodies: [
      {
        id: "group",
        kind: "steering-group",
        meetings: [{ id: "meeting", on: turn }],
        trials: [{ id: "trial", from: turn }],
      },
    ],
  });
  const rules = [
    reading("first", ({ meetings }) => meetings),
    reading("second", ({ trials }) => trials),
    reading("third", ({ meetings }) => meetings),
  ];
  const set = ruleSet(
    "reading",
    rules.map((rule) => use(rule, steeringGroups)),
  );
  const { changes } = forecast(given, { ...range, ruleSet: set });
  expect(changes.find(({ on }) => on === turn)?.introduced.map(({ rule }) => rule)).toEqual([
    "first",
    "second",
    "third",
  ]);
});

test("a rule may copy the body that it judges, and finds all of it in the copy", () => {
  const copying = reading("copying", (body) => ({ ...body }));
  const set = ruleSet("copying", [use(copying, steeringGroups)]);
  const [found] = forecast(soundSteeringGroup, { ...range, ruleSet: set }).start;
  expect(found?.at.person).toBe(`2024-03-01 ${JSON.stringify(soundSteeringGroup.bodies[0]).length}`);
});

test.each([
  ["2024-02-30", "2024-03-01"],
  ["2024-03-01", "tomorrow"],
  ["2024-03-02", "2024-03-01"],
])("from %s to %s is no range", (from, to) => {
  const asked = () => forecast(soundSteeringGroup, { from, to });
  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(`calendar days written YYYY-MM-DD, in order, not ${from} and ${to}`);
});
