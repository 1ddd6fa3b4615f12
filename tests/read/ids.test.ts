import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withMeeting, withSeat } from "../support/documents.js";

const twice = [{ id: "a" }, { id: "b" }, { id: "a" }];
const council = (from: string, to: string | undefined, ...ids: readonly string[]) => ({
  from,
  to,
  politicalParties: ids.map((id) => ({ id })),
});

describe("two things of one list have different ids", () => {
  test.each([
    ["/unions/2/id", document({ unions: twice })],
    ["/workplaces/2/id", document({ workplaces: twice })],
    ["/bodies/2/id", document({ bodies: twice.map((it) => ({ ...it, kind: "ad-hoc-group" })) })],
    [
      "/waivers/2/id",
      document({
        waivers: twice.map((it) => ({
          ...it,
          rule: "equal-rights",
          at: {},
          decidedOn: "2024-01-01",
          decidedBy: "council",
          reason: "small",
        })),
      }),
    ],
    [
      "/councilPeriods/0/politicalParties/2/id",
      document({ councilPeriods: [council("2023-10-12", undefined, "a", "b", "a")] }),
    ],
    ["/bodies/0/seats/2/id", withBody({ seats: twice.map((it) => ({ ...it, role: "mayor" })) })],
    ["/bodies/0/trials/2/id", withBody({ trials: twice.map((it) => ({ ...it, from: "2024-01-01" })) })],
    ["/bodies/0/ideas/2/id", withBody({ ideas: twice.map((it) => ({ ...it, receivedOn: "2024-01-01" })) })],
    ["/bodies/0/meetings/2/id", withBody({ meetings: twice.map((it) => ({ ...it, on: "2024-01-01" })) })],
    ["/bodies/0/meetings/0/cases/2/id", withMeeting({ cases: twice })],
    ["/bodies/0/meetings/0/cases/0/proposals/2/id", withMeeting({ cases: [{ id: "case", proposals: twice }] })],
    [
      "/bodies/0/meetings/0/cases/0/actions/2/id",
      withMeeting({ cases: [{ id: "case", actions: twice.map((it) => ({ ...it, what: "write" })) }] }),
    ],
  ])("at %s, the later one", (pointer, input) => {
    const { ok, diagnostics } = read(input);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ rule, at }) => [rule, at.pointer])).toEqual([["input/duplicate-id", pointer]]);
    expect(diagnostics[0]?.values).toEqual({ id: { id: "a" } });
    expect(diagnostics[0]?.related).toEqual([{ pointer: pointer.replace("/2/id", "/0/id") }]);
  });

  test("a third is reported as well, and what was no id is not compared", () => {
    expect(faultsIn(document({ unions: [{ id: "a" }, { id: "a" }, { id: "a" }] }))).toEqual([
      "duplicate-id /unions/1/id",
      "duplicate-id /unions/2/id",
    ]);
    const noIds = [{ id: "" }, { id: "" }];
    const councilPeriods = [{ from: "2023-10-12", politicalParties: noIds }];
    expect(faultsIn(document({ councilPeriods, unions: noIds }))).toEqual([
      "shape /councilPeriods/0/politicalParties/0/id",
      "shape /councilPeriods/0/politicalParties/1/id",
      "shape /unions/0/id",
      "shape /unions/1/id",
    ]);
  });
});

describe("a list of ids names each once", () => {
  const unions = [{ id: "a" }];
  test.each([
    ["/method/draftedWith/1", document({ unions, method: { draftedWith: ["a", "a"] } })],
    ["/workplaces/0/unions/1", document({ unions, workplaces: [{ id: "school", unions: ["a", "a"] }] })],
    ["/bodies/0/seats/0/unions/1", { ...withSeat({ unions: ["a", "a"] }), unions }],
    ["/bodies/0/meetings/0/minutes/sentTo/1", withMeeting({ minutes: { sentTo: ["group", "group"] } })],
    [
      "/bodies/0/meetings/0/cases/0/proposals/0/by/1",
      { ...withMeeting({ cases: [{ id: "case", proposals: [{ id: "proposal", by: ["a", "a"] }] }] }), unions },
    ],
    [
      "/bodies/0/meetings/0/cases/0/proposals/0/votedBy/1",
      { ...withMeeting({ cases: [{ id: "case", proposals: [{ id: "proposal", votedBy: ["a", "a"] }] }] }), unions },
    ],
  ])("at %s", (pointer, input) => {
    expect(faultsIn(input)).toEqual([`duplicate-id ${pointer}`]);
  });
});

describe("ids are the same only where they have to be", () => {
  test("a political party may go on from one council period to the next", () => {
    const councilPeriods = [
      council("2019-10-10", "2023-10-11", "partyA", "partyB"),
      council("2023-10-12", undefined, "partyA", "partyB"),
    ];
    expect(faultsIn(document({ councilPeriods }))).toEqual([]);
  });

  test("a union is never a political party, whichever period knows it", () => {
    const councilPeriods = [
      council("2015-10-10", "2019-10-09", "partyA"),
      council("2019-10-10", "2023-10-11", "same", "partyA"),
      council("2023-10-12", undefined, "partyA", "same"),
    ];
    const { diagnostics } = read(document({ councilPeriods, unions: [{ id: "unionA" }, { id: "same" }] }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      rule: "input/duplicate-id",
      at: { pointer: "/unions/1/id" },
      related: [{ pointer: "/councilPeriods/1/politicalParties/0/id" }],
    });
  });

  test("different lists may use one id, and ids differ by every letter", () => {
    const seats = [{ id: "same", role: "mayor" }];
    const bodies = [
      { id: "same", kind: "ad-hoc-group", seats },
      { id: "Same", kind: "ad-hoc-group", seats },
    ];
    expect(faultsIn(document({ unions: [{ id: "same" }], workplaces: [{ id: "same" }], bodies }))).toEqual([]);
  });

  test("ids that are names of JavaScript's own are ids like any other", () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0"];
    const unions = ids.map((id) => ({ id }));
    expect(faultsIn(document({ unions, workplaces: [{ id: "valueOf", unions: ids }] }))).toEqual([]);
    expect(faultsIn(document({ unions: [], workplaces: [{ id: "school", unions: ["toString"] }] }))).toEqual([
      "unknown-reference /workplaces/0/unions/0",
    ]);
  });
});
