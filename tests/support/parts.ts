import fc from "fast-check";
import { type Alignment, alignments, bodyKinds, partyOf, type Right, type Role, rights, roles } from "trepart";

/** The day around which everything happens, with its neighbours. */
const days = ["2023-12-31", "2024-02-29", "2024-03-01", "2024-03-02", "2024-12-31"] as const;

/** The days on which the random municipalities are worth checking. */
export const checkDays: fc.Arbitrary<string> = fc.constantFrom(...days, "2024-01-01", "2025-01-01");

const day = fc.constantFrom(...days);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** Small pools, so that ids meet one another often. */
const unionIds = ["unionA", "unionB", "unionC", "unionD"];
const partyIds = ["partyA", "partyB", "partyC"];
const personIds = ["person1", "person2", "person3", "person4", "person5", "person6"];
const workplaceIds = ["school", "nursingHome"];

interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** The day after each end that a span may have. */
const nextDay: Readonly<Record<string, string>> = {
  "2023-12-31": "2024-01-01",
  "2024-02-29": "2024-03-01",
  "2024-03-01": "2024-03-02",
};

/** Periods that share no day, not always in order, with open ends where they can be. */
const spans: fc.Arbitrary<readonly Span[]> = fc
  .tuple(fc.subarray(Object.keys(nextDay)), fc.nat(15), fc.boolean())
  .map(([ends, taken, isReversed]) => {
    const all = [undefined, ...ends].map((end, index): Span => {
      const from = end === undefined ? undefined : nextDay[end];
      const to = ends[index];
      return { ...(from && { from }), ...(to && { to }) };
    });
    const kept = all.filter((_, index) => ((taken >> index) & 1) === 1);
    return isReversed ? kept.reverse() : kept;
  });

const period: fc.Arbitrary<Span> = fc.tuple(optional(day), optional(day)).map(([one, other]) => {
  const [from, to] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
  return { ...(from && { from }), ...(to && { to }) };
});

/** Mostly there the whole time. */
const mostly: fc.Arbitrary<Span> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: period },
);

const council = fc.array(fc.tuple(fc.constantFrom(...partyIds), optional(fc.constantFrom(...alignments))));

export const councilPeriods = fc
  .tuple(spans, fc.array(council, { minLength: 4, maxLength: 4 }))
  .map(([whens, councils]) =>
    whens.map((when, index) => {
      const placed = new Map<string, Alignment | undefined>(councils[index]);
      const politicalParties = [...placed].map(([id, alignment]) => ({ id, ...(alignment && { alignment }) }));
      return { ...when, from: when.from ?? "2019-10-10", politicalParties };
    }),
  );

const someRights: fc.Arbitrary<Right[] | undefined> = optional(fc.shuffledSubarray([...rights]));

const anyRole: fc.Arbitrary<Role> = fc.oneof(
  fc.constantFrom(...roles),
  fc.constantFrom<Role>("mayor", "municipal-director", "chief-shop-steward", "chief-safety-representative"),
);

const fullTime: fc.Arbitrary<readonly Span[]> = fc.constant([{}]);
const persons = fc.array(fc.constantFrom(...personIds), { minLength: 4, maxLength: 4 });

const seatOf = (role: fc.Arbitrary<Role>, terms: fc.Arbitrary<readonly Span[]>) =>
  fc
    .record({
      role,
      when: mostly,
      politicalParty: optional(fc.constantFrom(...partyIds)),
      unions: fc.subarray(unionIds, { maxLength: 2 }),
      rights: someRights,
      holders: fc
        .tuple(terms, persons)
        .map(([held, by]) => held.map((term, index) => ({ person: by[index] ?? "person1", ...term }))),
    })
    .map(({ when, unions, ...rest }) => ({
      ...when,
      ...rest,
      unions: partyOf(rest.role) === "employees" ? unions : [],
    }));

/** A role for each of three seats of the three parties, and one beside them. */
const threeOfEach: readonly Role[] = [
  ...(["mayor", "deputy-mayor", "elected-representative"] as const),
  ...(["municipal-director", "unit-manager", "department-head"] as const),
  ...(["chief-shop-steward", "chief-shop-steward", "chief-shop-steward", "chief-safety-representative"] as const),
];

const seats = fc.oneof(
  fc.array(seatOf(anyRole, fc.oneof(fullTime, spans)), { maxLength: 12 }),
  fc.tuple(...threeOfEach.map((role) => seatOf(fc.constant(role), fullTime))),
);

const invitation = fc.record(
  {
    union: fc.constantFrom(...unionIds),
    sentOn: day,
    answer: fc.constantFrom("accepted" as const, "declined" as const, "unable" as const),
    answeredOn: day,
  },
  { requiredKeys: ["union", "sentOn"] },
);

export const unions = fc
  .shuffledSubarray(unionIds)
  .chain((ids) => fc.tuple(...ids.map((id) => mostly.map((when) => ({ id, ...when })))));

export const workplaces = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...workplaceIds),
    unions: fc.subarray(unionIds),
    departments: fc.subarray(["ward1", "ward2"]),
  }),
  { selector: ({ id }) => id },
);

export const body = fc.record({
  kind: fc.oneof(fc.constantFrom(...bodyKinds), fc.constant("steering-group" as const)),
  when: mostly,
  workplace: optional(fc.constantFrom(...workplaceIds)),
  derivedFrom: optional(fc.constantFrom("body0", "body1", "body2")),
  constitution: optional(fc.record({ adoptedOn: day, rights: someRights }, { requiredKeys: [] })),
  seats,
  invitations: fc.array(invitation, { maxLength: 5 }),
});
