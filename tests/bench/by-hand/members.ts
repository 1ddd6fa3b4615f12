import type { Body, CouncilPeriod, Municipality, Role, Seat, Union, Workplace } from "trepart";

/** A body on a day, with all that its rules ask about. */
export interface Judged {
  readonly municipality: Municipality;
  readonly on: string;
  readonly council: CouncilPeriod | undefined;
  readonly unions: readonly Union[];
  readonly body: Body;
  readonly workplace: Workplace | undefined;
  readonly here: { readonly body: string };
  readonly members: Members;
}

/** The seats of a body that are filled on a day, side by side, and those that stand empty. */
export interface Members {
  readonly filled: Seat[];
  readonly persons: string[];
  readonly elected: Seat[];
  readonly administration: Seat[];
  readonly employees: Seat[];
  readonly safety: Seat[];
  readonly vacant: Seat[];
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
  const members: Members = {
    filled: [],
    persons: [],
    elected: [],
    administration: [],
    employees: [],
    safety: [],
    vacant: [],
  };
  for (const seat of body.seats) {
    if (!within(seat, on)) continue;
    const term = termOn(seat, on);
    const side = sideOf(seat.role);
    if (term !== undefined) {
      members.filled.push(seat);
      members.persons.push(term.person);
      if (side !== undefined) members[side].push(seat);
    } else if (side !== undefined) members.vacant.push(seat);
  }
  return members;
}
