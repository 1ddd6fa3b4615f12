import {
  allUnionsIncluded,
  type BodyFacts,
  bodyKinds,
  type Edit,
  equalRepresentation,
  equalRights,
  type Move,
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
import { type Want, wanting } from "../support/wants.js";

const all: readonly Right[] = ["attend", "speak"];
const fewer: readonly Right[] = ["attend"];

const body = "group";
const on = "2024-03-01";
const grant = (id: string): Move & Edit => ({ do: "grantRights", body, seat: id, rights: all });
const chair: Move & Edit = { do: "giveOffice", body, seat: "safety-1", office: "chair" };
const undecided: Move & Edit = { do: "constitute", body, constitution: { decides: false } };

const seatIn = ({ body: { seats } }: BodyFacts, id: string) => seats.find((known) => known.id === id);
const maySpeak = (facts: BodyFacts, id: string) => seatIn(facts, id)?.rights?.includes("speak") === true;

/** Wants of the safety representative, once there is one, and of others; and what is done for them. */
const seated: Want = {
  isMet: ({ safety }) => safety.length > 0,
  need: () => ({ moves: [{ seating: { side: "safety" } }] }),
};
const wanted = (isMet: Want["isMet"], ...moves: readonly Move[]): Want => ({ isMet, need: () => ({ moves }) });
const safetySpeaks = (...otherwise: readonly Move[]) =>
  wanted((facts) => !seated.isMet(facts) || maySpeak(facts, "safety-1"), grant("safety-1"), ...otherwise);
const safetyChairs = wanted((facts) => !seated.isMet(facts) || seatIn(facts, "safety-1")?.office === "chair", chair);
const othersSpeak = wanted(
  (facts) => maySpeak(facts, "mayor") || maySpeak(facts, "director"),
  ...["mayor", "director"].map(grant),
);

/** The edits of each plan for a group where a guest votes, and a mayor and a director only attend. */
function editsFor(wants: Readonly<Record<string, Want>>) {
  const seats = [
    seat("guest", "observer", { rights: ["vote"] }),
    seat("mayor", "mayor", { rights: fewer }),
    seat("director", "municipal-director", { rights: fewer }),
  ];
  const group = withGroup({ id: body, kind: "steering-group", seats });
  return repair(group, { on, body, ...wanting(wants) }).plans.map(({ steps }) => steps.map(({ edit }) => edit));
}

const newSafetySeat = (rights: readonly Right[]) =>
  expect.objectContaining({ do: "addSeat", seat: expect.objectContaining({ id: "safety-1", rights }) });

test("a new seat keeps the rights that the plan gives it", () => {
  expect(editsFor({ seated, speaks: safetySpeaks() })).toEqual([[newSafetySeat(all), grant("safety-1")]]);
});

test("a new seat takes over what a plan gives to others afterwards, also where it gets an office in between", () => {
  expect(editsFor({ seated, chairs: safetyChairs, others: othersSpeak })).toEqual([
    [newSafetySeat(all), grant("mayor"), chair],
    [newSafetySeat(all), grant("director"), chair],
  ]);
});

test("rights that a new seat would take over from others are not given to it by themselves", () => {
  expect(editsFor({ seated, speaks: safetySpeaks(undecided), others: othersSpeak })).toEqual([
    [newSafetySeat(all), grant("mayor")],
    [newSafetySeat(all), grant("director")],
  ]);
});

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
