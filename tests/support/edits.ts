import fc from "fast-check";
import { type Edit, type Municipality, parties, rights, roles } from "trepart";
import { municipalities } from "./municipalities.js";

const day = fc.constantFrom("2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01", "2024-06-30");
const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items);

const someRights = fc.subarray([...rights]);

const constitution = fc.record(
  {
    adoptedOn: day,
    legalForm: pick(["dialogue-arena", "joint-committee", "council-committee"] as const),
    rights: someRights,
    decides: fc.boolean(),
    groundRulesAdoptedOn: day,
    onDisagreement: pick(["postpone", "vote"] as const),
    rolesDescribed: fc.boolean(),
    votersInWorkingEnvironmentCases: fc.subarray([...parties]),
  },
  { requiredKeys: [] },
);

/** Edits that often fit the municipality and sometimes do not. */
export function editsOf(municipality: Municipality): fc.Arbitrary<Edit> {
  const body = pick([...municipality.bodies.map(({ id }) => id), "nowhere"]);
  const seat = pick([...municipality.bodies.flatMap(({ seats }) => seats.map(({ id }) => id)), "seat9", "nowhere"]);
  const union = pick([...municipality.unions.map(({ id }) => id), "nobody"]);
  const person = pick(["person1", "person2"]);
  return fc.oneof(
    fc.record({ do: fc.constant("appoint" as const), body, seat, person, from: day }),
    fc.record({ do: fc.constant("vacate" as const), body, seat, from: day }),
    fc.record({
      do: fc.constant("addSeat" as const),
      body,
      seat: fc.record(
        {
          id: seat,
          role: pick(roles),
          from: day,
          rights: someRights,
          holders: fc.array(fc.record({ person }), { maxLength: 1 }),
        },
        { requiredKeys: ["id", "role"] },
      ),
    }),
    fc.record({ do: fc.constant("endSeat" as const), body, seat, to: day }),
    fc.record({ do: fc.constant("removeSeat" as const), body, seat }),
    fc.record({ do: fc.constant("appointAlternate" as const), body, seat, person, from: day }),
    fc.record({ do: fc.constant("grantRights" as const), body, seat, rights: someRights }),
    fc.record({ do: fc.constant("giveOffice" as const), body, seat, office: pick(["chair", "deputy-chair"] as const) }),
    fc.record({
      do: fc.constant("constitute" as const),
      body,
      constitution,
    }),
    fc.record({ do: fc.constant("invite" as const), body, union, sentOn: day }),
    fc.record({
      do: fc.constant("answer" as const),
      body,
      union,
      sentOn: day,
      answer: pick(["accepted", "unable"] as const),
      answeredOn: day,
    }),
    fc.record({
      do: fc.constant("addBody" as const),
      body: fc.record(
        { id: body, kind: pick(["ad-hoc-group", "steering-group", "working-group"] as const), derivedFrom: body },
        { requiredKeys: ["id", "kind"] },
      ),
    }),
    fc.record({ do: fc.constant("closeBody" as const), body, to: day }),
    fc.record({ do: fc.constant("addUnion" as const), union: fc.record({ id: union }) }),
    fc.record({ do: fc.constant("endUnion" as const), union, to: day }),
    fc.record({
      do: fc.constant("mergeUnions" as const),
      unions: fc.array(union, { maxLength: 3 }),
      into: fc.record({ id: pick(["united", "unionA"]) }),
      from: day,
    }),
    fc.record({ do: fc.constant("startCouncilPeriod" as const), period: fc.record({ from: day }) }),
  );
}

/** Municipalities with some edits to try on them. */
export const attempts: fc.Arbitrary<[Municipality, Edit[]]> = municipalities.chain((municipality) =>
  fc.tuple(fc.constant(municipality), fc.array(editsOf(municipality), { minLength: 1, maxLength: 4 })),
);
