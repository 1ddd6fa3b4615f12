import { daysAfter, type IsoDate } from "./dates.js";
import type { Body, Case, Meeting, Proposal, Seat } from "./municipality.js";
import type { Role } from "./role.js";
import type { BodyKind } from "./vocabulary.js";

/** A seat of a role, held by a person of its own since before any day that is asked about. */
export const filledSeat = (id: string, role: Role, more: Partial<Seat> = {}): Seat => ({
  id,
  role,
  unions: [],
  holders: [{ person: `holder of ${id}` }],
  alternates: [],
  ...more,
});

/** A meeting without cases whose minutes were written the day after. */
export const meeting = (id: string, on: IsoDate, more: Partial<Meeting> = {}): Meeting => ({
  id,
  on,
  absences: [],
  others: [],
  cases: [],
  minutes: { writtenOn: daysAfter(on, 1), sentTo: [] },
  ...more,
});

/** A case that was talked over and led to an agreed next step. */
export const dialogue = (id: string, more: Partial<Case> = {}): Case => ({
  id,
  purpose: "dialogue",
  helpSoughtBy: [],
  proposals: [],
  outcome: "agreed",
  nextStep: "følges opp på neste møte",
  actions: [],
  ...more,
});

/** The holders of these seats attended. */
export const attending = (...seats: readonly string[]) => seats.map((seat) => ({ seat }));

/** A body without seats and without anything it has done. */
export const emptyBody = (id: string, kind: BodyKind, more: Partial<Body> = {}): Body => ({
  id,
  kind,
  employeesInvolvedOn: [],
  seats: [],
  invitations: [],
  meetings: [],
  trials: [],
  ideas: [],
  ...more,
});

/** A proposal that has not been voted on. */
export const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({ id, by: [], votedBy: [], ...more });

/** A case that was adopted on these proposals. */
export const decision = (id: string, proposals: readonly Proposal[], more: Partial<Case> = {}): Case => ({
  id,
  purpose: "decision",
  helpSoughtBy: [],
  proposals,
  outcome: "adopted",
  actions: [],
  ...more,
});
