import {
  equalRights,
  type Seat,
  separatelyConstituted,
  topAdministrationSeated,
  unionSeatsHeldByChiefStewards,
} from "trepart";
import { type Judged, sideOf } from "./members.js";
import { type Conclusion, inKey, type Writer } from "./writer.js";

export function topAdministration({ body, here, members: { filled } }: Judged, write: Writer): Conclusion {
  const isSeated = filled.some(({ role }) => role === "municipal-director" || role === "executive-director");
  const key = `top-administration-seated/missing?body=${inKey(body.id)}`;
  if (!isSeated) write.finding(topAdministrationSeated, "breach", "missing", key, here);
  return isSeated ? "met" : "breached";
}

export function chiefStewards({ body, members: { employees } }: Judged, write: Writer): Conclusion {
  const rule = unionSeatsHeldByChiefStewards;
  if (employees.length === 0) return "not-applicable";
  let isOther = false;
  for (const { id, role } of employees) {
    if (role === "chief-shop-steward") continue;
    isOther = true;
    const key = `union-seats-held-by-chief-stewards/otherRole?body=${inKey(body.id)}&seat=${inKey(id)}`;
    write.finding(rule, "breach", "otherRole", key, { body: body.id, seat: id });
  }
  return isOther ? "breached" : "met";
}

export function rightsOfMembers({ body, here, members: { filled } }: Judged, write: Writer): Conclusion {
  const members = filled.filter(({ role }) => sideOf(role) !== undefined);
  if (members.length === 0) return "not-applicable";
  const rightsOf = (seat: Seat) => seat.rights ?? body.constitution?.rights;
  if (members.some((seat) => rightsOf(seat) === undefined)) {
    const key = `equal-rights/rightsUnknown?body=${inKey(body.id)}`;
    write.finding(equalRights, "question", "rightsUnknown", key, here);
    return "open";
  }
  const given = (["attend", "speak", "propose", "vote"] as const).filter((right) =>
    members.some((seat) => rightsOf(seat)?.includes(right)),
  );
  let isFewer = false;
  for (const seat of members) {
    const terms = given.filter((right) => !rightsOf(seat)?.includes(right));
    if (terms.length === 0) continue;
    isFewer = true;
    const key = `equal-rights/fewerRights?body=${inKey(body.id)}&seat=${inKey(seat.id)}`;
    write.finding(equalRights, "breach", "fewerRights", key, { body: body.id, seat: seat.id }, { missing: { terms } });
  }
  return isFewer ? "breached" : "met";
}

export function ownConstitution({ municipality, body, here, on }: Judged, write: Writer): Conclusion {
  if (body.derivedFrom === undefined) return "not-applicable";
  const behind = municipality.bodies.find(({ id }) => id === body.derivedFrom);
  if (behind?.kind !== "joint-committee") return "not-applicable";
  const adoptedOn = body.constitution?.adoptedOn;
  const isConstituted = adoptedOn !== undefined && adoptedOn <= on;
  const key = `separately-constituted/notConstituted?body=${inKey(body.id)}`;
  if (!isConstituted) write.finding(separatelyConstituted, "breach", "notConstituted", key, here);
  return isConstituted ? "met" : "breached";
}
