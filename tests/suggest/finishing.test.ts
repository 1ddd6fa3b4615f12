import {
  type BodyFacts,
  bodyKinds,
  check,
  type Diagnostic,
  type Edit,
  equalRights,
  type Move,
  type Municipality,
  type Need,
  ruleSet,
  type SuggestOptions,
  seatsFilled,
  suggest,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { seat, withGroup } from "../support/cases.js";
import { type Want, wanting } from "../support/wants.js";

const on = "2024-03-01";
const body = "group";

const group = withGroup({
  id: body,
  kind: "steering-group",
  seats: [seat("seat1", "observer"), seat("seat2", "observer"), seat("seat3", "observer")],
});

function suggestedFor(want: Want, given: Municipality = group): readonly (readonly Edit[])[] {
  const wants = wanting({ "wants-it": want });
  const { diagnostics } = check(given, { on, ruleSet: wants.ruleSet, bodies: [body] });
  return diagnostics.flatMap((finding) => suggest(given, finding, { on, ...wants }).map(({ edits }) => edits));
}

const end = (id: string): Move & Edit => ({ do: "endSeat", body, seat: id, to: "2024-02-29" });
const vacate = (id: string): Move & Edit => ({ do: "vacate", body, seat: id, from: on });
const invite = (union: string): Move & Edit => ({ do: "invite", body, union, sentOn: on });
const chair = (id: string): Move & Edit => ({ do: "giveOffice", body, seat: id, office: "chair" });

const seated = ({ filled }: BodyFacts) => filled.map(({ id }) => id).join();
const moves = (...of: readonly Move[]): Need => ({ moves: of });

test("what takes several edits is finished with steps like the first where there are such", () => {
  const want: Want = {
    isMet: ({ filled }) => filled.length <= 1,
    need: ({ filled }) => moves(...filled.flatMap(({ id }) => [vacate(id), end(id)])),
  };
  expect(suggestedFor(want)).toEqual([
    [vacate("seat1"), vacate("seat2")],
    [end("seat1"), end("seat2")],
    [vacate("seat2"), vacate("seat1")],
    [end("seat2"), end("seat1")],
    [vacate("seat3"), vacate("seat1")],
    [end("seat3"), end("seat1")],
  ]);
});

test("where no step like the first is left, the first way that is left is taken", () => {
  const want: Want = {
    isMet: (facts) => seated(facts) === "seat2,seat3" && facts.body.invitations.length === 1,
    need: (facts) =>
      seated(facts) === "seat2,seat3" ? moves(invite("union1"), invite("union2")) : moves(end("seat1")),
  };
  expect(suggestedFor(want)).toEqual([[end("seat1"), invite("union1")]]);
});

test("a way whose next steps would only take back what it has done leads nowhere", () => {
  const want: Want = {
    isMet: (facts) => facts.body.seats.some(({ office }) => office === "deputy-chair"),
    need: () => moves(chair("seat1"), invite("union1")),
  };
  expect(suggestedFor(want)).toEqual([]);
});

test("a way that has begun with several edits takes none of them back", () => {
  const want: Want = {
    isMet: ({ filled }) => filled.length === 0,
    need: (facts) => moves(...facts.body.seats.map(({ id }) => vacate(id))),
  };
  const [first] = suggestedFor(want);
  expect(first).toEqual([vacate("seat1"), vacate("seat2"), vacate("seat3")]);
});

test.each([
  [30, 30],
  [31, undefined],
])("a way of %i edits is suggested as one of %s", (seats, edits) => {
  const ids = Array.from({ length: seats }, (_, index) => `seat${index}`);
  const large = withGroup({ id: body, kind: "steering-group", seats: ids.map((id) => seat(id, "observer")) });
  const want: Want = {
    isMet: ({ filled }) => filled.length === 0,
    need: ({ filled }) => moves(...filled.slice(0, 1).map(({ id }) => end(id))),
  };
  expect(suggestedFor(want, large)[0]?.length).toBe(edits);
});

const finding = (given: Municipality, options: SuggestOptions, seatOfIt: string) => {
  const found = check(given, { on, ruleSet: options.ruleSet }).diagnostics.find(({ at }) => at.seat === seatOfIt);
  if (found === undefined) throw new Error("There is no such finding.");
  return suggest(given, found, { on, ...options }).map(({ edits }) => edits);
};

test("what the rule finds elsewhere is left as it is", () => {
  const empty = withGroup({
    id: body,
    kind: "steering-group",
    seats: ["seat1", "seat2"].map((id) => seat(id, "mayor", { holders: [] })),
  });
  const set = ruleSet("one rule", [use(seatsFilled, { kinds: bodyKinds })]);
  expect(finding(empty, { ruleSet: set }, "seat2")).toEqual([
    [{ do: "appoint", body, seat: "seat2", person: "to-be-named:seat2", from: on }],
    [end("seat2")],
  ]);
});

test("another breach of the rule that comes up on the way is seen to as well, and where nothing mends it there is no way", () => {
  const [attend, speak] = [["attend"], ["attend", "speak"]] as const;
  const unequal = withGroup({
    id: body,
    kind: "steering-group",
    seats: [
      seat("more", "mayor", { rights: [...speak] }),
      seat("fewer", "hr-manager", { rights: [...attend] }),
      seat("fewer too", "shop-steward", { rights: [...attend] }),
    ],
  });
  const all = (id: string): Move & Edit => ({ do: "grantRights", body, seat: id, rights: ["attend", "speak", "vote"] });
  const giving = (ids: readonly string[]): SuggestOptions => ({
    ruleSet: ruleSet("one rule", [use(equalRights, { kinds: bodyKinds })]),
    mendings: {
      "equal-rights": {
        fewerRights: ({ at }: Diagnostic) => moves(...ids.filter((id) => id === at.seat).map(all)),
      },
    },
  });
  expect(finding(unequal, giving(["more", "fewer", "fewer too"]), "fewer")).toEqual([[all("fewer"), all("more")]]);
  expect(finding(unequal, giving(["fewer"]), "fewer")).toEqual([]);
});
