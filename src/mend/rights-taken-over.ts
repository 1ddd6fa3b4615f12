import type { Seat } from "../model/municipality.js";
import { type Role, sideOf } from "../model/role.js";
import { type Right, rights } from "../model/vocabulary.js";

/** The rights of a new member: those of the other members where all have rights of their own, of the same side before others'. */
export function rightsTakenOver(role: Role, members: readonly Seat[]): readonly Right[] | undefined {
  if (members.length === 0 || members.some((seat) => seat.rights === undefined)) return undefined;
  const peers = members.filter((seat) => sideOf(seat.role) === sideOf(role));
  const examples = peers.length > 0 ? peers : members;
  return rights.filter((right) => examples.some((seat) => seat.rights?.includes(right)));
}
