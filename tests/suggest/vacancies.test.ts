import { type Candidate, check, type Edit, type Municipality, type Seating, suggest } from "trepart";
import { expect, test } from "vitest";
import { type SeatInput, seat, withGroup } from "../support/cases.js";
import { oneMoreThan } from "../support/wants.js";

const on = "2024-03-01";
const isFilled = ({ holders = [] }: SeatInput) => holders.some(({ from = on }) => from <= on);

/** How one of the seats that stand empty is suggested to be filled; new seats are left out. */
function filling(
  seats: readonly SeatInput[],
  seating: Seating,
  candidates?: readonly Candidate[],
  given: Municipality = withGroup({ id: "group", kind: "steering-group", seats }),
): readonly Edit[] {
  const wants = oneMoreThan(seats.filter(isFilled).length, seating);
  const { diagnostics } = check(given, { on, ruleSet: wants.ruleSet, bodies: ["group"] });
  const suggestions = diagnostics.flatMap((finding) => suggest(given, finding, { on, ...wants, candidates }));
  return suggestions.flatMap(({ edits }) => edits).filter((one) => one.do === "appoint");
}

const named = (edits: readonly Edit[]) => edits.map((one) => one.do === "appoint" && [one.seat, one.person]);
const seatsIn = (edits: readonly Edit[]) => edits.map((one) => one.do === "appoint" && one.seat);
const appointed = (id: string, to?: string) => ({
  do: "appoint",
  body: "group",
  seat: id,
  person: `to-be-named:${id}`,
  from: on,
  ...(to && { to }),
});

const empty: Partial<SeatInput> = { holders: [] };
const seats = [
  seat("governing", "elected-representative", { politicalParty: "governing", ...empty }),
  seat("held", "elected-representative", { politicalParty: "opposing" }),
  seat("opposing", "mayor", { politicalParty: "opposing", ...empty }),
  seat("free", "mayor", empty),
  seat("director", "municipal-director", empty),
  seat("steward", "chief-shop-steward", { unions: ["union1", "union2"], ...empty }),
  seat("gone", "mayor", { to: "2024-02-29", ...empty }),
];

test("the seats that stand empty on the day are filled where role, side, union and side of the council are sought", () => {
  const seatsFor = (seating: Seating) => seatsIn(filling(seats, seating));
  expect(filling(seats, { side: "administration" })).toStrictEqual([appointed("director")]);
  expect(seatsFor({})).toEqual(["governing", "opposing", "free", "director", "steward"]);
  expect(seatsFor({ side: "elected" })).toEqual(["governing", "opposing", "free"]);
  expect(seatsFor({ side: "elected", alignment: "opposition" })).toEqual(["opposing"]);
  expect(seatsFor({ roles: ["mayor", "municipal-director"] })).toEqual(["opposing", "free", "director"]);
  expect(seatsFor({ roles: ["mayor", "municipal-director"], side: "administration" })).toEqual(["director"]);
  expect(seatsFor({ side: "employees", union: "union2" })).toEqual(["steward"]);
  expect(seatsFor({ side: "employees", union: "union3" })).toEqual([]);
  expect(seatsFor({ seat: "opposing" })).toEqual(["opposing"]);
});

test("where one seat is to be filled, no new seat will do", () => {
  const given = withGroup({ id: "group", kind: "steering-group", seats });
  const wants = oneMoreThan(1, { seat: "director" });
  const [finding] = check(given, { on, ruleSet: wants.ruleSet }).diagnostics;
  const ways = finding ? suggest(given, finding, { on, ...wants }).map(({ edits }) => edits) : [];
  expect(ways).toEqual([[appointed("director")]]);
});

test("a candidate fills a seat of the same role, of no other political party, and of no union that is not the candidate's", () => {
  const candidates: readonly Candidate[] = [
    { person: "of the governing", role: "mayor", politicalParty: "governing" },
    { person: "of the opposing", role: "mayor", politicalParty: "opposing" },
    { person: "of no party", role: "mayor" },
    { person: "of one union", role: "chief-shop-steward", unions: ["union1"] },
    { person: "of both unions", role: "chief-shop-steward", unions: ["union3", "union2", "union1"] },
    { person: "of unknown unions", role: "chief-shop-steward" },
    { person: "manager", role: "hr-manager" },
    { person: "person of held", role: "municipal-director" },
  ];
  expect(named(filling(seats, {}, candidates))).toEqual([
    ["opposing", "of the opposing"],
    ["free", "of the governing"],
    ["free", "of the opposing"],
    ["free", "of no party"],
    ["steward", "of both unions"],
  ]);
  const anyUnion = [seat("steward", "chief-shop-steward", empty)];
  expect(named(filling(anyUnion, { side: "employees" }, candidates))).toEqual([
    ["steward", "of one union"],
    ["steward", "of both unions"],
    ["steward", "of unknown unions"],
  ]);
});

test("whoever is appointed stays until the next one begins", () => {
  const until = (...days: readonly string[]) => [
    seat("mayor", "mayor", { holders: days.map((from) => ({ person: from, from, to: from })) }),
  ];
  const fill = (seatsGiven: readonly SeatInput[]) => filling(seatsGiven, { side: "elected" });
  expect(fill(until("2025-01-01"))).toStrictEqual([appointed("mayor", "2024-12-31")]);
  expect(fill(until("2023-01-01", "2026-05-01", "2024-03-02"))).toStrictEqual([appointed("mayor", "2024-03-01")]);
  expect(fill(until("2023-01-01"))).toStrictEqual([appointed("mayor")]);
});

test("in a joint committee the employees are elected for two years, or until the next one begins", () => {
  const inCommittee = (...given: readonly SeatInput[]) =>
    filling(given, {}, undefined, withGroup({ id: "group", kind: "joint-committee", seats: given }));
  const mayor = seat("mayor", "mayor", empty);
  const steward = seat("steward", "employee-representative", empty);
  const followed = (from: string) => ({ ...steward, holders: [{ person: "next", from }] });
  expect(inCommittee(mayor, steward)).toStrictEqual([appointed("mayor"), appointed("steward", "2026-02-28")]);
  expect(inCommittee(followed("2025-01-01"))).toStrictEqual([appointed("steward", "2024-12-31")]);
  expect(inCommittee(followed("2027-01-01"))).toStrictEqual([appointed("steward", "2026-02-28")]);
});
