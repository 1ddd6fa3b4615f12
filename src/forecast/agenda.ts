import type { IsoDate } from "../model/dates.js";
import type { Ruling } from "./rulings.js";

/** On which days which rulings have to be made anew. */
export interface Agenda {
  /** Puts rulings down for some days; those that are added to them later are put down as well. */
  readonly note: (days: Iterable<IsoDate>, rulings: Iterable<Ruling>) => void;
  /** All days, in order. */
  readonly days: () => readonly IsoDate[];
  /** The rulings of one day, in the order of a report. */
  readonly on: (day: IsoDate) => readonly Ruling[];
}

export function agenda(): Agenda {
  const byDay = new Map<IsoDate, Iterable<Ruling>[]>();
  return {
    note(days, rulings) {
      for (const day of days) {
        const known = byDay.get(day);
        if (known) known.push(rulings);
        else byDay.set(day, [rulings]);
      }
    },
    days: () => [...byDay.keys()].sort(),
    on(day) {
      const due = new Set<Ruling>();
      for (const rulings of byDay.get(day) ?? []) for (const ruling of rulings) due.add(ruling);
      return [...due].sort((one, other) => one.position - other.position);
    },
  };
}
