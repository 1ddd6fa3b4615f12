import { describe, expect, test } from "vitest";
import {
  diagnosticsIn,
  findingsIn,
  having,
  plus,
  type SeatInput,
  seat,
  steeringGroup,
  withGroup,
  without,
} from "../support/cases.js";

type Change = (seats: readonly SeatInput[]) => readonly SeatInput[];

const all =
  (...changes: readonly Change[]): Change =>
  (seats) =>
    changes.reduce((changed, change) => change(changed), seats);

const fourthSteward = seat("steward4", "chief-shop-steward", { unions: ["union3"] });
const unplaced = { politicalParty: "unplaced" };

describe("the steering group", () => {
  test.each<[what: string, count: number, change: Change, findings: readonly string[]]>([
    ["3 + 3 + 3 + 1", 3, all(), []],
    ["4 + 4 + 4 + 1: three is a minimum", 4, all(), []],
    [
      "without a chief safety representative",
      3,
      without("safety"),
      ["error chief-safety-representative-seated missing"],
    ],
    [
      "with the chief safety representative counted as the third of the employees",
      3,
      all(without("steward3"), having("steward2", { unions: ["union2", "union3"] })),
      ["error min-representatives-per-party tooFew employees", "error equal-representation unequal"],
    ],
    ["with a fourth steward", 3, plus(fourthSteward), ["error equal-representation unequal"]],
    [
      "2 + 2 + 2 + 1",
      2,
      having("steward2", { unions: ["union2", "union3"] }),
      ["elected", "administration", "employees"].map((party) => `error min-representatives-per-party tooFew ${party}`),
    ],
    [
      "with politicians of the governing side alone",
      3,
      having("elected2", { politicalParty: "governing" }),
      ["error position-and-opposition-included missing"],
    ],
    [
      "with politicians whose alignments are unknown",
      3,
      all(having("elected1", unplaced), having("elected2", unplaced), having("elected3", unplaced)),
      [1, 2, 3].map((number) => `question position-and-opposition-included unknownAlignment elected${number}`),
    ],
    [
      "with two chief safety representatives",
      3,
      plus(seat("safety2", "chief-safety-representative")),
      ["error chief-safety-representative-seated several"],
    ],
    [
      "with unit managers in the seats of the administration",
      3,
      all(...[1, 2, 3].map((number) => having(`administration${number}`, { role: "unit-manager" }))),
      ["error top-administration-seated missing"],
    ],
    [
      "with workplace stewards in the seats of the unions",
      3,
      all(...[1, 2, 3].map((number) => having(`steward${number}`, { role: "workplace-shop-steward" }))),
      [1, 2, 3].map((number) => `warning union-seats-held-by-chief-stewards otherRole steward${number}`),
    ],
    [
      "with one person on two seats",
      3,
      having("safety", { holders: [{ person: "person of steward1" }] }),
      ["warning one-seat-per-person holdsSeveral person of steward1"],
    ],
    [
      "with administrative leaders beside the municipal director",
      3,
      all(
        having("administration2", { role: "administrative-leader" }),
        having("administration3", { role: "agency-head" }),
      ),
      [],
    ],
  ])("%s", (_, count, change, findings) => {
    expect(findingsIn(withGroup(steeringGroup(count, change)))).toEqual(findings);
  });

  test("with the chief safety representative as the third, the counts leave that seat out", () => {
    const found = diagnosticsIn(withGroup(steeringGroup(3, without("steward3"))));
    expect(found.find(({ rule }) => rule === "equal-representation")?.values).toEqual({
      elected: 3,
      administration: 3,
      employees: 2,
    });
  });

  const fiveUnions = { unions: [1, 2, 3, 4, 5].map((number) => ({ id: `union${number}` })) };

  test("with five unions and three stewards leaves two unions out, unless they were asked", () => {
    expect(findingsIn(withGroup(steeringGroup(3), fiveUnions))).toEqual([
      "error all-unions-included notInvited union4",
      "error all-unions-included notInvited union5",
    ]);
    const invitations = ["union4", "union5"].map((union) => ({
      union,
      sentOn: "2024-01-10",
      answer: "declined" as const,
    }));
    expect(findingsIn(withGroup({ ...steeringGroup(3), invitations }, fiveUnions))).toEqual([
      "note all-unions-included declined union4",
      "note all-unions-included declined union5",
    ]);
  });

  test("with five of each has room for five unions", () => {
    const seated = all(having("steward4", { unions: ["union4"] }), having("steward5", { unions: ["union5"] }));
    expect(findingsIn(withGroup(steeringGroup(5, seated), fiveUnions))).toEqual([]);
  });
});
