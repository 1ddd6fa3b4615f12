import { type IsoDate, newYearsOf, type Stretch } from "./dates.js";

/** Municipal elections are held in September of every fourth year, 2023 among them. */
const yearsSinceElection = (year: number): number => (year + 1) % 4;

/**
 * The last day on which somebody elected on a day can sit without being elected anew: the end of the year of the next
 * municipal election. Whoever is elected in September of an election year or later belongs to the new period.
 */
export function lastDayOfElectionPeriod(electedOn: IsoDate): IsoDate {
  const year = Number(electedOn.slice(0, 4)) + (electedOn.slice(5) < "09-01" ? 0 : 1);
  const since = yearsSinceElection(year);
  return `${since === 0 ? year : year + 4 - since}-12-31`;
}

/** The day from which a new council has been constituted, for certain, in its election year. */
const constituted = "11-01";

/** The first day of the latest September with a municipal election whose new council has been constituted. */
export function startOfElectionMonth(on: IsoDate): IsoDate {
  const year = Number(on.slice(0, 4));
  const election = year - yearsSinceElection(year);
  return `${on >= `${election}-${constituted}` ? election : election - 4}-09-01`;
}

/** From when a new council has been constituted in the election years that a stretch has days in. */
export const newCouncilsOf = (stretch: Stretch): readonly IsoDate[] =>
  newYearsOf(stretch)
    .map((newYear) => newYear.slice(0, 4))
    .filter((year) => yearsSinceElection(Number(year)) === 0)
    .map((year) => `${year}-${constituted}`);
