import { covers, type IsoDate } from "./dates.js";
import type { Body, Seat } from "./municipality.js";
import { once } from "./once.js";
import { holderOn } from "./seat.js";

/** A seat that somebody fills, and its body. */
export interface HeldSeat {
  readonly body: string;
  readonly seat: Seat;
}

const none: readonly HeldSeat[] = [];

/** Looks up the seats that a person fills on a day, in document order; the index is made when it is first asked for. */
export function seatsHeld(bodies: readonly Body[], on: IsoDate): (person: string) => readonly HeldSeat[] {
  const held = once(() => indexed(bodies, on));
  return (person) => held().get(person) ?? none;
}

function indexed(bodies: readonly Body[], on: IsoDate): Map<string, HeldSeat[]> {
  const held = new Map<string, HeldSeat[]>();
  for (const body of bodies) {
    if (!covers(body, on)) continue;
    for (const seat of body.seats) {
      const person = holderOn(seat, on);
      if (person === undefined) continue;
      const known = held.get(person);
      if (known) known.push({ body: body.id, seat });
      else held.set(person, [{ body: body.id, seat }]);
    }
  }
  return held;
}
