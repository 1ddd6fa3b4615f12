import { covers, type IsoDate } from "./dates.js";
import type { Municipality } from "./municipality.js";
import { holderOn } from "./seat.js";

/** The persons whom the seats of all bodies show as chief safety representatives and as safety representatives. */
export interface SafetyService {
  readonly chiefs: ReadonlySet<string>;
  readonly representatives: ReadonlySet<string>;
}

/** The safety service as the bodies that exist on a day show it. */
export function safetyServiceOn(municipality: Municipality, on: IsoDate): SafetyService {
  const chiefs = new Set<string>();
  const representatives = new Set<string>();
  for (const body of municipality.bodies) {
    if (!covers(body, on)) continue;
    for (const seat of body.seats) {
      const isChief = seat.role === "chief-safety-representative";
      if (!isChief && seat.role !== "safety-representative") continue;
      const person = holderOn(seat, on);
      if (person !== undefined) (isChief ? chiefs : representatives).add(person);
    }
  }
  return { chiefs, representatives };
}
