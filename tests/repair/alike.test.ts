import {
  type BodyFacts,
  bodyKinds,
  type Candidate,
  type Edit,
  type Municipality,
  type MunicipalityInput,
  municipality,
  repair,
  ruleSet,
  type Seating,
  seatsFilled,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { type SeatInput, seat, withGroup } from "../support/cases.js";
import { oneMoreThan, type Wanting, wanting } from "../support/wants.js";

const on = "2024-03-01";
const body = "group";

const councilPeriods = [
  {
    from: "2023-10-12",
    politicalParties: [
      { id: "governing", alignment: "position" },
      { id: "governing too", alignment: "position" },
      { id: "opposing", alignment: "opposition" },
      { id: "unplaced" },
      { id: "unplaced too" },
    ],
  },
] as const;

const board: NonNullable<MunicipalityInput["bodies"]>[number] = {
  id: "board",
  kind: "ad-hoc-group",
  seats: [
    seat("leader", "hr-manager", { holders: [{ person: "leader" }] }),
    seat("leader too", "hr-manager", { holders: [{ person: "leader too" }] }),
    seat("clerk", "secretary", { holders: [{ person: "clerk" }] }),
  ],
};

const groupOf = (...seats: readonly SeatInput[]) =>
  withGroup(
    { id: body, kind: "steering-group", seats },
    { councilPeriods, bodies: [board, { id: body, kind: "steering-group", seats }] },
  );

const repaired = (given: Municipality, wants: Wanting, more: Partial<Parameters<typeof repair>[1]> = {}) =>
  repair(given, { on, body, plans: 1000, ...wants, ...more });

const editsIn = ({ plans }: ReturnType<typeof repair>) => plans.map(({ steps }) => steps.map((step) => step.edit));

const end = (id: string): Edit & { do: "endSeat" } => ({ do: "endSeat", body, seat: id, to: "2024-02-29" });

/** Wants seats to be ended, no matter which ones of those that are filled, until it is met. */
const wantsEnded = (isMet: (facts: BodyFacts) => boolean): Wanting =>
  wanting({ "wants-ended": { isMet, need: ({ filled }) => ({ moves: filled.map(({ id }) => end(id)) }) } });

const mayor = (id: string, more: Partial<SeatInput> = {}) => seat(id, "mayor", more);

test.each<[string, SeatInput, SeatInput, ...SeatInput[]]>([
  ["their roles", mayor("one"), seat("other", "hr-manager")],
  ["their departments", mayor("one"), mayor("other", { department: "school" })],
  ["their rights", mayor("one"), mayor("other", { rights: ["vote"] })],
  [
    "the sides of the council",
    mayor("one", { politicalParty: "governing" }),
    mayor("other", { politicalParty: "opposing" }),
  ],
  [
    "parties not placed",
    mayor("one", { politicalParty: "unplaced" }),
    mayor("other", { politicalParty: "unplaced too" }),
  ],
  ["when their holders came", mayor("one"), mayor("other", { holders: [{ person: "late", from: "2024-01-01" }] })],
  ["when their holders go", mayor("one"), mayor("other", { holders: [{ person: "early", to: "2024-12-31" }] })],
  ["whether there is an alternate", mayor("one"), mayor("other", { alternates: [{ person: "alternate" }] })],
  [
    "when their alternates come",
    mayor("one", { alternates: [{ person: "alternate" }] }),
    mayor("other", { alternates: [{ person: "alternate", from: "2024-01-01" }] }),
  ],
  ["the posts of their holders", mayor("one"), mayor("other", { holders: [{ person: "leader" }] })],
  [
    "the roles of those posts",
    mayor("one", { holders: [{ person: "clerk" }] }),
    mayor("other", { holders: [{ person: "leader" }] }),
  ],
  [
    "who has several seats",
    mayor("one"),
    mayor("other", { holders: [{ person: "double" }] }),
    seat("second", "secretary", { holders: [{ person: "double" }] }),
  ],
])("seats that differ in %s are told apart", (_, ...seats) => {
  const isOtherGone = ({ filled }: BodyFacts) => !filled.some(({ id }) => id === "other");
  expect(editsIn(repaired(groupOf(...seats), wantsEnded(isOtherGone)))).toEqual([[end("other")]]);
});

test("seats that stand empty are told apart as well", () => {
  const isOtherFilled = ({ filled }: BodyFacts) => filled.some(({ id }) => id === "other");
  const wants = wanting({
    "wants-the-other": { isMet: isOtherFilled, need: () => ({ moves: [{ seating: {} }] }) },
  });
  const given = groupOf(mayor("one", { holders: [] }), seat("other", "hr-manager", { holders: [] }));
  expect(seatings(repaired(given, wants))).toEqual([["other: to-be-named:other"]]);
});

test("it makes no difference who sits there, of which party on the same side of the council, or in which post of the same role", () => {
  const alike = [
    mayor("1", { politicalParty: "governing" }),
    mayor("2", { politicalParty: "governing too" }),
    mayor("3", { politicalParty: "governing" }),
    mayor("4", { politicalParty: "governing too" }),
  ];
  const wants = wantsEnded(({ filled }) => filled.length <= 2);
  const pairs = [
    ["1", "2"],
    ["1", "3"],
    ["1", "4"],
    ["2", "3"],
    ["2", "4"],
    ["3", "4"],
  ];
  expect(editsIn(repaired(groupOf(...alike), wants, { nodeLimit: 6 }))).toEqual(pairs.map((ids) => ids.map(end)));
  expect(repaired(groupOf(...alike), wants, { nodeLimit: 5 }).outcome).toBe("limit-reached");
  const leaders = ["leader", "leader too"].map((person) => mayor(person, { holders: [{ person }] }));
  const leadersGone = wantsEnded(({ filled }) => filled.length <= 1);
  expect(editsIn(repaired(groupOf(...leaders), leadersGone, { nodeLimit: 3 }))).toEqual([
    [end("leader")],
    [end("leader too")],
  ]);
});

test("of seats that are alike to the rules a plan takes only those that the check of the result allows", () => {
  const isFirstGone = ({ filled }: BodyFacts) => !filled.some(({ id }) => id === "first");
  expect(editsIn(repaired(groupOf(mayor("first"), mayor("second")), wantsEnded(isFirstGone)))).toEqual([
    [end("first")],
  ]);
});

test("each set of steps is tried and given once, in whichever order its steps were thought of", () => {
  const ids = ["1", "2", "3", "4"];
  const seats = ids.map((department) => mayor(department, { department }));
  const wants = wantsEnded(({ filled }) => filled.length <= 2);
  const result = repaired(groupOf(...seats), wants, { nodeLimit: 17 });
  expect(editsIn(result)).toHaveLength(6);
  expect(
    new Set(
      editsIn(result).map((edits) =>
        edits
          .map((one) => "seat" in one && one.seat)
          .sort()
          .join(""),
      ),
    ),
  ).toEqual(new Set(["12", "13", "14", "23", "24", "34"]));
});

test("no more than a hundred sorts of plans are told apart", () => {
  const seats = Array.from({ length: 15 }, (_, index) => mayor(`seat${index}`, { department: `ward${index}` }));
  const wants = wantsEnded(({ filled }) => filled.length <= 13);
  expect(editsIn(repaired(groupOf(...seats), wants))).toHaveLength(100);
});

test.each<[string, Partial<Candidate>, Partial<Candidate>]>([
  ["their roles", { role: "deputy-mayor" }, { role: "mayor" }],
  ["the sides of the council", { politicalParty: "governing" }, { politicalParty: "opposing" }],
  ["parties not placed", { politicalParty: "unplaced" }, { politicalParty: "unplaced too" }],
  ["their unions", { role: "shop-steward", unions: ["union1"] }, { role: "shop-steward", unions: ["union2"] }],
  ["their posts", { person: "one" }, { person: "leader" }],
  ["the roles of their posts", { person: "clerk" }, { person: "leader" }],
])("candidates that differ in %s are told apart", (_, one, other) => {
  const candidates = [
    { person: "one", role: "mayor" as const, ...one },
    { person: "other", role: "mayor" as const, ...other },
  ];
  const wanted = candidates[1]?.person ?? "";
  expect(seatings(repaired(groupOf(), wantsSeated(wanted), { candidates }))).toEqual([
    [expect.stringMatching(`-1: ${wanted}$`)],
  ]);
});

test("candidates that differ in which of the empty seats they could fill are told apart", () => {
  const candidates = [
    { person: "one", role: "mayor" as const, politicalParty: "governing" },
    { person: "other", role: "mayor" as const, politicalParty: "governing too" },
  ];
  const empty = (politicalParty: string) => mayor(politicalParty, { politicalParty, holders: [] });
  const given = groupOf(empty("governing"), empty("governing too"));
  expect(seatings(repaired(given, wantsSeated("other"), { candidates }))).toEqual([
    ["governing too: other"],
    ["elected-3: other"],
  ]);
});

test("a candidate of no union is like one of whom no union is told", () => {
  const candidates = [
    { person: "one", role: "mayor" as const },
    { person: "other", role: "mayor" as const, unions: [] },
  ];
  const result = repaired(groupOf(), oneMoreThan(0, { side: "elected" }), { candidates, nodeLimit: 3 });
  expect(seatings(result)).toEqual([["elected-1: one"], ["elected-1: other"]]);
});

/** Wants somebody to be seated, no matter who, until this person is. */
const wantsSeated = (person: string): Wanting =>
  wanting({
    "wants-somebody": {
      isMet: ({ holders }) => holders.includes(person),
      need: () => ({ moves: [{ seating: {} }] }),
    },
  });

/** Who sits where after each plan, as "seat: person". */
const seatings = (result: ReturnType<typeof repair>) =>
  editsIn(result).map((edits) =>
    edits.map((edit) => {
      if (edit.do === "addSeat") return `${edit.seat.id}: ${edit.seat.holders?.[0]?.person}`;
      return edit.do === "appoint" ? `${edit.seat}: ${edit.person}` : edit.do;
    }),
  );

const steward = (person: string, ...unions: readonly string[]): Candidate => ({ person, role: "shop-steward", unions });
const twoMore = (seating: Seating) =>
  wanting({
    "wants-two": {
      isMet: ({ filled }) => filled.length >= 2,
      need: ({ filled }) => ({ moves: [{ seating }], least: 2 - filled.length }),
    },
  });

test("of candidates who are alike any may have any new seat, each one seat, and no choice is given twice", () => {
  const candidates = [
    steward("a", "union1", "union2"),
    steward("b", "union2", "union1"),
    steward("c", "union1", "union2"),
  ];
  const result = repaired(groupOf(), twoMore({ side: "employees" }), { candidates, nodeLimit: 4 });
  expect(seatings(result)).toEqual([
    ["employees-1: a", "employees-2: b"],
    ["employees-1: a", "employees-2: c"],
    ["employees-1: b", "employees-2: c"],
  ]);
});

test("two seats that stand empty are filled by two candidates, each of whom gets one", () => {
  const empty = { unions: [], holders: [] };
  const given = groupOf(seat("one", "shop-steward", empty), seat("other", "shop-steward", empty));
  const set = ruleSet("filled", [use(seatsFilled, { kinds: bodyKinds, severity: "error" })]);
  const candidates = [steward("a", "union1"), steward("b", "union1")];
  const result = repair(given, { on, body, ruleSet: set, candidates });
  expect(seatings(result)[0]).toEqual(["one: a", "other: b"]);
  for (const steps of seatings(result)) {
    const persons = steps.filter((step) => step !== "endSeat").map((step) => step.split(": ")[1]);
    expect(new Set(persons).size).toBe(persons.length);
  }
});

test.each([
  ["of a political party that nobody knows", { person: "stranger", politicalParty: "nowhere" }],
  ["of a union that nobody knows", { person: "stranger", unions: ["union1", "nowhere"] }],
  ["without an id", { person: "" }],
])("a candidate %s is passed over", (_, stranger) => {
  const candidates = [{ role: "shop-steward" as const, ...stranger }];
  const wants = oneMoreThan(0, { side: "employees" });
  expect(repaired(groupOf(), wants, { candidates })).toMatchObject({ outcome: "impossible", plans: [] });
  const others = [...candidates, { ...steward("a", "union1"), politicalParty: "governing" }];
  expect(seatings(repaired(groupOf(), wants, { candidates: others }))).toEqual([["employees-1: a"]]);
});

test("a candidate of a political party of an earlier council can be seated", () => {
  const [period] = councilPeriods;
  const earlier = { from: "2019-10-12", to: "2023-10-11", politicalParties: [{ id: "gone" }] };
  const given = municipality({ ...groupOf(), councilPeriods: [earlier, period] });
  const candidates = [{ ...steward("a", "union1"), politicalParty: "gone" }];
  const wants = oneMoreThan(0, { side: "employees" });
  expect(seatings(repaired(given, wants, { candidates }))).toEqual([["employees-1: a"]]);
});

test("nothing is known where no plan can be carried out", () => {
  const given = withGroup({
    id: body,
    kind: "steering-group",
    seats: [seat("guest", "observer")],
    meetings: [{ id: "meeting", on: "2024-02-01", attendance: [{ seat: "guest" }] }],
  });
  const wants = wanting({
    "wants-nobody": {
      isMet: ({ body: { seats } }) => seats.length === 0,
      need: () => ({ moves: [{ do: "removeSeat", body, seat: "guest" }] }),
    },
  });
  expect(repaired(given, wants)).toEqual({ outcome: "limit-reached", plans: [], beyond: [] });
});

test("plans that leave fewer findings come first, then those that fill rather than add, and add rather than end", () => {
  const guest = seat("guest", "observer");
  const vacant = (id: string) => seat(id, "municipal-director", { holders: [] });
  const wantsOther = (count: number, ...moves: readonly ({ seating: Seating } | Edit)[]): Wanting => {
    const wants = wanting({
      "wants-a-change": {
        isMet: ({ body: { seats }, filled }) => filled.length !== count || seats.some(({ to }) => to !== undefined),
        need: () => ({ moves: moves as never }),
      },
    });
    return {
      ...wants,
      ruleSet: ruleSet("with vacancies", [...wants.ruleSet.uses, use(seatsFilled, { kinds: bodyKinds })]),
    };
  };
  const words = (wants: Wanting, ...seats: readonly SeatInput[]) =>
    editsIn(repaired(groupOf(...seats), wants)).map((edits) => edits.map((edit) => edit.do).join());
  const anybody = { seating: { roles: ["municipal-director" as const] } };
  expect(words(wantsOther(1, end("guest"), anybody), guest)).toEqual(["addSeat", "endSeat"]);
  expect(words(wantsOther(1, end("guest"), anybody), guest, vacant("director"))).toEqual([
    "appoint",
    "addSeat",
    "endSeat",
  ]);
  expect(words(wantsOther(1, anybody, end("director")), guest, vacant("director"))).toEqual([
    "appoint",
    "endSeat",
    "addSeat",
  ]);
});
