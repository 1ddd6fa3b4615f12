import fc from "fast-check";
import {
  allUnionsIncluded,
  bodyKinds,
  chiefSafetyRepresentativeSeated,
  equalRepresentation,
  equalRights,
  minRepresentativesPerParty,
  municipality,
  oneSeatPerPerson,
  positionAndOppositionIncluded,
  type Right,
  type Role,
  repair,
  ruleSet,
  seatsFilled,
  topAdministrationSeated,
  unionSeatsHeldByChiefStewards,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { runs } from "../support/runs.js";
import { leastByTryingAll, on, type Task } from "./exhaustive.js";

const kinds = bodyKinds;
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const role = fc.constantFrom<Role>(
  "elected-representative",
  "administrative-leader",
  "municipal-director",
  "chief-shop-steward",
  "shop-steward",
  "chief-safety-representative",
);
const politicalParty = fc.constantFrom("governing", "opposing", "unplaced");
const unionIds = ["union1", "union2"];

const level = fc.constantFrom<Right[]>(["attend"], ["attend", "speak"], ["attend", "propose"]);

const seat = fc
  .record({
    role,
    politicalParty: sometimes(politicalParty),
    unions: fc.subarray(unionIds),
    rights: fc.option(level, { nil: undefined, freq: 4 }),
    person: fc.option(fc.constantFrom("own", "own", "own", "shared"), { nil: undefined, freq: 3 }),
  })
  .map(({ person, unions, politicalParty: party, ...rest }) => ({
    ...rest,
    unions: rest.role.endsWith("steward") ? unions : [],
    politicalParty: rest.role === "elected-representative" ? party : undefined,
    holder: person,
  }));

const invitation = fc.record(
  {
    union: fc.constantFrom(...unionIds),
    sentOn: fc.constant("2024-01-01"),
    answer: fc.constantFrom("accepted" as const, "declined" as const),
  },
  { requiredKeys: ["union", "sentOn"] },
);

const candidate = fc
  .record({ role, politicalParty: sometimes(politicalParty), unions: fc.subarray(unionIds) })
  .map((known) => ({ ...known, unions: known.role.endsWith("steward") ? known.unions : [] }));

const uses = fc.subarray([
  use(minRepresentativesPerParty, { kinds, options: { minimum: 1 } }),
  use(equalRepresentation, { kinds }),
  use(positionAndOppositionIncluded, { kinds }),
  use(chiefSafetyRepresentativeSeated, { kinds }),
  use(allUnionsIncluded, { kinds }),
  use(topAdministrationSeated, { kinds }),
  use(unionSeatsHeldByChiefStewards, { kinds }),
  use(equalRights, { kinds }),
  use(oneSeatPerPerson, { kinds }),
  use(seatsFilled, { kinds }),
]);

const tasks: fc.Arbitrary<Task> = fc
  .record({
    seats: fc.array(seat, { maxLength: 4 }),
    invitations: fc.array(invitation, { maxLength: 2 }),
    unions: fc.subarray(unionIds),
    rights: sometimes(level),
    candidates: sometimes(fc.array(candidate, { maxLength: 4 })),
    failOn: fc.constantFrom("error" as const, "warning" as const),
    uses,
  })
  .map(({ seats, invitations, unions, rights, candidates, failOn, uses: chosen }) => ({
    failOn,
    ruleSet: {
      ...ruleSet("chosen", chosen),
      [fc.toStringMethod]: () => chosen.map(({ rule: { name } }) => name).join(),
    },
    candidates: candidates?.map((known, index) => ({ person: `candidate${index}`, ...known })),
    municipality: municipality({
      id: "nordvik",
      name: "Nordvik",
      councilPeriods: [
        {
          from: "2023-10-12",
          politicalParties: [
            { id: "governing", alignment: "position" },
            { id: "opposing", alignment: "opposition" },
            { id: "unplaced" },
          ],
        },
      ],
      unions: unionIds.map((id) => ({ id, ...(!unions.includes(id) && { to: "2024-01-31" }) })),
      bodies: [
        {
          id: "group",
          kind: "steering-group",
          constitution: { rights },
          seats: seats.map(({ holder, ...rest }, index) => ({
            id: `seat${index}`,
            ...rest,
            holders: holder === undefined ? [] : [{ person: holder === "own" ? `person${index}` : holder }],
          })),
          invitations,
        },
      ],
    }),
  }));

function agrees(task: Task, deepest: number): void {
  const { outcome, plans } = repair(task.municipality, { on, body: "group", ...task, plans: 2 });
  const least = leastByTryingAll(task, deepest);
  if (outcome === "sound") expect(least).toBe(0);
  else if (outcome === "repaired") {
    const lengths = new Set(plans.map(({ steps }) => steps.length));
    expect(lengths.size).toBe(1);
    const [length = 0] = lengths;
    expect(least).toBe(length <= deepest ? length : undefined);
  } else expect([outcome, least]).toEqual(["impossible", undefined]);
}

test.each([
  [1, runs(300)],
  [2, runs(30)],
])("no plan is longer than the least that trying all of %i steps finds, and none is missed", (deepest, many) => {
  fc.assert(
    fc.property(tasks, (task) => agrees(task, deepest)),
    many,
  );
});
