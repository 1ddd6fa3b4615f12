/** The three sides of the cooperation. A political party (`politicalParty`) is something else. */
export const parties = ["elected", "administration", "employees"] as const;
/** One of the three sides. */
export type Party = (typeof parties)[number];

const partyOfRole = {
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
  "chief-safety-representative": "safety",
  "safety-representative": "safety",
  secretary: "none",
  adviser: "none",
  observer: "none",
  "occupational-health-service": "none",
  "other-attendee": "none",
} as const satisfies Record<string, Side>;

/** Where a seat stands: in one of the three parties, in the safety service beside them, or with those who attend without being members. */
export type Side = Party | "safety" | "none";

/**
 * The role that a seat belongs to. What a person's title is called locally does not decide it.
 * @useDeclaredType
 */
export type Role = keyof typeof partyOfRole;

/** Every role, in the order of the sides. */
export const roles = Object.keys(partyOfRole) as readonly Role[] as readonly [Role, ...Role[]];

/** The side a role belongs to, the safety service included. */
export const sideOf = (role: Role): Side => partyOfRole[role];

/**
 * The party a role fills a seat for; `undefined` for the safety service, which stands beside the
 * three parties, and for those who attend without being members.
 */
export function partyOf(role: Role): Party | undefined {
  const side = partyOfRole[role];
  return side === "safety" || side === "none" ? undefined : side;
}
