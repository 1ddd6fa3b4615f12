import type { Body, Municipality, Place, Role, Seat, Values } from "trepart";

/** A finding as the contract words it: kind, sentence, place within the body, values, related seats. */
export type Finding = readonly [
  kind: "breach" | "question" | "note",
  sentence: string,
  at: Place,
  values?: Values,
  related?: readonly Place[],
];
export type Verdict = readonly Finding[] | "not-applicable";

export interface Judged {
  readonly municipality: Municipality;
  readonly body: Body;
  readonly on: string;
  readonly council: Municipality["councilPeriods"][number] | undefined;
  readonly unions: readonly string[];
  readonly filled: readonly Seat[];
  readonly vacant: readonly Seat[];
  readonly personOf: (seat: Seat) => string;
}

const rolesOf: Readonly<Record<string, readonly Role[]>> = {
  elected: ["mayor", "deputy-mayor", "elected-representative"],
  administration: [
    ...(["municipal-director", "executive-director", "service-director", "agency-head"] as const),
    ...(["hr-manager", "unit-manager", "department-head", "administrative-leader"] as const),
  ],
  employees: ["chief-shop-steward", "workplace-shop-steward", "shop-steward", "employee-representative"],
  safety: ["chief-safety-representative", "safety-representative"],
};

/** The seats whose role belongs to a party, or to the safety service. */
export const of = (seats: readonly Seat[], side: string) =>
  seats.filter(({ role }) => rolesOf[side]?.includes(role) === true);

export const members = (seats: readonly Seat[]) =>
  seats.filter((seat) => Object.keys(rolesOf).some((side) => of([seat], side).length > 0));
