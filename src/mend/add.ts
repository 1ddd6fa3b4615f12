import { isMemberSeat } from "../model/member.js";
import type { Seat } from "../model/municipality.js";
import { type Role, type Side, sideOf } from "../model/role.js";
import { personToBeNamed } from "../model/to-be-named.js";
import type { BodyKind } from "../model/vocabulary.js";
import type { BodyFacts } from "../rule/facts.js";
import type { Seating } from "../rule/mending.js";
import { unionsConcerned } from "../rule/unions-concerned.js";
import { type KnownCandidate, standing } from "./candidate.js";
import { rightsTakenOver } from "./rights-taken-over.js";
import type { Step } from "./step.js";
import { termOf } from "./term.js";

/** Who would sit in a new seat; without a person somebody still to be named. */
type Newcomer = Omit<KnownCandidate, "person" | "kind"> & { readonly person?: string; readonly kind?: string };

/** The ways of seating somebody in a new seat. */
export function waysToAdd(
  seating: Seating,
  facts: BodyFacts,
  candidates: readonly KnownCandidate[] | undefined,
  rolesAsked: readonly Role[],
): Step[] {
  if (seating.seat !== undefined) return [];
  const newcomers = candidates ?? newcomersFor(seating, facts, rolesAsked);
  return newcomers
    .filter((newcomer) => isSought(newcomer, seating, facts))
    .map((newcomer) => {
      const { body } = facts;
      const seat = newSeat(newcomer, seating, facts);
      const kind = JSON.stringify(["add", newcomer.kind ?? standing(newcomer, facts)]);
      return { edit: { do: "addSeat", body: body.id, seat }, kind };
    });
}

function isSought(newcomer: Newcomer, { roles, side, union, alignment }: Seating, { municipality }: BodyFacts) {
  const { role, politicalParty = "", unions = [] } = newcomer;
  return (
    (roles === undefined || roles.includes(role)) &&
    (side === undefined || sideOf(role) === side) &&
    (union === undefined || unions.includes(union)) &&
    (alignment === undefined || municipality.politicalParty(politicalParty)?.alignment === alignment)
  );
}

/** Those who could be asked to name somebody: each political party that is placed, each union that is concerned. */
function newcomersFor(
  { roles, side = "none" }: Seating,
  facts: BodyFacts,
  rolesAsked: readonly Role[],
): readonly Newcomer[] {
  const isHeld = (role: Role) => facts.filled.some((seat) => seat.role === role);
  const asked = rolesAsked.filter((role) => sideOf(role) === side && !isHeld(role));
  const sought = roles?.slice(0, 1) ?? [usualRole(side, facts.body.kind), ...asked];
  return [...new Set(sought)].flatMap((role): readonly Newcomer[] => {
    const placed = facts.municipality.council?.politicalParties.filter(({ alignment }) => alignment) ?? [];
    const unions = unionsConcerned(facts);
    if (sideOf(role) === "elected" && placed.length > 0) return placed.map(({ id }) => ({ role, politicalParty: id }));
    if (sideOf(role) === "employees" && unions.length > 0) return unions.map(({ id }) => ({ role, unions: [id] }));
    return [{ role }];
  });
}

/** The role in which a side is seated where no rule names one. */
function usualRole(side: Side, kind: BodyKind): Role {
  const isCommittee = kind === "joint-committee" || kind === "working-environment-committee";
  const steward = kind === "working-group" ? "workplace-shop-steward" : "chief-shop-steward";
  const usual: Readonly<Record<Side, Role>> = {
    elected: "elected-representative",
    administration: "administrative-leader",
    employees: isCommittee ? "employee-representative" : steward,
    safety: kind === "working-group" ? "safety-representative" : "chief-safety-representative",
    none: "other-attendee",
  };
  return usual[side];
}

function newSeat({ role, politicalParty, unions = [], person }: Newcomer, seating: Seating, facts: BodyFacts): Seat {
  const id = freeSeatId(sideOf(role) === "none" ? role : sideOf(role), facts);
  const own = seating.rights ?? rightsTakenOver(role, facts.filled.filter(isMemberSeat));
  const holder = termOf(person ?? personToBeNamed(id), { role, holders: [] }, facts);
  return {
    id,
    role,
    from: facts.on,
    ...(politicalParty !== undefined && { politicalParty }),
    unions: sideOf(role) === "employees" ? unions : [],
    ...(own && { rights: own }),
    holders: [holder],
    alternates: [],
  };
}

/** Such as "elected-4": the first number, counted from the seats of the kind, that no seat of the body has. */
function freeSeatId(name: string, { body }: BodyFacts): string {
  const taken = new Set(body.seats.map(({ id }) => id));
  let number = body.seats.filter(({ role }) => sideOf(role) === name || role === name).length + 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
