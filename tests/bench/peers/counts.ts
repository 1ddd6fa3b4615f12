import { alignmentOn, type Body, isFilled, type Municipality, partyOf } from "trepart";

/** A body in numbers, for those whose facts are single values. */
export interface Counts {
  readonly kind: Body["kind"];
  elected: number;
  administration: number;
  employees: number;
  position: number;
  opposition: number;
  neither: number;
  chiefs: number;
  vacantChiefs: number;
  safetyRepresentatives: number;
  unitManagers: number;
}

/** The filled seats of a body on a day by party, alignment and role, and the vacant ones of chief safety representatives. */
export function counted({ kind, seats }: Body, municipality: Municipality, on: string): Counts {
  const counts: Counts = {
    kind,
    elected: 0,
    administration: 0,
    employees: 0,
    position: 0,
    opposition: 0,
    neither: 0,
    chiefs: 0,
    vacantChiefs: 0,
    safetyRepresentatives: 0,
    unitManagers: 0,
  };
  for (const seat of seats) {
    const isChief = seat.role === "chief-safety-representative";
    if (!isFilled(seat, on)) {
      if (isChief) counts.vacantChiefs++;
      continue;
    }
    const party = partyOf(seat.role);
    if (party !== undefined) counts[party]++;
    const alignment = seat.politicalParty && alignmentOn(municipality, seat.politicalParty, on);
    if (alignment) counts[alignment]++;
    if (isChief) counts.chiefs++;
    if (isChief || seat.role === "safety-representative") counts.safetyRepresentatives++;
    if (seat.role === "unit-manager") counts.unitManagers++;
  }
  return counts;
}
