import { covers, daysAfter, type IsoDate } from "../dates.js";
import type { EditTo, Refusal } from "./edit.js";
import type { OpenSeat } from "./open.js";

/** An edit of one seat that stays on record. */
export type SeatEdit = EditTo<"appoint" | "appointAlternate" | "vacate" | "endSeat" | "grantRights">;

/** Carries out an edit in a seat that may be changed. */
export function carryOutInSeat(seat: OpenSeat, edit: SeatEdit): Refusal | undefined {
  switch (edit.do) {
    case "appoint":
      seat.holders.push(termOf(edit));
      return undefined;
    case "appointAlternate":
      seat.alternates.push(termOf(edit));
      return undefined;
    case "vacate":
      return vacate(seat, edit.from);
    case "endSeat":
      seat.to = edit.to;
      return undefined;
    case "grantRights":
      seat.rights = [...edit.rights];
      return undefined;
  }
}

const termOf = ({ person, from, to }: EditTo<"appoint" | "appointAlternate">) => ({
  person,
  from,
  ...(to !== undefined && { to }),
});

function vacate(seat: OpenSeat, from: IsoDate): Refusal | undefined {
  const position = seat.holders.findIndex((term) => covers(term, from));
  const term = seat.holders[position];
  if (term === undefined || !covers(seat, from)) return "seatStandsEmpty";
  if (term.from === from) seat.holders.splice(position, 1);
  else term.to = daysAfter(from, -1);
  return undefined;
}
