import {
  type BodyKind,
  type Candidate,
  check,
  type Edit,
  type Municipality,
  type MunicipalityInput,
  type Right,
  type Role,
  type Seating,
  type Side,
  suggest,
} from "trepart";
import { expect, test } from "vitest";
import { type SeatInput, seat, withGroup } from "../support/cases.js";
import { oneMoreThan, type Wanting, wanting } from "../support/wants.js";

const on = "2024-03-01";

/** What is suggested to meet the one want of a body. */
function suggestedFor(given: Municipality, wants: Wanting, candidates?: readonly Candidate[]): readonly Edit[][] {
  const { diagnostics } = check(given, { on, ruleSet: wants.ruleSet, bodies: ["group"] });
  return diagnostics.flatMap((finding) =>
    suggest(given, finding, { on, ...wants, candidates }).map(({ edits }) => [...edits]),
  );
}

const groupOf = (
  seats: readonly SeatInput[],
  kind: BodyKind = "steering-group",
  more: Partial<MunicipalityInput> = {},
) =>
  withGroup(
    { id: "group", kind, seats, ...(kind === "working-group" && { workplace: "school" }) },
    { workplaces: [{ id: "school", unions: ["union2", "union3"] }], ...more },
  );

const isFilled = ({ holders = [] }: SeatInput) => holders.length > 0;

/** Which new seats are suggested to have one more of some kind, beside these. */
function newSeats(
  seats: readonly SeatInput[],
  seating: Seating,
  candidates?: readonly Candidate[],
  given = groupOf(seats),
) {
  const wants = oneMoreThan(seats.filter(isFilled).length, seating);
  return suggestedFor(given, wants, candidates).map(([one, ...others]) => {
    expect(others).toEqual([]);
    return one?.do === "addSeat" ? one.seat : one;
  });
}

const added = (id: string, role: Role, more: Partial<SeatInput> = {}) => ({
  id,
  role,
  from: on,
  unions: [],
  holders: [{ person: `to-be-named:${id}`, from: on }],
  alternates: [],
  ...more,
});

test.each<[BodyKind, Side, string, Role]>([
  ["steering-group", "administration", "administration-1", "administrative-leader"],
  ["steering-group", "safety", "safety-1", "chief-safety-representative"],
  ["steering-group", "none", "other-attendee-1", "other-attendee"],
  ["working-group", "administration", "administration-1", "administrative-leader"],
  ["working-group", "safety", "safety-1", "safety-representative"],
  ["joint-committee", "safety", "safety-1", "chief-safety-representative"],
  ["working-environment-committee", "safety", "safety-1", "chief-safety-representative"],
])("where no rule names a role, a %s gets somebody of the side %s in the seat %s as %s", (kind, side, id, role) => {
  expect(newSeats([], { side }, undefined, groupOf([], kind))).toStrictEqual([added(id, role)]);
});

test("whoever is not said to be of a side attends without being a member", () => {
  expect(newSeats([], {})).toStrictEqual([added("other-attendee-1", "other-attendee")]);
});

test.each<[BodyKind, Role, readonly string[], object]>([
  ["steering-group", "chief-shop-steward", ["union1", "union2", "union3"], {}],
  ["ad-hoc-group", "chief-shop-steward", ["union1", "union2", "union3"], {}],
  ["working-group", "workplace-shop-steward", ["union2", "union3"], {}],
  ["working-environment-committee", "employee-representative", ["union1", "union2", "union3"], {}],
  ["joint-committee", "employee-representative", ["union1", "union2", "union3"], { to: "2026-02-28" }],
])("in a %s each union concerned may be asked for a %s", (kind, role, unions, term) => {
  expect(newSeats([], { side: "employees" }, undefined, groupOf([], kind))).toStrictEqual(
    unions.map((union) =>
      added("employees-1", role, {
        unions: [union],
        holders: [{ person: "to-be-named:employees-1", from: on, ...term }],
      }),
    ),
  );
});

test("each political party that is placed in the council may be asked for somebody elected", () => {
  expect(newSeats([], { side: "elected" })).toStrictEqual(
    ["governing", "opposing"].map((politicalParty) => added("elected-1", "elected-representative", { politicalParty })),
  );
  expect(newSeats([], { side: "elected", alignment: "opposition" })).toStrictEqual([
    added("elected-1", "elected-representative", { politicalParty: "opposing" }),
  ]);
});

test("where no political party is placed and no union is known, nobody in particular is asked", () => {
  const elected = [added("elected-1", "elected-representative")];
  const unplaced = [{ from: "2023-10-12", politicalParties: [{ id: "unplaced" }] }];
  for (const councilPeriods of [[], unplaced]) {
    const given = groupOf([], "steering-group", { councilPeriods });
    expect(newSeats([], { side: "elected" }, undefined, given)).toStrictEqual(elected);
  }
  const steward = [added("employees-1", "chief-shop-steward")];
  expect(
    newSeats([], { side: "employees" }, undefined, groupOf([], "steering-group", { unions: [], workplaces: [] })),
  ).toStrictEqual(steward);
});

test("of several roles that would do, somebody is sought for the first", () => {
  const roles = ["executive-director", "municipal-director"] as const;
  expect(newSeats([], { roles })).toStrictEqual([added("administration-1", "executive-director")]);
});

test("a role that the rule asks for where nobody is seated is offered beside the usual one, until somebody has it", () => {
  const wants = (seats: readonly SeatInput[], side?: Side) =>
    wanting({
      "wants-leaders": {
        isMet: ({ filled }) => filled.length > seats.length,
        need: ({ filled }) => ({
          moves:
            filled.length === 0
              ? [
                  { seating: { roles: ["municipal-director", "hr-manager"] } },
                  { seating: { roles: ["mayor"] } },
                  { seating: { roles: ["municipal-director"] } },
                  { seating: { side: "safety" } },
                  { do: "invite", body: "group", union: "union1", sentOn: on },
                ]
              : [{ seating: { ...(side && { side }) } }],
        }),
      },
    });
  const offered = (side: Side | undefined, ...seats: readonly SeatInput[]) =>
    suggestedFor(groupOf(seats), wants(seats, side)).map(([one]) => one?.do === "addSeat" && one.seat.role);
  const secretary = seat("secretary", "secretary");
  const director = seat("director", "municipal-director");
  expect(offered("administration", secretary)).toEqual(["administrative-leader", "municipal-director"]);
  expect(offered("administration", secretary, director)).toEqual(["administrative-leader"]);
  expect(offered(undefined, secretary)).toEqual(["other-attendee"]);
});

test("a new seat has the first number that is free, counted from the seats of the kind", () => {
  const idAmong = (side: Side, ...seats: readonly SeatInput[]) =>
    newSeats(seats, { side }).map((one) => "id" in (one ?? {}) && (one as SeatInput).id)[0];
  const director = seat("director", "municipal-director");
  const manager = seat("manager", "hr-manager");
  expect(idAmong("administration", seat("mayor", "mayor"))).toBe("administration-1");
  expect(idAmong("administration", director, manager)).toBe("administration-3");
  expect(idAmong("administration", director, seat("administration-2", "hr-manager"))).toBe("administration-3");
  expect(idAmong("administration", director, seat("administration-2", "mayor"))).toBe("administration-3");
  expect(idAmong("none", seat("guest", "other-attendee"), seat("secretary", "secretary"))).toBe("other-attendee-2");
});

test("a candidate gets a new seat where role, side, union and side of the council are those that are sought", () => {
  const candidates: readonly Candidate[] = [
    { person: "governing", role: "elected-representative", politicalParty: "governing" },
    { person: "opposing", role: "mayor", politicalParty: "opposing" },
    { person: "of no party that is known", role: "mayor", politicalParty: "nowhere" },
    { person: "alone", role: "mayor" },
    { person: "director", role: "municipal-director", unions: ["union1"] },
    { person: "steward", role: "chief-shop-steward", unions: ["union1", "union2"] },
    { person: "unknown", role: "shop-steward" },
  ];
  const whoFor = (seating: Seating) =>
    newSeats([], seating, candidates).map((one) => (one as SeatInput).holders?.[0]?.person);
  expect(whoFor({})).toEqual(["governing", "opposing", "alone", "director", "steward", "unknown"]);
  expect(whoFor({ side: "elected" })).toEqual(["governing", "opposing", "alone"]);
  expect(whoFor({ side: "elected", alignment: "opposition" })).toEqual(["opposing"]);
  expect(whoFor({ roles: ["mayor", "shop-steward"] })).toEqual(["opposing", "alone", "unknown"]);
  expect(whoFor({ roles: ["mayor", "shop-steward"], side: "employees" })).toEqual(["unknown"]);
  expect(whoFor({ side: "employees", union: "union2" })).toEqual(["steward"]);
  expect(whoFor({ seat: "nowhere" })).toEqual([]);
  expect(newSeats([], { side: "elected", alignment: "position" }, candidates)).toStrictEqual([
    added("elected-1", "elected-representative", {
      politicalParty: "governing",
      holders: [{ person: "governing", from: on }],
    }),
  ]);
  expect(newSeats([], { roles: ["municipal-director", "shop-steward"] }, candidates)).toStrictEqual([
    added("administration-1", "municipal-director", { holders: [{ person: "director", from: on }] }),
    added("employees-1", "shop-steward", { holders: [{ person: "unknown", from: on }] }),
  ]);
});

test("a new member has the rights of the members who all have rights of their own, of the same side before others'", () => {
  const attend: readonly Right[] = ["attend"];
  const speak: readonly Right[] = ["speak", "attend"];
  const rightsAmong = (...seats: readonly SeatInput[]) =>
    newSeats(seats, { side: "administration" }).map((one) => (one as SeatInput).rights);
  const mayor = (rights?: Right[]) => seat("mayor", "mayor", { rights });
  const director = (rights?: readonly Right[]) =>
    seat("director", "municipal-director", { ...(rights && { rights: [...rights] }) });
  const guest = seat("guest", "other-attendee");
  expect(rightsAmong()).toEqual([undefined]);
  expect(rightsAmong(guest)).toEqual([undefined]);
  expect(rightsAmong(mayor([...speak]), guest)).toEqual([["attend", "speak"]]);
  expect(rightsAmong(mayor([...speak]), director(attend))).toEqual([["attend"]]);
  expect(rightsAmong(mayor(["vote"]), director(attend), seat("manager", "hr-manager", { rights: ["speak"] }))).toEqual([
    ["attend", "speak"],
  ]);
  expect(rightsAmong(mayor(["vote"]), director())).toEqual([undefined]);
  expect(rightsAmong(mayor(["vote"]), seat("empty", "hr-manager", { holders: [], rights: ["attend"] }))).toContainEqual(
    ["vote"],
  );
});

test("a new seat has the rights that the rule says", () => {
  const seating: Seating = { roles: ["occupational-health-service"], rights: ["attend", "speak"] };
  expect(newSeats([seat("mayor", "mayor", { rights: ["vote"] })], seating)).toStrictEqual([
    added("occupational-health-service-1", "occupational-health-service", { rights: ["attend", "speak"] }),
  ]);
});
