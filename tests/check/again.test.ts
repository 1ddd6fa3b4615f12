import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import {
  type BodyRule,
  check,
  type Edit,
  edit,
  handbook2021,
  jointCommittee,
  type Municipality,
  meetingRecord,
  municipality,
  type Report,
  type RuleSet,
  ruleSet,
  soundSteeringGroup,
  soundWorkingGroup,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { attempts } from "../support/edits.js";
import { checkDays } from "../support/parts.js";
import { runs } from "../support/runs.js";

/** A report as text, which is faster to compare than its thousands of objects. */
const inText = (report: Report) => JSON.stringify(report);

/** The same data, not known to come from any other. */
const afresh = (given: Municipality): Municipality => structuredClone(given);

function edited(given: Municipality, ...edits: readonly Edit[]): Municipality {
  const result = edit(given, ...edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.municipality;
}

test("after any edits a check finds exactly what a check of the same data from scratch finds", () => {
  const sets = fc.constantFrom<RuleSet>(handbook2021, jointCommittee, meetingRecord);
  fc.assert(
    fc.property(attempts, sets, checkDays, checkDays, ([given, edits], set, on, later) => {
      let current = given;
      check(current, { on, ruleSet: set });
      for (const one of edits) {
        const result = edit(current, one);
        if (!result.ok) continue;
        current = result.municipality;
        for (const day of [on, on, later]) {
          const options = { on: day, ruleSet: set };
          expect(inText(check(current, options))).toBe(inText(check(afresh(current), options)));
        }
        current = edited(current, ...result.undo);
        const options = { on, ruleSet: set };
        expect(inText(check(current, options))).toBe(inText(check(afresh(current), options)));
      }
    }),
    runs(400),
  );
});

/** A country town with many steering groups, and a rule that takes down which bodies it is asked to judge. */
const bodyIds = Array.from({ length: 300 }, (_, number) => `group${number}`);
const town = () =>
  municipality({
    ...soundSteeringGroup,
    bodies: bodyIds.flatMap((id) => soundSteeringGroup.bodies.map((body) => ({ ...body, id }))),
  });

function taking(into: string[]): RuleSet {
  const rule = {
    name: "taken-down",
    scope: "body",
    norms: [{ source: "test", section: "§ 1", basis: "custom" }],
    severity: "info",
    options: {},
    applies: () => true,
    check: ({ body }) => void into.push(body.id),
  } as const satisfies BodyRule<Record<never, never>>;
  return ruleSet("taken down", [...handbook2021.uses, use(rule, { kinds: ["steering-group"] })]);
}

const on = "2024-03-01";
const vacate = (body: string): Edit => ({ do: "vacate", body, seat: "elected2", from: on });

test("after an edit of one body only that body is judged anew", () => {
  const judged: string[] = [];
  const set = taking(judged);
  const before = town();
  check(before, { on, ruleSet: set });
  expect(judged).toEqual(bodyIds);
  judged.length = 0;
  check(edited(before, vacate("group7")), { on, ruleSet: set });
  expect(judged).toEqual(["group7"]);
});

test("another day, other unions or another rule set are judged in full", () => {
  const judged: string[] = [];
  const set = taking(judged);
  const before = town();
  check(before, { on, ruleSet: set });
  check(before, { on: "2024-03-02", ruleSet: set });
  check(edited(before, { do: "addUnion", union: { id: "unionZ" } }), { on: "2024-03-02", ruleSet: set });
  check(before, { on: "2024-03-02", ruleSet: taking(judged) });
  expect(judged).toHaveLength(4 * bodyIds.length);
});

test("where an undo from elsewhere changes a workplace alone, what rests on it is judged anew", () => {
  const workplaces = soundWorkingGroup.workplaces.map((workplace) => ({ ...workplace, unions: [] }));
  const before = municipality({ ...soundWorkingGroup, workplaces });
  check(before, { on });
  const patches = [{ op: "replace", path: ["workplaces"], value: soundWorkingGroup.workplaces }];
  const after = edited(before, { do: "undo", patches });
  expect(check(after, { on })).not.toEqual(check(before, { on }));
  expect(check(after, { on })).toEqual(check(afresh(after), { on }));
});

test("what was found about chosen bodies alone is not taken for what was found about others", () => {
  const given = edited(town(), vacate("group7"));
  check(given, { on, bodies: ["group7"] });
  expect(check(given, { on })).toEqual(check(afresh(given), { on }));
});

test("data that may change behind one's back are judged in full each time", () => {
  const judged: string[] = [];
  const set = taking(judged);
  const open = afresh(town());
  check(open, { on, ruleSet: set });
  check(open, { on, ruleSet: set });
  expect(judged).toHaveLength(2 * bodyIds.length);
});

test("what one report holds cannot be changed through another", () => {
  const given = town();
  const first = check(given, { on });
  const expected = structuredClone(first);
  (first.diagnostics as unknown[]).length = 0;
  (first.outcomes as unknown[]).length = 0;
  expect(check(given, { on })).toEqual(expected);
});

test("nothing is kept over thousands of edits, each of them checked", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  let current = municipality(soundSteeringGroup);
  const editAndCheck = (times: number) => {
    for (let time = 0; time < times; time += 1) {
      const result = edit(current, vacate("steeringGroup"));
      if (!result.ok) expect.fail("the edit was refused");
      check(result.municipality, { on });
      current = edited(result.municipality, ...result.undo);
    }
  };
  editAndCheck(500);
  const before = used();
  editAndCheck(2_000);
  expect(used() - before).toBeLessThan(1_000_000);
  expect(check(current, { on })).toEqual(check(afresh(current), { on }));
}, 60_000);
