import { covers, daysAfter, type IsoDate, isDay, type Stretch } from "../model/dates.js";

/** Finds the days of a stretch on which what is found can change because of some data: each day in them and the day after. */
export function turningDaysWithin(within: Stretch): (data: unknown) => ReadonlySet<IsoDate> {
  const turnsOfDay = new Map<IsoDate, readonly IsoDate[]>();
  const turnsOf = (day: IsoDate) => {
    const known = turnsOfDay.get(day) ?? [day, daysAfter(day, 1)].filter((turn) => covers(within, turn));
    turnsOfDay.set(day, known);
    return known;
  };
  return (data) => new Set(daysIn(data).flatMap(turnsOf));
}

/** Every calendar day that stands anywhere in some data. */
function daysIn(data: unknown, found: IsoDate[] = []): readonly IsoDate[] {
  if (isDay(data)) found.push(data);
  else if (typeof data === "object" && data !== null) for (const part of Object.values(data)) daysIn(part, found);
  return found;
}
