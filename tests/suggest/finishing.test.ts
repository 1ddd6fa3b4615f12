import {
  type BodyFacts,
  bodyKinds,
  check,
  chiefSafetyRepresentativeSeated,
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

test("on the way nobody is given an office that somebody else was given, nor a second one", () => {
  const deputy = (id: string): Move & Edit => ({ do: "giveOffice", body, seat: id, office: "deputy-chair" });
  const ids = ["seat1", "seat2", "seat3"];
  const isGiven = ({ body: { seats } }: BodyFacts, office: string) => seats.some((one) => one.office === office);
  const both: Want = {
    isMet: (facts) => isGiven(facts, "chair") && isGiven(facts, "deputy-chair"),
    need: (facts) => moves(...ids.map(isGiven(facts, "chair") ? deputy : chair)),
  };
  expect(suggestedFor(both)).toEqual([
    [chair("seat1"), deputy("seat2")],
    [chair("seat2"), deputy("seat1")],
    [chair("seat3"), deputy("seat1")],
  ]);
  const chairedBySecond: Want = {
    isMet: ({ body: { seats } }) => seats[1]?.office === "chair",
    need: () => moves(...ids.map(chair)),
  };
  expect(suggestedFor(chairedBySecond)).toEqual([[chair("seat2")]]);
});

test("a union can be invited and its answer noted on one way, be invited anew once it has answered, and answer beside another", () => {
  const asked = withGroup({
    id: body,
    kind: "steering-group",
    invitations: ["union1", "union2"].map((union) => ({ union, sentOn: "2024-01-01" })),
  });
  const answer = (union: string, sentOn: string): Move & Edit => ({
    do: "answer",
    body,
    union,
    sentOn,
    answer: "declined",
    answeredOn: on,
  });
  const unanswered = ({ body: { invitations } }: BodyFacts) => invitations.filter((one) => one.answer === undefined);
  const invitedTo = ({ body: { invitations } }: BodyFacts, union: string) =>
    invitations.filter((one) => one.union === union);
  const third: Want = {
    isMet: (facts) => invitedTo(facts, "union3").some((one) => one.answer === "declined"),
    need: (facts) => moves(invitedTo(facts, "union3").length > 0 ? answer("union3", on) : invite("union3")),
  };
  expect(suggestedFor(third, asked)).toEqual([[invite("union3"), answer("union3", on)]]);
  const anew: Want = {
    isMet: (facts) => invitedTo(facts, "union1").length > 1,
    need: (facts) => moves(unanswered(facts).length > 1 ? answer("union1", "2024-01-01") : invite("union1")),
  };
  expect(suggestedFor(anew, asked)).toEqual([[answer("union1", "2024-01-01"), invite("union1")]]);
  const all: Want = {
    isMet: (facts) => unanswered(facts).length === 0,
    need: (facts) => moves(...unanswered(facts).map(({ union, sentOn }) => answer(union, sentOn))),
  };
  const [one, other] = [answer("union1", "2024-01-01"), answer("union2", "2024-01-01")];
  expect(suggestedFor(all, asked)).toEqual([
    [one, other],
    [other, one],
  ]);
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

test("a way on which the rule finds something that nothing mends is none", () => {
  const empty = { id: "safety", role: "chief-safety-representative", unions: [], holders: [], alternates: [] } as const;
  const set = ruleSet("one rule", [use(chiefSafetyRepresentativeSeated, { kinds: bodyKinds })]);
  const options: SuggestOptions = {
    ruleSet: set,
    mendings: { "chief-safety-representative-seated": { missing: () => moves({ do: "addSeat", body, seat: empty }) } },
  };
  const [missing] = check(group, { on, ruleSet: set }).diagnostics;
  expect(missing?.sentence).toBe("missing");
  expect(missing && suggest(group, missing, { on, ...options })).toEqual([]);
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
