import type { Period } from "../model/dates.js";

/** A stretch of days that somebody has; stretches stand in order and share at most their end days. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly who: string;
}

const beforeAnyDay = "";
const afterAnyDay = "\uffff";

/** Keeps who has which days, to find out who already has some of them. */
export function occupancy() {
  const taken: Stretch[] = [];

  /** The position of the first stretch that does not end before a day. */
  function firstReaching(day: string): number {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.to ?? afterAnyDay) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    /** Takes the free days of a period, and tells who had one of its days before; a period with a fault takes none. */
    occupy(period: Period, who: string): string | undefined {
      const from = period.from ?? beforeAnyDay;
      const to = period.to ?? afterAnyDay;
      if (from > to || hasFault(period)) return undefined;
      const first = firstReaching(from);
      const pieces: Stretch[] = [];
      let next = from;
      let position = first;
      for (let other = taken[position]; other !== undefined && other.from <= to; other = taken[++position]) {
        if (next < other.from) pieces.push({ from: next, to: other.from, who });
        pieces.push(other);
        next = other.to;
      }
      const before = position > first ? taken[first]?.who : undefined;
      if (next < to || before === undefined) pieces.push({ from: next, to, who });
      taken.splice(first, position - first, ...pieces);
      return before;
    },
  };
}

/** Whether a day of the period was given but could not be read. */
const hasFault = (period: Period): boolean =>
  (Object.hasOwn(period, "from") && period.from === undefined) ||
  (Object.hasOwn(period, "to") && period.to === undefined);
