import { bodiesOn } from "../model/body.js";
import { councilPeriodOn } from "../model/council.js";
import { covers, type IsoDate } from "../model/dates.js";
import { type HeldSeat, seatsHeld } from "../model/held-seat.js";
import { byId } from "../model/lookup.js";
import type {
  Body,
  CouncilPeriod,
  Municipality,
  Place,
  PoliticalParty,
  Seat,
  Union,
  Workplace,
} from "../model/municipality.js";
import { once } from "../model/once.js";
import { sideOf } from "../model/role.js";
import { termCovering } from "../model/seat.js";

/** What is true of a municipality on one day: gathered once, read by every rule. */
export interface MunicipalityFacts {
  readonly municipality: Municipality;
  readonly on: IsoDate;
  /** The unions in the municipality on the day, in document order. */
  readonly unions: readonly Union[];
  /** The council period in force on the day. */
  readonly council: CouncilPeriod | undefined;
  /** A political party as the council period in force knows it. */
  readonly politicalParty: (id: string) => PoliticalParty | undefined;
  /** A body of the municipality, whether or not it exists on the day. */
  readonly body: (id: string) => Body | undefined;
  /** The steering groups that exist on the day, in document order. */
  readonly steeringGroups: () => readonly Body[];
  /** A workplace of the municipality, whether or not it exists on the day. */
  readonly workplace: (id: string) => Workplace | undefined;
  /** The seats that a person fills on the day, in whatever body, in document order. */
  readonly seatsHeldBy: (person: string) => readonly HeldSeat[];
}

export function factsOfMunicipality(municipality: Municipality, on: IsoDate): MunicipalityFacts {
  const council = councilPeriodOn(municipality, on);
  return {
    municipality,
    on,
    unions: municipality.unions.filter((union) => covers(union, on)),
    council,
    politicalParty: byId(council?.politicalParties ?? []),
    body: byId(municipality.bodies),
    steeringGroups: once(() => bodiesOn(municipality, "steering-group", on)),
    workplace: byId(municipality.workplaces),
    seatsHeldBy: seatsHeld(municipality.bodies, on),
  };
}

/** What is true of a body on one day. A seat that does not exist on the day is nowhere here. */
export interface BodyFacts {
  readonly municipality: MunicipalityFacts;
  readonly on: IsoDate;
  readonly body: Body;
  /** The body itself as a place. */
  readonly here: Place & { readonly body: string };
  readonly workplace: Workplace | undefined;
  /** Filled seats of every role, in document order. */
  readonly filled: readonly Seat[];
  /** The persons who fill them, in the same order. */
  readonly holders: readonly string[];
  /** Filled seats of each side, in document order. */
  readonly elected: readonly Seat[];
  readonly administration: readonly Seat[];
  readonly employees: readonly Seat[];
  readonly safety: readonly Seat[];
  /** Vacant seats of the three parties and the safety service, in document order. */
  readonly vacant: readonly Seat[];
}

export function factsOfBody(municipality: MunicipalityFacts, body: Body): BodyFacts {
  const { on } = municipality;
  const filled: Seat[] = [];
  const holders: string[] = [];
  const vacant: Seat[] = [];
  const elected: Seat[] = [];
  const administration: Seat[] = [];
  const employees: Seat[] = [];
  const safety: Seat[] = [];
  for (const seat of body.seats) {
    if (!covers(seat, on)) continue;
    const side = sideOf(seat.role);
    const term = termCovering(seat.holders, on);
    if (term === undefined) {
      if (side !== "none") vacant.push(seat);
      continue;
    }
    filled.push(seat);
    holders.push(term.person);
    if (side === "elected") elected.push(seat);
    else if (side === "administration") administration.push(seat);
    else if (side === "employees") employees.push(seat);
    else if (side === "safety") safety.push(seat);
  }
  return {
    municipality,
    on,
    body,
    here: { body: body.id },
    workplace: body.workplace === undefined ? undefined : municipality.workplace(body.workplace),
    filled,
    holders,
    elected,
    administration,
    employees,
    safety,
    vacant,
  };
}
