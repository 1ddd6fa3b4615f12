import type { IsoDate } from "../model/dates.js";
import type { Network, Participant, Programme } from "../model/programme.js";

/** What is true of a programme on one day: gathered once, read by every rule. */
export interface ProgrammeFacts {
  readonly programme: Programme;
  readonly on: IsoDate;
  /** The municipalities that have been taken in by the day, in document order. One whose day is unknown is among them. */
  readonly participants: readonly Participant[];
  /** The networks that have begun by the day, in document order. One whose day is unknown is among them. */
  readonly networks: readonly Network[];
}

export const factsOfProgramme = (programme: Programme, on: IsoDate): ProgrammeFacts => ({
  programme,
  on,
  participants: programme.participants.filter(({ admittedOn }) => admittedOn === undefined || admittedOn <= on),
  networks: programme.networks.filter(({ from }) => from === undefined || from <= on),
});
