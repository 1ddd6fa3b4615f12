import { meeting } from "./build.js";
import type { IsoDate } from "./dates.js";
import type { Body, Case, Constitution, Method, Municipality, Seat } from "./municipality.js";

/** One difference from a municipality, such as a seat that stands empty. */
export type Change = (municipality: Municipality) => Municipality;

/** The same municipality with some changes; the original stays as it is. */
export const changed = (municipality: Municipality, ...changes: readonly Change[]): Municipality =>
  changes.reduce((next, change) => change(next), municipality);

/** Sets fields of the municipality. */
export const municipalityWith =
  (fields: Partial<Municipality>): Change =>
  (municipality) => ({ ...municipality, ...fields });

const firstBodyAs =
  (alter: (body: Body) => Body): Change =>
  (municipality) => ({
    ...municipality,
    bodies: municipality.bodies.map((body, position) => (position === 0 ? attendedByItsSeats(alter(body)) : body)),
  });

/** A body without the attendance of seats that it does not have. */
function attendedByItsSeats(body: Body): Body {
  const seats = new Set(body.seats.map(({ id }) => id));
  const meetings = body.meetings.map(({ attendance, ...meeting }) => ({
    ...meeting,
    ...(attendance && { attendance: attendance.filter(({ seat }) => seats.has(seat)) }),
  }));
  return { ...body, meetings };
}

/** Sets fields of the first body. */
export const bodyWith = (fields: Partial<Body>): Change => firstBodyAs((body) => ({ ...body, ...fields }));

/** Sets fields of the constitution of the first body. */
export const constitutionWith = (fields: Partial<Constitution>): Change =>
  firstBodyAs((body) => ({ ...body, constitution: { ...body.constitution, ...fields } }));

const seatsAs = (alter: (seats: readonly Seat[]) => readonly Seat[]): Change =>
  firstBodyAs((body) => ({ ...body, seats: alter(body.seats) }));

/** Sets fields of one seat of the first body. */
export const seatWith = (id: string, fields: Partial<Seat>): Change =>
  seatsAs((seats) => seats.map((seat) => (seat.id === id ? { ...seat, ...fields } : seat)));

/** Leaves a seat without a holder. */
export const vacant = (id: string): Change => seatWith(id, { holders: [] });

/** Takes seats away. */
export const without = (...ids: readonly string[]): Change =>
  seatsAs((seats) => seats.filter((seat) => !ids.includes(seat.id)));

/** Adds seats at the end. */
export const plus = (...added: readonly Seat[]): Change => seatsAs((seats) => [...seats, ...added]);

/** Adds a body at the end. */
export const plusBody =
  (body: Body): Change =>
  (municipality) => ({ ...municipality, bodies: [...municipality.bodies, body] });

/** Sets fields of the municipality's adoption of the method. */
export const methodWith =
  (fields: Partial<Method>): Change =>
  (municipality) => ({
    ...municipality,
    method: { anchoredIn: [], draftedWith: [], evaluatedOn: [], ...municipality.method, ...fields },
  });

/** Gives the first body one meeting with these cases, on record, in place of all that it had. */
export const metOn = (on: IsoDate, ...cases: readonly Case[]): Change =>
  bodyWith({ meetings: [meeting("meeting1", on, { cases })] });
