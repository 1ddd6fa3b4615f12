import {
  check,
  handbook2021,
  jointCommittee,
  type Municipality,
  municipality,
  type RuleSet,
  soundJointCommittee,
  soundWorkingGroup,
  suggest,
} from "trepart";
import { expect, test } from "vitest";
import { seat } from "../support/cases.js";

/** The first edit of each way that is suggested to mend what a rule finds. */
function firstEdits(given: Municipality, rule: string, on: string, ruleSet: RuleSet) {
  const found = check(given, { on, ruleSet }).diagnostics.filter((finding) => finding.rule === rule);
  return found.flatMap((finding) => suggest(given, finding, { on, ruleSet })).map(({ edits }) => edits[0]);
}

test.each([
  ["2024-03-01", "2025-11-01"],
  ["2025-11-01", "2025-11-01"],
  ["2026-03-01", "2026-03-01"],
])("seen on %s, a representative elected for four years goes on %s: after two, and never before today", (on, from) => {
  const bodies = soundJointCommittee.bodies.map((body) => ({
    ...body,
    seats: body.seats.map((one) =>
      one.id === "employee1"
        ? { ...one, holders: [{ person: "representative", from: "2023-11-01", to: "2027-10-31" }] }
        : one,
    ),
  }));
  const given = municipality({ ...soundJointCommittee, bodies });
  expect(firstEdits(given, "employees-elected-for-two-years", on, jointCommittee)).toEqual([
    { do: "vacate", body: "jointCommittee", seat: "employee1", from },
  ]);
});

test("a seat that should not be there ends the day before, or is taken away where it begins on the very day", () => {
  const withMayor = (from: string) =>
    municipality({
      ...soundWorkingGroup,
      bodies: soundWorkingGroup.bodies.map((body) => ({
        ...body,
        seats: [...body.seats, seat("mayor", "mayor", { from })],
      })),
    });
  const edits = (from: string) =>
    firstEdits(withMayor(from), "politicians-kept-out-of-working-groups", "2024-03-01", handbook2021);
  expect(edits("2024-02-29")).toEqual([{ do: "endSeat", body: "workingGroup", seat: "mayor", to: "2024-02-29" }]);
  expect(edits("2024-03-01")).toEqual([{ do: "removeSeat", body: "workingGroup", seat: "mayor" }]);
});
