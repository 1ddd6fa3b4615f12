import { covers, type IsoDate } from "./dates.js";
import type { Body, Seat, Term } from "./municipality.js";
import { type Party, partyOf } from "./role.js";

/** The term that fills the seat on a day; `undefined` where the seat is vacant or does not exist then. */
export const termOn = (seat: Seat, on: IsoDate): Term | undefined =>
  covers(seat, on) ? termCovering(seat.holders, on) : undefined;

/** The term that covers a day. */
export function termCovering(terms: readonly Term[], on: IsoDate): Term | undefined {
  for (const term of terms) if (covers(term, on)) return term;
  return undefined;
}

/** The first days of all terms that seats have. */
export const beginningsOf = (seats: readonly Seat[]): readonly IsoDate[] =>
  seats.flatMap(({ holders }) => holders.flatMap(({ from }) => from ?? []));

/** The person who holds the seat on a day; `undefined` where it is vacant or does not exist then. Alternates never hold a seat. */
export const holderOn = (seat: Seat, on: IsoDate): string | undefined => termOn(seat, on)?.person;

/** Whether the seat exists and has a holder on a day. */
export const isFilled = (seat: Seat, on: IsoDate): boolean => termOn(seat, on) !== undefined;

/** The seats that a party has in a body on a day, filled and vacant alike, in document order. */
export const seatsOf = (body: Body, party: Party, on: IsoDate): readonly Seat[] =>
  body.seats.filter((seat) => covers(seat, on) && partyOf(seat.role) === party);

/** The seats of a body that exist on a day and stand empty, whatever their role, in document order. */
export const vacantSeats = (body: Body, on: IsoDate): readonly Seat[] =>
  body.seats.filter((seat) => covers(seat, on) && termOn(seat, on) === undefined);
