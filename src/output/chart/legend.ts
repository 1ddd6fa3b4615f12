import { capitalised, type Language } from "../../text.js";
import { alignmentSaid, type Chair } from "./chairs.js";
import type { Point } from "./label.js";
import { faces, textWidth } from "./lettering.js";
import type { Mark } from "./marks.js";
import { filledSeat, findingMark, unknown, vacantSeat } from "./wording.js";

/** How a seat looks, whoever sits in it. */
export type Seating = Pick<Chair, "side" | "isFilled" | "sign">;

/** A seat or the mark of a finding, and what it means. */
export interface Entry {
  readonly shows: { readonly seat: Seating } | { readonly mark: Mark };
  readonly text: string;
}

/** An entry of the legend; its point is the middle of the seat or mark. */
export interface PlacedEntry extends Entry, Point {}

/** What stands for what in a drawing of these chairs and marks; what does not occur is not explained. */
export function legendOf(chairs: readonly Chair[], marks: readonly Mark[], language: Language): readonly Entry[] {
  const look = (isFilled: boolean, sign?: Seating["sign"]): Entry["shows"] => ({
    seat: { side: "none", isFilled, sign },
  });
  const signs = new Set(chairs.map(({ sign }) => sign));
  const entries: Entry[] = [];
  if (chairs.some(({ isFilled }) => isFilled)) entries.push({ shows: look(true), text: filledSeat[language] });
  if (chairs.some(({ isFilled }) => !isFilled)) entries.push({ shows: look(false), text: vacantSeat[language] });
  for (const sign of ["position", "opposition", "neither"] as const) {
    if (signs.has(sign)) entries.push({ shows: look(true, sign), text: alignmentSaid(sign, language) });
  }
  if (signs.has("unknown")) entries.push({ shows: look(true, "unknown"), text: unknown.anything[language] });
  if (marks[0]) entries.push({ shows: { mark: marks[0] }, text: findingMark[language] });
  return entries.map(({ shows, text }) => ({ shows, text: capitalised(text) }));
}

export const entryRadius = 12;
const entryHeight = 30;

/** Between the middle of an entry's seat and its text. */
export const toText = entryRadius + 6;

/** Sets the entries one after another in lines of a width, and says how far down they reach. */
export function flowed(entries: readonly Entry[], { x, y }: Point, width: number) {
  let left = x;
  let middle = y + entryHeight / 2;
  const placed = entries.map((entry): PlacedEntry => {
    const taken = entryRadius + toText + textWidth(entry.text, faces.detail);
    if (left > x && left + taken > x + width) {
      left = x;
      middle += entryHeight;
    }
    const start = left + entryRadius;
    left += taken + 22;
    return { ...entry, x: start, y: middle };
  });
  return { placed, end: entries.length === 0 ? y : middle + entryHeight / 2 };
}
