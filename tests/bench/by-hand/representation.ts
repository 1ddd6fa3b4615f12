import {
  type CouncilPeriod,
  chiefSafetyRepresentativeSeated,
  equalRepresentation,
  minRepresentativesPerParty,
  positionAndOppositionIncluded,
  type Seat,
} from "trepart";
import { type Judged, sideOf } from "./members.js";
import { type Conclusion, inKey, type Writer } from "./writer.js";

const parties = ["elected", "administration", "employees"] as const;

export function numbers(
  { body, members: { elected, administration, employees, vacant } }: Judged,
  write: Writer,
): Conclusion {
  const counts = { elected: elected.length, administration: administration.length, employees: employees.length };
  let isTooFew = false;
  for (const party of parties) {
    const count = counts[party];
    if (count >= 3) continue;
    isTooFew = true;
    const empty = vacant.filter(({ role }) => sideOf(role) === party);
    write.finding(
      minRepresentativesPerParty,
      "breach",
      "tooFew",
      `min-representatives-per-party/tooFew?body=${inKey(body.id)}&party=${party}`,
      { body: body.id, party },
      { party: { term: party }, count, minimum: 3 },
      empty.map((seat) => ({ body: body.id, seat: seat.id })),
    );
  }
  return isTooFew ? "breached" : "met";
}

export function equality({ body, here, members }: Judged, write: Writer): Conclusion {
  const elected = members.elected.length;
  const administration = members.administration.length;
  const employees = members.employees.length;
  if (elected === administration && administration === employees) return "met";
  const key = `equal-representation/unequal?body=${inKey(body.id)}`;
  write.finding(equalRepresentation, "breach", "unequal", key, here, { elected, administration, employees });
  return "breached";
}

export function politicalSides({ body, here, council, members: { elected } }: Judged, write: Writer): Conclusion {
  const rule = positionAndOppositionIncluded;
  const id = inKey(body.id);
  const alignments = elected.map((seat) => alignmentOf(seat, council));
  const missing = [];
  for (const alignment of ["position", "opposition"] as const) {
    if (alignments.includes(alignment)) continue;
    if (knowsNoneOf(alignment, council)) {
      const key = `position-and-opposition-included/noneInCouncil?body=${id}&alignment=${alignment}`;
      write.finding(rule, "note", "noneInCouncil", key, here, { alignment: { term: alignment } });
    } else missing.push(alignment);
  }
  if (missing.length === 0) return "met";
  if (alignments.includes(undefined)) {
    elected.forEach((seat, index) => {
      if (alignments[index] !== undefined) return;
      const key = `position-and-opposition-included/unknownAlignment?body=${id}&seat=${inKey(seat.id)}`;
      write.finding(rule, "question", "unknownAlignment", key, { body: body.id, seat: seat.id });
    });
    return "open";
  }
  for (const alignment of missing) {
    const key = `position-and-opposition-included/missing?body=${id}&alignment=${alignment}`;
    write.finding(rule, "breach", "missing", key, here, { alignment: { term: alignment } });
  }
  return "breached";
}

const alignmentOf = ({ politicalParty }: Seat, council: CouncilPeriod | undefined) =>
  council?.politicalParties.find(({ id }) => id === politicalParty)?.alignment;

const knowsNoneOf = (alignment: "position" | "opposition", council: CouncilPeriod | undefined) =>
  council !== undefined &&
  council.politicalParties.length > 0 &&
  council.politicalParties.every((party) => party.alignment !== undefined && party.alignment !== alignment);

const isChief = ({ role }: Seat) => role === "chief-safety-representative";

export function chiefSafetyRepresentative(
  { body, here, members: { safety, vacant } }: Judged,
  write: Writer,
): Conclusion {
  const rule = chiefSafetyRepresentativeSeated;
  const id = inKey(body.id);
  const count = safety.filter(isChief).length;
  if (count === 1) return "met";
  const empty = vacant.find(isChief);
  if (count > 1) {
    write.finding(rule, "breach", "several", `chief-safety-representative-seated/several?body=${id}`, here, { count });
  } else if (empty !== undefined) {
    const key = `chief-safety-representative-seated/vacant?body=${id}&seat=${inKey(empty.id)}`;
    write.finding(rule, "breach", "vacant", key, { body: body.id, seat: empty.id });
  } else write.finding(rule, "breach", "missing", `chief-safety-representative-seated/missing?body=${id}`, here);
  return "breached";
}
