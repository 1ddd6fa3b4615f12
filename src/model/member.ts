import type { Seat } from "./municipality.js";
import { sideOf } from "./role.js";

/** Whether a seat makes its holder a member: one of a party or of the safety service. Others attend without being members. */
export const isMemberSeat = ({ role }: Seat): boolean => sideOf(role) !== "none";

/**
 * Whether the rights that the constitution lays down for all apply to somebody: to a member whose seat has none of its
 * own. Where no member is known, they apply to those to come.
 */
export function isUnderCommonRights(filled: readonly Seat[]): boolean {
  let hasMembers = false;
  for (const seat of filled) {
    if (!isMemberSeat(seat)) continue;
    if (seat.rights === undefined) return true;
    hasMembers = true;
  }
  return !hasMembers;
}
