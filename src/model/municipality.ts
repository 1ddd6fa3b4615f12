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

/** A municipality as `read` returns it: every array filled in, everything frozen. */
export interface Municipality extends Read<typeof municipalitySchema> {}
/** A municipality as an author writes it: arrays may be left out. */
export interface MunicipalityInput extends DeepReadonly<z.input<typeof municipalitySchema>> {}

/**
 * A stretch of days with the same parties in the council. A shift of majority within a term starts a new period.
 */
export interface CouncilPeriod extends Read<typeof councilPeriodSchema> {}
/** A political party in a council period. An independent is a political party of their own. */
export interface PoliticalParty extends Read<typeof politicalPartySchema> {}
/** A union in the municipality, on its own days. */
export interface Union extends Read<typeof unionSchema> {}
/** Regularly employed persons, as the average of a calendar year. */
export interface Headcount extends Read<typeof headcountSchema> {}
/** A workplace of the municipality, with the unions that have members there. */
export interface Workplace extends Read<typeof workplaceSchema> {}
/** The municipality's adoption of tripartite cooperation. */
export interface Method extends Read<typeof methodSchema> {}
/** A dated decision that one finding is accepted. */
export interface Waiver extends Read<typeof waiverSchema> {}
/**
 * What a diagnostic or a waiver points at: ids, never positions. Empty for the municipality or the programme itself.
 * @interface
 */
export type Place = Read<typeof placeSchema>;
/** A body of the cooperation, with its seats and all that is recorded of its work. */
export interface Body extends Read<typeof bodySchema> {}
/**
 * A seat belongs to a role and stays while its holders change. It exists, filled or vacant, only on its own days.
 */
export interface Seat extends Read<typeof seatSchema> {}
/** The time that a person holds a seat, or stands by as its alternate. */
export interface Term extends Read<typeof termSchema> {}
/** An invitation to a union to be represented in a body, with its answer. */
export interface Invitation extends Read<typeof invitationSchema> {}
/** What a body is and how it works, as adopted. What is missing is unknown. */
export interface Constitution extends Read<typeof constitutionSchema> {}
/** Where a group has its task from: a body, and there a meeting and a case. */
export interface Mandate extends Read<typeof mandateSchema> {}
/** A seat that took part in a meeting, and by whom. */
export interface Attendance extends Read<typeof attendanceSchema> {}
/** A member who did not attend, and the day on which that was reported. */
export interface Absence extends Read<typeof absenceSchema> {}
/** What is known of the minutes of a meeting. */
export interface Minutes extends Read<typeof minutesSchema> {}
/** A meeting of a body. Without `attendance`, who took part is unknown. */
export interface Meeting extends Read<typeof meetingSchema> {}
/** A case on the agenda of a meeting. */
export interface Case extends Read<typeof caseSchema> {}
/**
 * A proposal in a case. Those of one case are set against each other in one vote, unless they have a `ballot` of
 * their own.
 */
export interface Proposal extends Read<typeof proposalSchema> {}
/** What somebody is to do after a meeting. */
export interface Action extends Read<typeof actionSchema> {}
/** Something tried out for a time, to be evaluated before it is made permanent. */
export interface Trial extends Read<typeof trialSchema> {}
/** An idea that a group has received, and what became of it. */
export interface Idea extends Read<typeof ideaSchema> {}
