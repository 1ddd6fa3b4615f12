import { parties, type Side } from "../../model/role.js";
import { term } from "../../terms.js";
import { capitalised, fill, type Language } from "../../text.js";
import type { Chair } from "./chairs.js";
import { besideParties, noSeats, seatsFilled } from "./wording.js";

/** Everybody who can be in the room: the three parties, the safety service, and those who attend without being members. */
export const sides: readonly Side[] = [...parties, "safety", "none"];

/** What a side is called. */
export const sideSaid = (side: Side, language: Language): string =>
  capitalised(side === "safety" || side === "none" ? besideParties[side][language] : term(side, language));

/** How many of its seats are filled. */
export function seatsSaid(chairs: readonly Chair[], language: Language): string {
  const counts = { seats: chairs.length, filled: chairs.filter(({ isFilled }) => isFilled).length };
  const count = (name: string) => counts[name as keyof typeof counts];
  if (counts.seats === 0) return capitalised(noSeats[language]);
  return fill(seatsFilled[language], (name) => String(count(name)), count);
}
