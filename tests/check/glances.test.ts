import {
  type BodyFacts,
  type BodyRule,
  check,
  type Edit,
  edit,
  type Municipality,
  municipality,
  ruleSet,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { norms } from "../support/own-rule.js";

const on = "2024-03-01";

/** What a rule looks at beyond each of these bodies, in document order. */
const looks: Readonly<Record<string, (beyond: BodyFacts["municipality"]) => unknown>> = {
  atNothing: () => undefined,
  atCommittee: ({ body }) => [body("committee"), body("committee")],
  atCommitteeAndBoard: ({ body }) => [body("committee"), body("board")],
  atCommitteeAndWhatIsNot: ({ body }) => [body("committee"), body("notYet")],
  atCommitteeAgain: ({ body }) => body("committee"),
  atWhatIsNot: ({ body }) => [body("never"), body("notYet")],
  atGroups: ({ steeringGroups }) => steeringGroups(),
  atGroupsAndCommittee: ({ steeringGroups, body }) => [steeringGroups(), body("committee")],
  atGroupsAndHolder: ({ steeringGroups, seatsHeldBy }) => [steeringGroups(), seatsHeldBy("person1")],
  atHolder: ({ seatsHeldBy }) => seatsHeldBy("person1"),
  atWhole: (beyond) => beyond.municipality.method,
};

const nordvik = (): Municipality =>
  municipality({
    id: "nordvik",
    name: "Nordvik",
    unions: [{ id: "unionA" }, { id: "unionB" }],
    bodies: [
      { id: "committee", kind: "joint-committee" },
      { id: "board", kind: "steering-group" },
      { id: "panel", kind: "steering-group" },
      ...Object.keys(looks).map((id) => ({ id, kind: "ad-hoc-group" as const })),
    ],
  });

/** Checks some data, one after another, and tells which bodies were judged anew for the last of them. */
function judgedIn(...stages: readonly Municipality[]): readonly string[] {
  let judged: string[] = [];
  const rule = {
    name: "looks-around",
    scope: "body",
    norms,
    severity: "info",
    options: {},
    applies: () => true,
    check({ body, municipality: beyond }) {
      judged.push(body.id);
      looks[body.id]?.(beyond);
    },
  } as const satisfies BodyRule<Record<never, never>>;
  const set = ruleSet("looking around", [use(rule, { kinds: ["ad-hoc-group"] })]);
  for (const stage of stages) {
    judged = [];
    check(stage, { on, ruleSet: set });
  }
  return judged;
}

function edited(given: Municipality, ...edits: readonly Edit[]) {
  const result = edit(given, ...edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}

const atCommittee = Object.keys(looks).filter((id) => id.includes("Committee"));
const atBoard = ["atCommitteeAndBoard"];
const atWhatIsNot = ["atCommitteeAndWhatIsNot", "atWhatIsNot"];
const atGroups = ["atGroups", "atGroupsAndCommittee"];
const atAll = ["atGroupsAndHolder", "atHolder", "atWhole"];

const inOrder = (ids: readonly string[]) => [...Object.keys(looks), "notYet"].filter((id) => ids.includes(id));

const invite = (body: string): Edit => ({ do: "invite", body, union: "unionA", sentOn: on });
const found = (id: string, kind: "ad-hoc-group" | "steering-group"): Edit => ({ do: "addBody", body: { id, kind } });

test.each([
  { does: "an invitation to itself", by: invite("atNothing"), anew: ["atNothing", ...atAll] },
  { does: "an invitation to a body that others look at", by: invite("committee"), anew: [...atCommittee, ...atAll] },
  { does: "an invitation to a steering group", by: invite("board"), anew: [...atBoard, ...atGroups, ...atAll] },
  { does: "an invitation to another steering group", by: invite("panel"), anew: [...atGroups, ...atAll] },
  {
    does: "the end of a steering group",
    by: { do: "closeBody", body: "panel", to: "2024-02-29" },
    anew: [...atGroups, ...atAll],
  },
  { does: "a new steering group", by: found("third", "steering-group"), anew: [...atGroups, ...atAll] },
  {
    does: "a body that others have looked for in vain",
    by: found("notYet", "ad-hoc-group"),
    anew: [...atWhatIsNot, ...atAll, "notYet"],
  },
] satisfies readonly { does: string; by: Edit; anew: readonly string[] }[])(
  "after $does only the bodies that have seen something of it are judged anew, and so when it is undone",
  ({ by, anew }) => {
    const before = nordvik();
    const { municipality: after, undo } = edited(before, by);
    const undone = edited(after, ...undo).municipality;
    expect(judgedIn(before, after)).toEqual(inOrder(anew));
    expect(judgedIn(before, after, undone)).toEqual(inOrder(anew).filter((id) => id !== "notYet"));
  },
);

test("what was recalled once is recalled again, by what it rested on then", () => {
  const before = nordvik();
  const { municipality: first } = edited(before, invite("atNothing"));
  const { municipality: second } = edited(first, invite("committee"));
  expect(judgedIn(before, first, second)).toEqual(inOrder([...atCommittee, ...atAll]));
});

test("the same data are not judged anew", () => {
  const given = nordvik();
  expect(judgedIn(given, given)).toEqual([]);
});

test.each<readonly [string, Edit]>([
  ["a new union", { do: "addUnion", union: { id: "unionC" } }],
  ["a new council period", { do: "startCouncilPeriod", period: { from: on } }],
])("after %s all bodies are judged anew", (_, by) => {
  const before = nordvik();
  expect(judgedIn(before, edited(before, by).municipality)).toEqual(Object.keys(looks));
});
