import {
  type BodyFacts,
  type Edit,
  type Move,
  type Need,
  type Party,
  type Role,
  repair,
  type Seating,
  type Side,
} from "trepart";
import { expect, test } from "vitest";
import { constitution, seat, withGroup } from "../support/cases.js";
import { type Want, wanting } from "../support/wants.js";

const on = "2024-03-01";
const body = "group";
type Step = Move & Edit;

const group = withGroup({
  id: body,
  kind: "steering-group",
  constitution: { rights: constitution.rights },
  seats: [
    seat("mayor", "mayor"),
    seat("governing", "elected-representative"),
    seat("opposing", "elected-representative"),
    seat("director", "municipal-director"),
    seat("steward", "chief-shop-steward", { unions: ["union1"], from: on }),
    seat("secretary", "secretary", { holders: [] }),
    seat("guest", "observer", { alternates: [{ person: "first alternate" }] }),
    seat("adviser", "adviser"),
  ],
  invitations: [{ union: "union3", sentOn: "2024-01-01" }],
});

const seatIn = ({ body: { seats } }: BodyFacts, id: string) => seats.find((known) => known.id === id);
const isGone = (id: string) => (facts: BodyFacts) => !facts.filled.some((known) => known.id === id);
const has = (id: string, office: string) => (facts: BodyFacts) => seatIn(facts, id)?.office === office;
const isInvited = (id: string) => (facts: BodyFacts) => facts.body.invitations.some(({ union }) => union === id);
const mayVote = (id: string) => (facts: BodyFacts) => seatIn(facts, id)?.rights?.includes("vote") === true;
const isSeated = (side: Side) => (facts: BodyFacts) => facts.filled.some(({ id }) => id.startsWith(`${side}-`));

const grant = (id: string): Step => ({ do: "grantRights", body, seat: id, rights: ["vote"] });
const invite = (union: string): Step => ({ do: "invite", body, union, sentOn: on });
const office = (id: string, which: "chair" | "deputy-chair"): Step => ({
  do: "giveOffice",
  body,
  seat: id,
  office: which,
});
const end = (id: string): Step => ({ do: "endSeat", body, seat: id, to: "2024-02-29" });
const remove = (id: string): Step => ({ do: "removeSeat", body, seat: id });
const vacate = (id: string): Step => ({ do: "vacate", body, seat: id, from: on });
const add = (id: string, role: Role = "adviser"): Step => ({
  do: "addSeat",
  body,
  seat: { id, role, unions: [], holders: [{ person: `person of ${id}` }], alternates: [] },
});
const appoint = (id: string): Step => ({ do: "appoint", body, seat: id, person: "somebody", from: on });
const answered: Step = {
  do: "answer",
  body,
  union: "union3",
  sentOn: "2024-01-01",
  answer: "declined",
  answeredOn: on,
};
const addEmpty: Step = {
  do: "addSeat",
  body,
  seat: { id: "new", role: "adviser", unions: [], holders: [], alternates: [] },
};
const closed: Step = { do: "closeBody", body, to: "2024-12-31" };
const alternate = (person: string): Step => ({ do: "appointAlternate", body, seat: "guest", person, from: on });
const layDown = (laidDown: Extract<Edit, { do: "constitute" }>["constitution"]): Step => ({
  do: "constitute",
  body,
  constitution: laidDown,
});
const seating = (sought: Seating): Move => ({ seating: sought });

const newSafetySeat = {
  do: "addSeat",
  body,
  seat: {
    id: "safety-1",
    role: "chief-safety-representative",
    from: on,
    unions: [],
    holders: [{ person: "to-be-named:safety-1", from: on }],
    alternates: [],
  },
} as const;

/** A want that each of these moves meets. */
const met = (isMet: Want["isMet"], ...moves: readonly Move[]): Want => ({ isMet, need: () => ({ moves }) });

const secretaryNamed = { do: "appoint", body, seat: "secretary", person: "to-be-named:secretary", from: on } as const;

/** Wants that each take a step of their own, the step, and who decides on it, in the order in which they are carried out. */
const each: readonly (readonly [string, Want["isMet"], Move, Edit, object])[] = [
  [
    "constitute",
    ({ body: { constitution: has } }) => has?.adoptedOn === on,
    layDown({ adoptedOn: on }),
    layDown({ adoptedOn: on }),
    { by: "council" },
  ],
  ["end", isGone("mayor"), end("mayor"), end("mayor"), { by: "council" }],
  ["remove", isGone("steward"), remove("steward"), remove("steward"), { by: "union", unions: ["union1"] }],
  ["vacate", isGone("director"), vacate("director"), vacate("director"), { by: "municipal-director" }],
  [
    "appoint",
    ({ filled }) => filled.some(({ id }) => id === "secretary"),
    seating({ seat: "secretary" }),
    secretaryNamed,
    { by: "convener" },
  ],
  ["add", isSeated("safety"), seating({ side: "safety" }), newSafetySeat, { by: "safety-service" }],
  ["grant", mayVote("guest"), grant("guest"), grant("guest"), { by: "council" }],
  ["grant another", mayVote("adviser"), grant("adviser"), grant("adviser"), { by: "council" }],
  ["chair", has("governing", "chair"), office("governing", "chair"), office("governing", "chair"), { by: "council" }],
  [
    "deputy",
    has("adviser", "deputy-chair"),
    office("adviser", "deputy-chair"),
    office("adviser", "deputy-chair"),
    { by: "council" },
  ],
  [
    "alternate",
    (facts) => seatIn(facts, "guest")?.alternates.length === 2,
    alternate("second alternate"),
    alternate("second alternate"),
    { by: "convener" },
  ],
  ["invite", isInvited("union1"), invite("union1"), invite("union1"), { by: "convener" }],
  ["invite another", isInvited("union2"), invite("union2"), invite("union2"), { by: "convener" }],
  [
    "answer",
    ({ body: { invitations } }) => invitations[0]?.answer !== undefined,
    answered,
    answered,
    { by: "union", unions: ["union3"] },
  ],
  ["close", ({ body: { to } }) => to !== undefined, closed, closed, { by: "council" }],
];

const repaired = (wants: Readonly<Record<string, Want>>, nodeLimit?: number, plans = 1000) =>
  repair(group, { on, body, plans, nodeLimit, ...wanting(wants) });

const editsIn = ({ plans }: ReturnType<typeof repair>) => plans.map(({ steps }) => steps.map((step) => step.edit));

test("steps are carried out in an order in which what ends makes room for what begins, each decided on by those who have the mandate", () => {
  const backwards = [...each].reverse().map(([name, isMet, move]) => [name, met(isMet, move)]);
  const { outcome, plans } = repaired(Object.fromEntries(backwards));
  const words = plans.flatMap(({ steps }) => steps.map((step) => step.edit.do));
  expect(outcome).toBe("repaired");
  expect(plans).toHaveLength(1);
  expect(words).toEqual(each.map(([, , , { do: word }]) => word));
  for (const [, , , edit, mandate] of each) expect(plans[0]?.steps).toContainEqual({ edit, mandate });
  expect(plans[0]?.steps).toHaveLength(each.length);
});

test("what concerns different things is known beforehand to take a step each", () => {
  const wants = Object.fromEntries(each.map(([name, isMet, move]) => [name, met(isMet, move)]));
  expect(repaired(wants, each.length + 2).outcome).toBe("repaired");
  expect(repaired(wants, each.length + 1).outcome).toBe("limit-reached");
});

test.each(each)("two wants that one step meets (%s) take no more than that step", (_, isMet, move, edit) => {
  const orSpeaks = (id: string): Want => {
    const speaks = (facts: BodyFacts) => seatIn(facts, id)?.rights?.join() === "speak";
    const grantSpeech: Step = { do: "grantRights", body, seat: id, rights: ["speak"] };
    return met((facts) => isMet(facts) || speaks(facts), move, grantSpeech);
  };
  expect(editsIn(repaired({ one: orSpeaks("governing"), two: orSpeaks("opposing") }))).toEqual([[edit]]);
});

/** One more of a party, or several more of some of them. */
const more = (party: Party): Want =>
  met(
    (facts) => facts[party].length > seated[party],
    seating(party === "employees" ? { side: party, union: "union1" } : { side: party }),
  );
const seated = { elected: 3, administration: 1, employees: 1 };
const severalMore = (count: number, ...of: readonly Party[]): Want => {
  const missing = ({ filled }: BodyFacts) => 7 + count - filled.length;
  return {
    isMet: (facts) => missing(facts) <= 0,
    need: (facts) => ({ moves: of.map((side) => seating({ side })), least: missing(facts) }),
  };
};

test.each([
  [
    "the greatest count",
    { few: more("elected"), many: severalMore(3, "elected", "administration"), others: more("administration") },
  ],
  [
    "the most particular",
    {
      any: severalMore(2, "elected", "administration", "employees"),
      ...{ one: more("elected"), two: more("administration"), three: more("employees") },
    },
  ],
])("of wants that share what they concern, %s where they come to more", (_, wants) => {
  const { outcome, plans } = repaired(wants, 5, 1);
  expect([outcome, plans[0]?.steps.length]).toEqual(["repaired", 3]);
});

const both =
  (one: Want["isMet"], other: Want["isMet"]): Want["isMet"] =>
  (facts) =>
    one(facts) && other(facts);

type OfSeat = Extract<Step, { readonly do: "addSeat" | "appoint" | "endSeat" | "removeSeat" | "vacate" }>;

/** Whether the seat of a step is filled or stands empty as the step would have it. */
const isTaken =
  (step: OfSeat): Want["isMet"] =>
  ({ filled }) => {
    const id = step.do === "addSeat" ? step.seat.id : step.seat;
    return filled.some((known) => known.id === id) === (step.do === "addSeat" || step.do === "appoint");
  };

test.each<[string, Side, ...Step[]]>([
  ["ended", "elected", end("governing"), end("opposing"), end("mayor")],
  ["taken away", "elected", end("governing"), end("opposing"), remove("mayor")],
  ["left empty", "elected", end("governing"), end("opposing"), vacate("mayor")],
  ["added", "none", add("first"), add("second"), add("third")],
  ["added among the elected", "elected", end("governing"), end("opposing"), add("third", "mayor")],
  ["filled", "none", add("first"), add("second"), appoint("secretary")],
])("a seat that is %s counts towards what else is to be done on its side", (_, side, ...steps) => {
  const [first, second, own] = steps as readonly OfSeat[] as readonly [OfSeat, OfSeat, OfSeat];
  const several: Want = {
    isMet: both(isTaken(first), (facts) => isTaken(second)(facts) || isTaken(own)(facts)),
    need: (facts) => (isTaken(first)(facts) ? { moves: [second, own] } : { moves: [first], least: 2, sides: [side] }),
  };
  const either = met((facts) => isTaken(own)(facts) || mayVote("guest")(facts), own, grant("guest"));
  const plans = editsIn(repaired({ several, either }));
  expect(plans.length).toBeGreaterThan(0);
  for (const edits of plans) expect(edits).toHaveLength(2);
});

test("somebody of no side in particular can be of any side that is wanted", () => {
  const empty = (id: string, role: Role) => seat(id, role, { holders: [] });
  const given = withGroup({
    id: body,
    kind: "steering-group",
    seats: [empty("mayor", "mayor"), empty("secretary", "secretary")],
  });
  const wants = wanting({
    anybody: met(({ filled }) => filled.length > 0, seating({})),
    elected: met(({ elected }) => elected.length > 0, seating({ side: "elected" })),
  });
  expect(editsIn(repair(given, { on, body, ...wants }))).toEqual([
    [{ do: "appoint", body, seat: "mayor", person: "to-be-named:mayor", from: on }],
  ]);
});

test("no plan takes a step after which something stands there that nothing mends", () => {
  const { ruleSet, mendings } = wanting({
    "wants-a-change": met(isGone("mayor"), end("mayor")),
    "wants-the-mayor": met((facts) => !isGone("mayor")(facts)),
  });
  const { "wants-the-mayor": _, ...some } = mendings;
  expect(repair(group, { on, body, ruleSet, mendings: some })).toMatchObject({
    outcome: "impossible",
    conflict: ["wants-a-change", "wants-the-mayor"],
  });
});

const laidDown =
  (wanted: object): Want["isMet"] =>
  ({ body: { constitution: has } }) =>
    Object.entries(wanted).every(([field, value]) => (has as Record<string, unknown> | undefined)?.[field] === value);
const alternates = (count: number) => (facts: BodyFacts) => seatIn(facts, "guest")?.alternates.length === count;

test.each<[string, Want["isMet"], readonly Step[]]>([
  ["invites two unions", both(isInvited("union1"), isInvited("union2")), [invite("union1"), invite("union2")]],
  [
    "gives two offices",
    both(has("mayor", "chair"), has("governing", "deputy-chair")),
    [office("mayor", "chair"), office("governing", "deputy-chair")],
  ],
  [
    "lays down two things",
    laidDown({ adoptedOn: on, decides: false }),
    [layDown({ adoptedOn: on }), layDown({ decides: false })],
  ],
  ["does two things with a seat", both(mayVote("guest"), alternates(2)), [grant("guest"), alternate("second")]],
  [
    "lays something down and adds a seat that stands empty",
    both(laidDown({ decides: false }), (facts) => seatIn(facts, "new") !== undefined),
    [layDown({ decides: false }), addEmpty],
  ],
  ["lets two seats go", both(isGone("mayor"), isGone("guest")), [end("mayor"), vacate("guest")]],
])("a plan %s", (_, isMet, moves) => {
  const plans = editsIn(repaired({ "wants-both": met(isMet, ...moves) }));
  expect(plans.map((edits) => new Set(edits))).toEqual([new Set(moves)]);
});

const never = () => false;

test.each<[string, Want["isMet"], readonly Step[]]>([
  ["invites one union twice", ({ body: { invitations } }) => invitations.length > 2, [invite("union1")]],
  ["gives one office to two", never, [office("mayor", "chair"), office("governing", "chair")]],
  [
    "lays one thing down twice",
    laidDown({ decides: false, rolesDescribed: true }),
    [layDown({ adoptedOn: on, decides: false }), layDown({ adoptedOn: "2024-02-01", rolesDescribed: true })],
  ],
  ["names two alternates for a seat at once", alternates(3), [alternate("second"), alternate("third")]],
  [
    "empties a seat and ends it",
    (facts) => seatIn(facts, "mayor")?.to !== undefined && seatIn(facts, "mayor")?.holders[0]?.to !== undefined,
    [vacate("mayor"), end("mayor")],
  ],
  ["ends what it adds", (facts) => seatIn(facts, "safety-1")?.to !== undefined, [end("safety-1")]],
])("no plan %s", (_, isMet, moves) => {
  const first = isSeated("safety");
  const adds = moves.some((move) => move.do === "endSeat" && move.seat === "safety-1");
  const need = (facts: BodyFacts): Need => ({ moves: adds && !first(facts) ? [seating({ side: "safety" })] : moves });
  expect(repaired({ "wants-it": { isMet, need } }, 200)).toMatchObject({
    outcome: "impossible",
    conflict: ["wants-it"],
  });
});
