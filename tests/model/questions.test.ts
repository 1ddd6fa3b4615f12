import {
  alignmentOn,
  type Body,
  holderOn,
  isFilled,
  municipality,
  type Party,
  parties,
  partyOf,
  type Role,
  roles,
  type Seat,
  seatsOf,
} from "trepart";
import { describe, expect, test } from "vitest";

const partyOfRole: Readonly<Record<Role, Party | undefined>> = {
  mayor: "elected",
  "deputy-mayor": "elected",
  "elected-representative": "elected",
  "municipal-director": "administration",
  "executive-director": "administration",
  "service-director": "administration",
  "agency-head": "administration",
  "hr-manager": "administration",
  "unit-manager": "administration",
  "department-head": "administration",
  "administrative-leader": "administration",
  "chief-shop-steward": "employees",
  "workplace-shop-steward": "employees",
  "shop-steward": "employees",
  "employee-representative": "employees",
  "chief-safety-representative": undefined,
  "safety-representative": undefined,
  secretary: undefined,
  adviser: undefined,
  observer: undefined,
  "occupational-health-service": undefined,
  "other-attendee": undefined,
};

describe("the party of a role", () => {
  test.each(Object.entries(partyOfRole))("%s: %s", (role, party) => {
    expect(partyOf(role as Role)).toBe(party);
  });

  test("there are three parties and twenty-two roles", () => {
    expect(parties).toEqual(["elected", "administration", "employees"]);
    expect([...roles].sort()).toEqual(Object.keys(partyOfRole).sort());
  });
});

const seat = (more: Partial<Seat>): Seat => {
  const written = { id: "seat", role: "mayor" as const, ...more };
  const body = { id: "group", kind: "ad-hoc-group" as const, seats: [written] };
  const [read] = municipality({ id: "nordvik", name: "Nordvik", bodies: [body] }).bodies[0]?.seats ?? [];
  if (!read) throw new Error("The seat is there.");
  return read;
};

describe("who holds a seat on a day", () => {
  const shifting = seat({
    from: "2024-01-01",
    to: "2024-12-31",
    holders: [
      { person: "person2", from: "2024-06-01" },
      { person: "person1", to: "2024-03-31" },
    ],
    alternates: [{ person: "person3" }],
  });

  test.each<[on: string, person: string | undefined, why: string]>([
    ["2023-12-31", undefined, "the seat is not there yet, though its holder's term has begun"],
    ["2024-01-01", "person1", "its first day"],
    ["2024-03-31", "person1", "the last day of a term"],
    ["2024-04-01", undefined, "vacant: an alternate never fills it"],
    ["2024-05-31", undefined, "vacant to the last day"],
    ["2024-06-01", "person2", "the first day of a term"],
    ["2024-12-31", "person2", "its last day"],
    ["2025-01-01", undefined, "the seat is gone, though its holder's term goes on"],
  ])("%s: %s (%s)", (on, person) => {
    expect(holderOn(shifting, on)).toBe(person);
    expect(isFilled(shifting, on)).toBe(person !== undefined);
  });

  test("without ends a term has always been and goes on", () => {
    const held = seat({ holders: [{ person: "person1" }] });
    expect([holderOn(held, "0001-01-01"), holderOn(held, "9999-12-31")]).toEqual(["person1", "person1"]);
    expect(isFilled(seat({}), "2024-03-01")).toBe(false);
  });
});

describe("the seats of a party on a day", () => {
  const seats = [
    seat({ id: "mayor", holders: [{ person: "person1" }] }),
    seat({ id: "former", role: "deputy-mayor", to: "2024-02-29" }),
    seat({ id: "safety", role: "chief-safety-representative" }),
    seat({ id: "secretary", role: "secretary" }),
    seat({ id: "director", role: "municipal-director" }),
    seat({ id: "new", role: "elected-representative", from: "2024-03-01" }),
  ];
  const body = { seats } as Partial<Body> as Body;
  const idsOf = (party: Party, on: string) => seatsOf(body, party, on).map(({ id }) => id);

  test("are those that exist then, filled and vacant, in document order", () => {
    expect(idsOf("elected", "2024-02-29")).toEqual(["mayor", "former"]);
    expect(idsOf("elected", "2024-03-01")).toEqual(["mayor", "new"]);
    expect(idsOf("administration", "2024-03-01")).toEqual(["director"]);
    expect(idsOf("employees", "2024-03-01")).toEqual([]);
  });
});

describe("the alignment of a political party on a day", () => {
  const { councilPeriods, ...rest } = municipality({
    id: "nordvik",
    name: "Nordvik",
    councilPeriods: [
      { from: "2023-10-12", to: "2025-10-11", politicalParties: [{ id: "partyA", alignment: "opposition" }] },
      {
        from: "2019-10-10",
        to: "2023-10-10",
        politicalParties: [
          { id: "partyA", alignment: "position" },
          { id: "partyB" },
          { id: "partyC", alignment: "neither" },
        ],
      },
    ],
  });

  test.each<[party: string, on: string, alignment: string | undefined, why: string]>([
    ["partyA", "2019-10-09", undefined, "before the first period"],
    ["partyA", "2019-10-10", "position", "the first day"],
    ["partyA", "2023-10-10", "position", "the last day"],
    ["partyA", "2023-10-11", undefined, "between two periods"],
    ["partyA", "2023-10-12", "opposition", "the first day of the next"],
    ["partyA", "2025-10-11", "opposition", "its last day"],
    ["partyA", "2025-10-12", undefined, "after the last period"],
    ["partyB", "2023-10-10", undefined, "not stated"],
    ["partyC", "2023-10-10", "neither", "counted to none"],
    ["partyC", "2023-10-12", undefined, "not in that council"],
    ["partyX", "2023-10-12", undefined, "not known at all"],
  ])("%s on %s: %s (%s)", (party, on, alignment) => {
    expect(alignmentOn({ ...rest, councilPeriods }, party, on)).toBe(alignment);
  });
});
