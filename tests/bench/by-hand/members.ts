import type { Body, CouncilPeriod, Municipality, Role, Seat, Union, Workplace } from "trepart";

/** A body on a day, with all that its rules ask about. */
export interface Judged extends Members {
  readonly municipality: Municipality;
  readonly on: string;
  readonly council: CouncilPeriod | undefined;
  readonly unions: readonly Union[];
  readonly body: Body;
  readonly workplace: Workplace | undefined;
  readonly here: { readonly body: string };
}

/** The seats of a body that are filled on a day, side by side, and those that stand empty. */
export interface Members {
  readonly filled: readonly Seat[];
  readonly persons: readonly string[];
  readonly elected: readonly Seat[];
  readonly administration: readonly Seat[];
  readonly employees: readonly Seat[];
  readonly safety: readonly Seat[];
  readonly vacant: readonly Seat[];
}

export const within = (thing: { readonly from?: string | undefined; readonly to?: string | undefined }, on: string) =>
  (thing.from === undefined || thing.from <= on) && (thing.to === undefined || on <= thing.to);

export type Side = "elected" | "administration" | "employees" | "safety";

export function sideOf(role: Role): Side | undefined {
  switch (role) {
    case "mayor":
    case "deputy-mayor":
    case "elected-representative":
      return "elected";
    case "municipal-director":
    case "executive-director":
    case "service-director":
    case "agency-head":
    case "hr-manager":
    case "unit-manager":
    case "department-head":
    case "administrative-leader":
      return "administration";
    case "chief-shop-steward":
    case "workplace-shop-steward":
    case "shop-steward":
    case "employee-representative":
      return "employees";
    case "chief-safety-representative":
    case "safety-representative":
      return "safety";
    default:
      return undefined;
  }
}

function termOn(seat: Seat, on: string): Seat["holders"][number] | undefined {
  for (const term of seat.holders) if (within(term, on)) return term;
  return undefined;
}

export function membersOf(body: Body, on: string): Members {
  const filled: Seat[] = [];
  const persons: string[] = [];
  const vacant: Seat[] = [];
  const sides = { elected: [] as Seat[], administration: [] as Seat[], employees: [] as Seat[], safety: [] as Seat[] };
  for (const seat of body.seats) {
    if (!within(seat, on)) continue;
    const term = termOn(seat, on);
    const side = sideOf(seat.role);
    if (term !== undefined) {
      filled.push(seat);
      persons.push(term.person);
      if (side !== undefined) sides[side].push(seat);
    } else if (side !== undefined) vacant.push(seat);
  }
  return { filled, persons, ...sides, vacant };
}
