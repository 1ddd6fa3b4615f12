import type { z } from "zod";
import type {
  bodySchema,
  constitutionSchema,
  invitationSchema,
  mandateSchema,
  seatSchema,
  termSchema,
} from "./schema/body.js";
import type {
  absenceSchema,
  actionSchema,
  attendanceSchema,
  caseSchema,
  ideaSchema,
  meetingSchema,
  minutesSchema,
  proposalSchema,
  trialSchema,
} from "./schema/meeting.js";
import type {
  councilPeriodSchema,
  headcountSchema,
  methodSchema,
  municipalitySchema,
  placeSchema,
  politicalPartySchema,
  unionSchema,
  waiverSchema,
  workplaceSchema,
} from "./schema/municipality.js";

/** The same data with every property and every array readonly, however deep. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

type Read<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

/** A municipality as `read` returns it: every array filled in, everything frozen. @interface */
export type Municipality = Read<typeof municipalitySchema>;
/** A municipality as an author writes it: arrays may be left out. @interface */
export type MunicipalityInput = DeepReadonly<z.input<typeof municipalitySchema>>;

/**
 * A stretch of days with the same parties in the council. A shift of majority within a term starts a new period.
 * @interface
 */
export type CouncilPeriod = Read<typeof councilPeriodSchema>;
/** A political party in a council period. An independent is a political party of their own. @interface */
export type PoliticalParty = Read<typeof politicalPartySchema>;
/** A union in the municipality, on its own days. @interface */
export type Union = Read<typeof unionSchema>;
/** Regularly employed persons, as the average of a calendar year. @interface */
export type Headcount = Read<typeof headcountSchema>;
/** A workplace of the municipality, with the unions that have members there. @interface */
export type Workplace = Read<typeof workplaceSchema>;
/** The municipality's adoption of tripartite cooperation. @interface */
export type Method = Read<typeof methodSchema>;
/** A dated decision that one finding is accepted. @interface */
export type Waiver = Read<typeof waiverSchema>;
/**
 * What a diagnostic or a waiver points at: ids, never positions. Empty for the municipality or the programme itself.
 * @interface
 */
export type Place = Read<typeof placeSchema>;
/** A body of the cooperation, with its seats and all that is recorded of its work. @interface */
export type Body = Read<typeof bodySchema>;
/**
 * A seat belongs to a role and stays while its holders change. It exists, filled or vacant, only on its own days.
 * @interface
 */
export type Seat = Read<typeof seatSchema>;
/** The time that a person holds a seat, or stands by as its alternate. @interface */
export type Term = Read<typeof termSchema>;
/** An invitation to a union to be represented in a body, with its answer. @interface */
export type Invitation = Read<typeof invitationSchema>;
/** What a body is and how it works, as adopted. What is missing is unknown. @interface */
export type Constitution = Read<typeof constitutionSchema>;
/** Where a group has its task from: a body, and there a meeting and a case. @interface */
export type Mandate = Read<typeof mandateSchema>;
/** A seat that took part in a meeting, and by whom. @interface */
export type Attendance = Read<typeof attendanceSchema>;
/** A member who did not attend, and the day on which that was reported. @interface */
export type Absence = Read<typeof absenceSchema>;
/** What is known of the minutes of a meeting. @interface */
export type Minutes = Read<typeof minutesSchema>;
/** A meeting of a body. Without `attendance`, who took part is unknown. @interface */
export type Meeting = Read<typeof meetingSchema>;
/** A case on the agenda of a meeting. @interface */
export type Case = Read<typeof caseSchema>;
/**
 * A proposal in a case. Those of one case are set against each other in one vote, unless they have a `ballot` of
 * their own.
 * @interface
 */
export type Proposal = Read<typeof proposalSchema>;
/** What somebody is to do after a meeting. @interface */
export type Action = Read<typeof actionSchema>;
/** Something tried out for a time, to be evaluated before it is made permanent. @interface */
export type Trial = Read<typeof trialSchema>;
/** An idea that a group has received, and what became of it. @interface */
export type Idea = Read<typeof ideaSchema>;
