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
export type Municipality = Read<typeof municipalitySchema>;
/** A municipality as an author writes it: arrays may be left out. */
export type MunicipalityInput = DeepReadonly<z.input<typeof municipalitySchema>>;

export type CouncilPeriod = Read<typeof councilPeriodSchema>;
export type PoliticalParty = Read<typeof politicalPartySchema>;
export type Union = Read<typeof unionSchema>;
export type Headcount = Read<typeof headcountSchema>;
export type Workplace = Read<typeof workplaceSchema>;
export type Method = Read<typeof methodSchema>;
export type Waiver = Read<typeof waiverSchema>;
export type Place = Read<typeof placeSchema>;
export type Body = Read<typeof bodySchema>;
export type Seat = Read<typeof seatSchema>;
export type Term = Read<typeof termSchema>;
export type Invitation = Read<typeof invitationSchema>;
export type Constitution = Read<typeof constitutionSchema>;
export type Mandate = Read<typeof mandateSchema>;
export type Attendance = Read<typeof attendanceSchema>;
export type Absence = Read<typeof absenceSchema>;
export type Minutes = Read<typeof minutesSchema>;
export type Meeting = Read<typeof meetingSchema>;
export type Case = Read<typeof caseSchema>;
export type Proposal = Read<typeof proposalSchema>;
export type Action = Read<typeof actionSchema>;
export type Trial = Read<typeof trialSchema>;
export type Idea = Read<typeof ideaSchema>;
