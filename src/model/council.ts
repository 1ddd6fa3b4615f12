import { covers, type IsoDate } from "./dates.js";
import type { CouncilPeriod, Municipality } from "./municipality.js";
import type { Alignment } from "./vocabulary.js";

/** The council period in force on a day, if any. */
export const councilPeriodOn = (municipality: Municipality, on: IsoDate): CouncilPeriod | undefined =>
  municipality.councilPeriods.find((period) => covers(period, on));

/** On which side of the council a political party stands on a day; `undefined` where the data do not say. */
export const alignmentOn = (municipality: Municipality, politicalParty: string, on: IsoDate): Alignment | undefined =>
  councilPeriodOn(municipality, on)?.politicalParties.find((party) => party.id === politicalParty)?.alignment;
