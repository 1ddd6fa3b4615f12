import type { IsoDate } from "./dates.js";

/**
 * The last day on which somebody elected on a day can sit without being elected anew: the end of the year of the next
 * municipal election. Whoever is elected in September of an election year or later belongs to the new period.
 * Elections are held in September of every fourth year, 2023 among them.
 */
export function lastDayOfElectionPeriod(electedOn: IsoDate): IsoDate {
  const year = Number(electedOn.slice(0, 4)) + (electedOn.slice(5) < "09-01" ? 0 : 1);
  const yearsSinceElection = (year + 1) % 4;
  return `${yearsSinceElection === 0 ? year : year + 4 - yearsSinceElection}-12-31`;
}
