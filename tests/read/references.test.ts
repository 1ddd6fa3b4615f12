import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withMeeting, withSeat } from "../support/documents.js";

const proposing = (more: object) => withMeeting({ cases: [{ id: "case", proposals: [{ id: "proposal", ...more }] }] });

describe("a reference to what the data do not contain stands at the value that refers", () => {
  test.each([
    ["/method/draftedWith/0", "gone", document({ method: { draftedWith: ["gone"] } })],
    ["/workplaces/0/unions/0", "gone", document({ workplaces: [{ id: "school", unions: ["gone"] }] })],
    ["/bodies/0/workplace", "gone", withBody({ workplace: "gone" })],
    ["/bodies/0/derivedFrom", "gone", withBody({ derivedFrom: "gone" })],
    ["/bodies/0/mandate/body", "gone", withBody({ mandate: { body: "gone" } })],
    ["/bodies/0/seats/0/unions/0", "gone", withSeat({ unions: ["gone"] })],
    ["/bodies/0/seats/0/politicalParty", "gone", withSeat({ role: "mayor", politicalParty: "gone" })],
    ["/bodies/0/invitations/0/union", "gone", withBody({ invitations: [{ union: "gone", sentOn: "2024-01-01" }] })],
    ["/bodies/0/meetings/0/attendance/0/seat", "gone", withMeeting({ attendance: [{ seat: "gone" }] })],
    ["/bodies/0/meetings/0/absences/0/seat", "gone", withMeeting({ absences: [{ seat: "gone" }] })],
    ["/bodies/0/meetings/0/minutes/sentTo/0", "gone", withMeeting({ minutes: { sentTo: ["gone"] } })],
    ["/bodies/0/meetings/0/cases/0/proposals/0/by/0", "gone", proposing({ by: ["gone"] })],
    ["/bodies/0/meetings/0/cases/0/proposals/0/votedBy/1", "gone", proposing({ votedBy: ["administration", "gone"] })],
  ])("at %s", (pointer, id, input) => {
    const { ok, diagnostics } = read(input);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ rule, at, values }) => [rule, at.pointer, values])).toEqual([
      ["input/unknown-reference", pointer, { id: { id } }],
    ]);
  });
});

test("a union, a workplace and a political party are not taken for one another", () => {
  const councilPeriods = [{ from: "2023-10-12", politicalParties: [{ id: "partyA" }] }];
  const input = {
    ...withBody({ workplace: "unionA", seats: [{ id: "seat", role: "mayor", politicalParty: "unionA" }] }),
    councilPeriods,
    unions: [{ id: "unionA" }],
    workplaces: [{ id: "school", unions: ["partyA"] }],
  };
  expect([...faultsIn(input)].sort()).toEqual([
    "unknown-reference /bodies/0/seats/0/politicalParty",
    "unknown-reference /bodies/0/workplace",
    "unknown-reference /workplaces/0/unions/0",
  ]);
});

test("a seat of another body is unknown to this one", () => {
  const seats = [{ id: "seat", role: "mayor" }];
  const meetings = [{ id: "meeting", on: "2024-03-01", attendance: [{ seat: "seat" }] }];
  const bodies = [
    { id: "first", kind: "ad-hoc-group", seats },
    { id: "second", kind: "ad-hoc-group", meetings },
  ];
  expect(faultsIn(document({ bodies }))).toEqual(["unknown-reference /bodies/1/meetings/0/attendance/0/seat"]);
});

describe("a reference that leads somewhere is sound", () => {
  test("a political party of any council period will do, in force or not", () => {
    const councilPeriods = [
      { from: "2015-10-10", to: "2019-10-09", politicalParties: [{ id: "old" }] },
      { from: "2019-10-10", politicalParties: [{ id: "new" }] },
    ];
    expect(faultsIn({ ...withSeat({ role: "mayor", politicalParty: "old" }), councilPeriods })).toEqual([]);
  });

  test("a proposal stands in the name of political parties, unions and the administration", () => {
    const input = {
      ...proposing({ by: ["partyA", "unionA", "administration"], votedBy: ["unionA", "partyA"] }),
      councilPeriods: [{ from: "2023-10-12", politicalParties: [{ id: "partyA" }] }],
      unions: [{ id: "unionA" }],
    };
    expect(faultsIn(input)).toEqual([]);
  });

  test("bodies may refer to bodies that stand later", () => {
    const bodies = [
      { id: "group", kind: "steering-group", derivedFrom: "committee" },
      { id: "committee", kind: "joint-committee" },
    ];
    expect(faultsIn(document({ bodies }))).toEqual([]);
  });
});

test("where the list referred to is itself unreadable, only that is reported", () => {
  expect(faultsIn({ ...withSeat({ unions: ["unionA"] }), unions: "unionA" })).toEqual(["shape /unions"]);
  expect(faultsIn({ ...withBody({ workplace: "school" }), workplaces: null })).toEqual(["shape /workplaces"]);
  const seat = withSeat({ role: "mayor", politicalParty: "partyA" });
  expect(faultsIn({ ...seat, councilPeriods: [null] })).toEqual(["shape /councilPeriods/0"]);
});
