import { type Edit, type Municipality, partyOf, type Right, type Role, rights } from "trepart";
import { on } from "./exhaustive.js";

const dayBefore = "2024-02-29";
/** The day on which two years are over for whoever begins on the day. */
const afterTwoYears = "2026-02-28";

/** What a body can lay down on the day, one thing at a time; which form it has is for the arena to say. */
const layingDown = [
  { adoptedOn: on },
  { groundRulesAdoptedOn: on },
  { rolesDescribed: true },
  { decides: false },
  { onDisagreement: "postpone" },
  { votersInWorkingEnvironmentCases: ["administration", "employees"] },
] as const;
const arena = { legalForm: "dialogue-arena" } as const;

const committeeRoles: readonly Role[] = [
  "elected-representative",
  "administrative-leader",
  "municipal-director",
  "chief-shop-steward",
  "employee-representative",
  "chief-safety-representative",
  "occupational-health-service",
];
const workingGroupRoles: readonly Role[] = [
  "workplace-shop-steward",
  "unit-manager",
  "department-head",
  "safety-representative",
];

/** Every single step that the rules of any set give a reason for in the first body, whatever they find. */
export function stepsOfAllSets({ bodies: [group], councilPeriods, unions }: Municipality): readonly Edit[] {
  if (group === undefined) return [];
  const { id: body, kind, seats, constitution } = group;
  const now = seats.filter(({ from = on, to = on }) => from <= on && to >= on);
  const levels = levelsLike(now.map((seat) => seat.rights ?? constitution?.rights ?? []));
  const politicalParties = councilPeriods[0]?.politicalParties ?? [];
  const whose = (role: Role) => {
    if (partyOf(role) === "elected") return politicalParties.map(({ id }) => ({ politicalParty: id }));
    return partyOf(role) === "employees" ? unions.map(({ id }) => ({ unions: [id] })) : [{}];
  };
  const terms = [
    { person: "newcomer", from: on },
    { person: "newcomer", from: on, to: afterTwoYears },
  ];
  const newcomers = (kind === "working-group" ? workingGroupRoles : committeeRoles).flatMap((role) =>
    whose(role).flatMap((of) =>
      [{}, ...levels.map((level) => ({ rights: level }))].flatMap((given) =>
        terms.map((term) => ({ id: "new", role, from: on, ...of, ...given, holders: [term] })),
      ),
    ),
  );
  return [
    ...now.flatMap(({ id: seat, from, holders }): Edit[] => [
      { do: "appoint", body, seat, person: "newcomer", from: on },
      from === on ? { do: "removeSeat", body, seat } : { do: "endSeat", body, seat, to: dayBefore },
      ...[on, "2027-11-01", ...holders.map(twoYearsInto)].map((day): Edit => ({ do: "vacate", body, seat, from: day })),
      ...levels.map((level): Edit => ({ do: "grantRights", body, seat, rights: level })),
      { do: "giveOffice", body, seat, office: "chair" },
      { do: "giveOffice", body, seat, office: "deputy-chair" },
      { do: "appointAlternate", body, seat, person: "alternate", from: on },
    ]),
    ...newcomers.map((seat): Edit => ({ do: "addSeat", body, seat })),
    ...unions.map(({ id }): Edit => ({ do: "invite", body, union: id, sentOn: on })),
    ...[
      ...layingDown,
      ...(kind === "steering-group" ? [arena] : []),
      ...levels.map((level) => ({ rights: level })),
    ].map((laidDown): Edit => ({ do: "constitute", body, constitution: laidDown })),
  ];
}

const twoYearsInto = ({ from = on }): string => `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`;

/** The rights that somebody has, each sort once, also with and without a vote and with what belongs to taking part. */
function levelsLike(held: readonly (readonly Right[])[]): readonly Right[][] {
  const isLike = (level: readonly Right[]) => (wanted: (right: Right) => boolean) =>
    rights.filter((right) => wanted(right) || (level.includes(right) && right !== "vote"));
  const takesPart = (right: Right) => right === "attend" || right === "speak";
  const levels = [rights, ...held].flatMap((level) => [
    rights.filter((right) => level.includes(right)),
    ...[() => false, takesPart, (right: Right) => right === "vote"].map(isLike(level)),
    rights.filter((right) => takesPart(right) || level.includes(right)),
  ]);
  return [...new Map(levels.map((level) => [level.join(), level])).values()];
}
