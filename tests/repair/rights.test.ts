import {
  allUnionsIncluded,
  bodyKinds,
  equalRepresentation,
  equalRights,
  oneSeatPerPerson,
  positionAndOppositionIncluded,
  type Right,
  type Rule,
  repair,
  ruleSet,
  unionSeatsHeldByChiefStewards,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { type SeatInput, seat, withGroup } from "../support/cases.js";

const all: readonly Right[] = ["attend", "speak"];
const fewer: readonly Right[] = ["attend"];

/** The plans for a steering group with no other seats than these, which is to follow no other rules than these. */
function plansFor(seats: readonly SeatInput[], rules: readonly Rule[], rights?: readonly Right[]) {
  const unions = [{ id: "union1" }];
  const group = { id: "group", kind: "steering-group", constitution: { ...(rights && { rights }) }, seats } as const;
  const set = ruleSet(
    "chosen",
    rules.map((rule) => use(rule as typeof equalRights, { kinds: bodyKinds })),
  );
  return repair(withGroup(group, { unions }), { on: "2024-03-01", body: "group", ruleSet: set, failOn: "warning" });
}

const wordsOf = ({ plans }: ReturnType<typeof plansFor>) =>
  plans.map(({ steps }) => steps.map(({ edit: { do: word, ...what } }) => ("seat" in what ? [word, what.seat] : word)));

test("new seats take over the rights that the others have when the plan is carried out", () => {
  const seats = [
    seat("elected1", "elected-representative", { rights: fewer }),
    seat("administration1", "administrative-leader", { rights: fewer }),
    seat("elected2", "elected-representative"),
  ];
  const result = plansFor(seats, [equalRepresentation, equalRights], all);
  expect(result.outcome).toBe("repaired");
  for (const { steps } of result.plans) expect(steps).toHaveLength(2);
  expect(wordsOf(result)).toContainEqual([
    ["endSeat", "elected2"],
    ["addSeat", expect.objectContaining({ role: "chief-shop-steward", rights: fewer })],
  ]);
});

test("seats added before and after a seat with other rights goes are members alike", () => {
  const shared = { holders: [{ person: "shared" }] };
  const seats = [
    seat("elected1", "elected-representative", { politicalParty: "governing", rights: all, ...shared }),
    seat("administration1", "municipal-director", { rights: fewer, ...shared }),
  ];
  const rules = [equalRepresentation, positionAndOppositionIncluded, equalRights, oneSeatPerPerson];
  const result = plansFor(seats, rules);
  expect(result.outcome).toBe("repaired");
  const added = wordsOf(result)[0]?.flatMap(([word, what]) => (word === "addSeat" ? [what] : []));
  expect(added).toHaveLength(5);
  expect(added).toEqual(added?.map(() => expect.objectContaining({ rights: all })));
});

test("of two members who each have a right that the other lacks, one is given those of the other", () => {
  const seats = [
    seat("elected1", "elected-representative", { rights: ["attend", "speak"] }),
    seat("administration1", "administrative-leader", { rights: ["attend", "propose"] }),
  ];
  const { plans } = plansFor(seats, [equalRights]);
  expect(plans.map(({ steps }) => steps.length)).toEqual(plans.map(() => 1));
  expect(plans.map(({ steps }) => steps[0]?.edit)).toContainEqual({
    do: "grantRights",
    body: "group",
    seat: "administration1",
    rights: ["attend", "speak"],
  });
});

test("a seat of a union that is left empty is one step, where ending it would take an invitation as well", () => {
  const seats = [seat("steward", "shop-steward", { unions: ["union1"] })];
  const result = plansFor(seats, [allUnionsIncluded, unionSeatsHeldByChiefStewards]);
  expect(wordsOf(result)).toEqual([[["vacate", "steward"]]]);
});
