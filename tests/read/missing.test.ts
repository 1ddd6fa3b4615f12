import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withMeeting, withSeat } from "../support/documents.js";

describe("a required field that is absent is missing where it should stand", () => {
  test.each([
    [{}, ["missing /id", "missing /name"]],
    [{ id: "nordvik" }, ["missing /name"]],
    [{ id: "nordvik", name: undefined }, ["missing /name"]],
    [document({ councilPeriods: [{}] }), ["missing /councilPeriods/0/from"]],
    [
      document({ councilPeriods: [{ from: "2023-10-12", politicalParties: [{ name: "A" }] }] }),
      ["missing /councilPeriods/0/politicalParties/0/id"],
    ],
    [document({ unions: [{ id: "unionA" }, { name: "B" }] }), ["missing /unions/1/id"]],
    [document({ workplaces: [{}] }), ["missing /workplaces/0/id"]],
    [document({ bodies: [{}] }), ["missing /bodies/0/id", "missing /bodies/0/kind"]],
    [
      withBody({ seats: [{ holders: [{}], alternates: [{}] }] }),
      [
        "missing /bodies/0/seats/0/id",
        "missing /bodies/0/seats/0/role",
        "missing /bodies/0/seats/0/holders/0/person",
        "missing /bodies/0/seats/0/alternates/0/person",
      ],
    ],
    [
      withBody({ invitations: [{}] }),
      ["missing /bodies/0/invitations/0/union", "missing /bodies/0/invitations/0/sentOn"],
    ],
    [withBody({ trials: [{ id: "trial" }] }), ["missing /bodies/0/trials/0/from"]],
    [
      withBody({ trials: [{ id: "trial", from: "2024-01-01", end: {} }] }),
      ["missing /bodies/0/trials/0/end/on", "missing /bodies/0/trials/0/end/as"],
    ],
    [
      withMeeting({ on: undefined, attendance: [{}], cases: [{}] }),
      [
        "missing /bodies/0/meetings/0/on",
        "missing /bodies/0/meetings/0/attendance/0/seat",
        "missing /bodies/0/meetings/0/cases/0/id",
      ],
    ],
    [
      withMeeting({ cases: [{ id: "case", proposals: [{}], actions: [{ id: "action" }] }] }),
      ["missing /bodies/0/meetings/0/cases/0/proposals/0/id", "missing /bodies/0/meetings/0/cases/0/actions/0/what"],
    ],
    [
      document({ waivers: [{ id: "waiver" }] }),
      ["rule", "at", "decidedOn", "decidedBy", "reason"].map((field) => `missing /waivers/0/${field}`),
    ],
  ])("%j", (input, expected) => {
    expect([...faultsIn(input)].sort()).toEqual([...expected].sort());
    expect(read(input).ok).toBe(false);
  });
});

describe("a working group belongs to a workplace", () => {
  const workingGroup = (more: object) =>
    document({ workplaces: [{ id: "school" }], bodies: [{ id: "group", kind: "working-group", ...more }] });

  test("it is missing where it is not stated", () => {
    expect(faultsIn(workingGroup({}))).toEqual(["missing /bodies/0/workplace"]);
    expect(faultsIn(workingGroup({ workplace: undefined }))).toEqual(["missing /bodies/0/workplace"]);
  });

  test("a workplace of the wrong type is one fault and not two", () => {
    expect(faultsIn(workingGroup({ workplace: 7 }))).toEqual(["shape /bodies/0/workplace"]);
    expect(faultsIn(workingGroup({ workplace: "" }))).toEqual(["shape /bodies/0/workplace"]);
    expect(faultsIn(workingGroup({ workplace: null }))).toEqual(["shape /bodies/0/workplace"]);
  });

  test("with one it is sound, and the other kinds of body need none", () => {
    expect(faultsIn(workingGroup({ workplace: "school" }))).toEqual([]);
    for (const kind of ["steering-group", "joint-committee", "working-environment-committee", "ad-hoc-group"]) {
      expect(faultsIn(withBody({ kind }))).toEqual([]);
    }
  });

  test("it is not asked for where the kind itself is not known", () => {
    expect(faultsIn(withBody({ kind: "working group" }))).toEqual(["shape /bodies/0/kind"]);
  });
});

test("optional fields are never missing", () => {
  expect(faultsIn(document())).toEqual([]);
  expect(faultsIn(withSeat({}))).toEqual([]);
  expect(faultsIn(withMeeting({ cases: [{ id: "case", proposals: [{ id: "proposal" }] }] }))).toEqual([]);
});
