import type { Seat } from "trepart";
import { type Finding, type Judged, members, of, type Verdict } from "./judged.js";
import { allUnionsIncluded } from "./unions.js";

type Judge = (judged: Judged) => Verdict;

const unless = (isThere: boolean): Verdict => (isThere ? [] : [["breach", "missing", {}]]);
const threeParties = ["elected", "administration", "employees"];

const positionAndOpposition: Judge = ({ council, filled }) => {
  const elected = of(filled, "elected");
  const known = council?.politicalParties ?? [];
  const alignmentOf = (seat: Seat) => known.find(({ id }) => id === seat.politicalParty)?.alignment;
  const findings: Finding[] = [];
  let isAsked = false;
  for (const alignment of ["position", "opposition"] as const) {
    if (elected.some((seat) => alignmentOf(seat) === alignment)) continue;
    const values = { alignment: { term: alignment } };
    const unknown = elected.filter((seat) => alignmentOf(seat) === undefined);
    const isPlaced = known.length > 0 && known.every((party) => party.alignment !== undefined);
    if (isPlaced && !known.some((party) => party.alignment === alignment)) {
      findings.push(["note", "noneInCouncil", {}, values]);
    } else if (unknown.length === 0) findings.push(["breach", "missing", {}, values]);
    else if (!isAsked) {
      isAsked = true;
      for (const seat of unknown) findings.push(["question", "unknownAlignment", { seat: seat.id }]);
    }
  }
  return findings;
};

const chiefSafety: Judge = ({ filled, vacant }) => {
  const chiefs = filled.filter(({ role }) => role === "chief-safety-representative");
  const empty = vacant.filter(({ role }) => role === "chief-safety-representative");
  if (chiefs.length > 1) return [["breach", "several", {}, { count: chiefs.length }]];
  if (chiefs.length === 1) return [];
  const [first] = empty;
  return first ? [["breach", "vacant", { seat: first.id }]] : [["breach", "missing", {}]];
};

const equalRights: Judge = ({ body, filled }) => {
  const seats = members(filled);
  if (seats.length === 0) return "not-applicable";
  const rights = new Map(seats.map((seat) => [seat, seat.rights ?? body.constitution?.rights]));
  if ([...rights.values()].includes(undefined)) return [["question", "rightsUnknown", {}]];
  return seats.flatMap((seat): Finding[] => {
    const terms = ["attend", "speak", "propose", "vote"].filter((right) => {
      const has = (it: Seat) => rights.get(it)?.some((held) => held === right) === true;
      return !has(seat) && seats.some(has);
    });
    return terms.length === 0 ? [] : [["breach", "fewerRights", { seat: seat.id }, { missing: { terms } }]];
  });
};

export const steeringRules: Readonly<Record<string, Judge>> = {
  "min-representatives-per-party": ({ body, filled, vacant }) =>
    threeParties.flatMap((party): Finding[] => {
      const count = of(filled, party).length;
      const related = of(vacant, party).map(({ id }) => ({ body: body.id, seat: id }));
      const values = { party: { term: party }, count, minimum: 3 };
      return count < 3 ? [["breach", "tooFew", { party }, values, related]] : [];
    }),
  "equal-representation": ({ filled }) => {
    const counts = threeParties.map((party) => of(filled, party).length);
    const [elected = 0, administration = 0, employees = 0] = counts;
    const values = { elected, administration, employees };
    return new Set(counts).size > 1 ? [["breach", "unequal", {}, values]] : [];
  },
  "position-and-opposition-included": positionAndOpposition,
  "chief-safety-representative-seated": chiefSafety,
  "top-administration-seated": ({ filled }) =>
    unless(filled.some(({ role }) => role === "municipal-director" || role === "executive-director")),
  "union-seats-held-by-chief-stewards": ({ filled }) => {
    const others = of(filled, "employees").filter(({ role }) => role !== "chief-shop-steward");
    if (of(filled, "employees").length === 0) return "not-applicable";
    return others.map(({ id }) => ["breach", "otherRole", { seat: id }] as const);
  },
  "equal-rights": equalRights,
  "separately-constituted": ({ municipality, body, on }) => {
    const behind = municipality.bodies.find(({ id }) => id === body.derivedFrom);
    if (behind?.kind !== "joint-committee") return "not-applicable";
    const adoptedOn = body.constitution?.adoptedOn;
    return adoptedOn === undefined || adoptedOn > on ? [["breach", "notConstituted", {}]] : [];
  },
};

export const workingRules: Readonly<Record<string, Judge>> = {
  "safety-representative-seated": ({ filled }) => unless(of(filled, "safety").length > 0),
  "unit-manager-seated": ({ filled }) => unless(filled.some(({ role }) => role === "unit-manager")),
  "department-heads-represented": ({ municipality, body, filled }) => {
    const at = municipality.workplaces.find(({ id }) => id === body.workplace);
    if (at === undefined || at.departments.length === 0) return "not-applicable";
    return unless(filled.some(({ role }) => role === "department-head"));
  },
  "politicians-kept-out-of-working-groups": ({ filled }) =>
    of(filled, "elected").map(({ id }) => ["breach", "seated", { seat: id }] as const),
};

export const groupRules: Readonly<Record<string, Judge>> = {
  "all-unions-included": allUnionsIncluded,
  "one-seat-per-person": ({ body, filled, personOf }) => {
    if (filled.length === 0) return "not-applicable";
    return [...new Set(filled.map(personOf))].flatMap((person): Finding[] => {
      const seats = filled.filter((seat) => personOf(seat) === person).map(({ id }) => ({ body: body.id, seat: id }));
      return seats.length > 1 ? [["breach", "holdsSeveral", { person }, {}, seats]] : [];
    });
  },
  "seats-filled": ({ filled, vacant }) => {
    if (members([...filled, ...vacant]).length === 0) return "not-applicable";
    return members(vacant).map(({ id, role }) => ["breach", "vacant", { seat: id }, { role: { term: role } }] as const);
  },
};
