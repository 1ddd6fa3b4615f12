import { type Alignment, alignmentOn, type Body, isFilled, type Municipality, partyOf } from "trepart";

/** A body as it stands on a day, for those who know neither periods nor councils. */
export interface StandingBody {
  readonly id: string;
  readonly kind: Body["kind"];
  readonly seats: readonly StandingSeat[];
}

interface StandingSeat {
  readonly role: string;
  /** Empty for a seat outside the three parties. */
  readonly party: string;
  readonly alignment: Alignment | "";
  readonly filled: boolean;
}

export const standing = (municipality: Municipality, on: string): readonly StandingBody[] =>
  municipality.bodies.map(({ id, kind, seats }) => ({
    id,
    kind,
    seats: seats.map((seat) => ({
      role: seat.role,
      party: partyOf(seat.role) ?? "",
      alignment: (seat.politicalParty && alignmentOn(municipality, seat.politicalParty, on)) || "",
      filled: isFilled(seat, on),
    })),
  }));
