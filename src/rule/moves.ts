import { daysAfter, type IsoDate } from "../model/dates.js";
import type { EditTo } from "../model/edits/edit.js";
import type { Constitution, Place, Seat } from "../model/municipality.js";
import { alternateToBeNamed } from "../model/to-be-named.js";
import { type Right, rights } from "../model/vocabulary.js";
import type { BodyFacts } from "./facts.js";
import type { Move, Seating } from "./mending.js";

/** Fills a seat, or adds one and fills it. */
export const seatSomebody = (seating: Seating): Move => ({ seating });

/** Lets a seat be there no longer from the day on; one that begins on that very day is taken away. */
export const end = ({ body, on }: BodyFacts, { id, from }: Seat): Move =>
  from === on
    ? { do: "removeSeat", body: body.id, seat: id }
    : { do: "endSeat", body: body.id, seat: id, to: daysAfter(on, -1) };

/** Lets the holder of a seat go on the day, or on a later one. */
export const vacate = ({ body, on }: BodyFacts, seat: Seat, from: IsoDate = on): Move => ({
  do: "vacate",
  body: body.id,
  seat: seat.id,
  from: from > on ? from : on,
});

/** Gives a seat these rights, in their usual order. */
export const grant = ({ body }: BodyFacts, seat: Seat, given: (right: Right) => boolean): Move => ({
  do: "grantRights",
  body: body.id,
  seat: seat.id,
  rights: rights.filter(given),
});

/** Gives an office to a seat. */
export const giveOffice = ({ body }: BodyFacts, seat: Seat, office: EditTo<"giveOffice">["office"]): Move => ({
  do: "giveOffice",
  body: body.id,
  seat: seat.id,
  office,
});

/** Names an alternate who is still to be found. */
export const nameAlternate = ({ body, on }: BodyFacts, seat: Seat): Move => ({
  do: "appointAlternate",
  body: body.id,
  seat: seat.id,
  person: alternateToBeNamed(seat.id),
  from: on,
});

/** Invites a union on the day. */
export const invite = ({ body, on }: BodyFacts, union: string): Move => ({
  do: "invite",
  body: body.id,
  union,
  sentOn: on,
});

/** Lays something down in the constitution. */
export const constitute = ({ body }: BodyFacts, constitution: Constitution): Move => ({
  do: "constitute",
  body: body.id,
  constitution,
});

/** The seats of the body that some places name, in document order. */
export function seatsAt({ body }: BodyFacts, ...places: readonly Place[]): readonly Seat[] {
  const ids = new Set(places.map(({ seat }) => seat));
  return body.seats.filter(({ id }) => ids.has(id));
}

/** Lets the seats that some places name be there no longer. */
export const endAt = (facts: BodyFacts, ...places: readonly Place[]): readonly Move[] =>
  seatsAt(facts, ...places).map((seat) => end(facts, seat));
