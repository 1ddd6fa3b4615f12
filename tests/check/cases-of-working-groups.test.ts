import { describe, expect, test } from "vitest";
import { findingsIn, plus, type SeatInput, seat, withGroup, without } from "../support/cases.js";

type Change = (seats: readonly SeatInput[]) => readonly SeatInput[];

const asItIs: Change = (seats) => seats;

describe("the working group at a workplace", () => {
  const workplaces = [{ id: "home", unions: ["union1", "union2", "union3"], departments: ["ward1", "ward2"] }];
  const seats = [
    seat("manager", "unit-manager"),
    seat("head1", "department-head", { department: "ward1" }),
    seat("steward1", "workplace-shop-steward", { unions: ["union1"] }),
    seat("steward2", "workplace-shop-steward", { unions: ["union2"] }),
    seat("steward3", "workplace-shop-steward", { unions: ["union3"] }),
    seat("safety", "safety-representative"),
  ];
  const found = (change: Change, body: object = {}, places: typeof workplaces = workplaces) => {
    const group = { id: "group", kind: "working-group", workplace: "home", seats: change(seats), ...body } as const;
    return findingsIn(withGroup(group, { workplaces: places }));
  };

  test("is sound with one department head for both departments, whatever it is called", () => {
    expect(found(asItIs)).toEqual([]);
    expect(found(asItIs, { name: "HMS-gruppa" })).toEqual([]);
  });

  test("asks about each of many unions at a workplace, and about none that has no members there", () => {
    const ids = Array.from({ length: 20 }, (_, number) => `union${number + 1}`);
    const group = { id: "group", kind: "working-group", workplace: "home", seats } as const;
    const unions = [...ids, "elsewhere"].map((id) => ({ id }));
    const findings = findingsIn(withGroup(group, { unions, workplaces: [{ id: "home", unions: ids }] }));
    expect(findings).toEqual(ids.slice(3).map((id) => `error all-unions-included notInvited ${id}`));
  });

  test("of a leader and two of three unions lacks the safety representative and the third union", () => {
    const invited = (answer?: "declined") => ({ invitations: [{ union: "union3", sentOn: "2024-01-10", answer }] });
    const change = without("steward3", "safety");
    const unsafe = "error safety-representative-seated missing";
    expect(found(change)).toEqual(["error all-unions-included notInvited union3", unsafe]);
    expect(found(change, invited("declined"))).toEqual(["note all-unions-included declined union3", unsafe]);
    expect(found(change, invited())).toEqual(["question all-unions-included noAnswerYet union3", unsafe]);
  });

  test("of the unit manager alone lacks the department heads, where there are departments", () => {
    expect(found(without("head1"))).toEqual(["warning department-heads-represented missing"]);
    expect(
      found(without("head1"), {}, [{ id: "home", unions: ["union1", "union2", "union3"], departments: [] }]),
    ).toEqual([]);
  });

  test("has no room for a politician, but for a political secretary", () => {
    expect(found(plus(seat("politician", "elected-representative")))).toEqual([
      "error politicians-kept-out-of-working-groups seated politician",
    ]);
    expect(found(plus(seat("politicalSecretary", "secretary")))).toEqual([]);
  });

  test("includes every union with members there, however few, and no others", () => {
    expect(found(without("steward3"))).toEqual(["error all-unions-included notInvited union3"]);
    const two = [{ id: "home", unions: ["union1", "union2"], departments: [] }];
    expect(found(without("steward3"), {}, two)).toEqual([]);
  });
});
