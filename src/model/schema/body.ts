import * as z from "zod";
import { parties, roles } from "../role.js";
import { answers, arenas, bodyKinds, disagreementProcedures, legalForms, offices, rights } from "../vocabulary.js";
import { day, id, ids, percentage, period, text } from "./fields.js";
import { ideaSchema, meetingSchema, trialSchema } from "./meeting.js";

export const termSchema = z.object({
  /** An opaque id, never a name. */
  person: id,
  ...period,
});

export const seatSchema = z.object({
  id,
  role: z.enum(roles),
  ...period,
  /** The political party of a seat of the elected representatives. */
  politicalParty: id.optional(),
  /** The unions whose voice a seat of the employees carries; empty where that is not known. */
  unions: ids,
  /** The department that the seat is there for. */
  department: text.optional(),
  /** Whether the seat is that of the chair or of the deputy chair. */
  office: z.enum(offices).optional(),
  /** What this seat may do in meetings; where missing, what the constitution of the body gives its members. */
  rights: z.array(z.enum(rights)).optional(),
  /** The persons who have the seat, one at a time. */
  holders: z.array(termSchema).default([]),
  /** The persons who stand in for the holder in meetings; they do not fill the seat. */
  alternates: z.array(termSchema).default([]),
});

export const invitationSchema = z.object({
  union: id,
  /** The day of the invitation to take a seat. */
  sentOn: day,
  answer: z.enum(answers).optional(),
  answeredOn: day.optional(),
});

export const constitutionSchema = z.object({
  /** The day on which the body was constituted. */
  adoptedOn: day.optional(),
  /** What the body is in legal terms; it cannot be seen from who sits there. */
  legalForm: z.enum(legalForms).optional(),
  /** What members may do in meetings, where their seats say nothing else. */
  rights: z.array(z.enum(rights)).optional(),
  /** Whether the body can make binding decisions. */
  decides: z.boolean().optional(),
  /** Whether the body negotiates. */
  negotiates: z.boolean().optional(),
  /** How often the body meets, in words. */
  meetingSchedule: text.optional(),
  groundRulesAdoptedOn: day.optional(),
  /** What is done when the members disagree. */
  onDisagreement: z.enum(disagreementProcedures).optional(),
  /** Whether the roles and tasks of the members are described. */
  rolesDescribed: z.boolean().optional(),
  /** Whether the body meets in an arena that already existed or in a new one. */
  arena: z.enum(arenas).optional(),
  /** Whether a body of another kind has been agreed to act as working environment committee. */
  actsAsWorkingEnvironmentCommittee: z.boolean().optional(),
  /** The parties that vote in cases of the working environment; the safety service votes with the employees. */
  votersInWorkingEnvironmentCases: z.array(z.enum(parties)).optional(),
  /** The share of the employees, in per cent, who want an arrangement other than the statutory one. */
  employeeSupport: percentage.optional(),
  /** Whether the local parties have agreed on an arrangement other than the statutory one. */
  agreedBetweenParties: z.boolean().optional(),
  /** Whether the council itself elected the members, the chair and the deputy chair. */
  electedByCouncil: z.boolean().optional(),
});

export const mandateSchema = z.object({ body: id, meeting: id.optional(), case: id.optional() });

export const bodySchema = z.object({
  id,
  kind: z.enum(bodyKinds),
  name: text.optional(),
  ...period,
  /** The workplace of a working group. */
  workplace: id.optional(),
  /** The body, such as a joint committee, out of which this one was made. */
  derivedFrom: id.optional(),
  /** Where a group has its task from. */
  mandate: mandateSchema.optional(),
  /** How the body is set up. */
  constitution: constitutionSchema.optional(),
  /** The days on which the employees of the workplace were asked or informed. */
  employeesInvolvedOn: z.array(day).default([]),
  seats: z.array(seatSchema).default([]),
  invitations: z.array(invitationSchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  trials: z.array(trialSchema).default([]),
  ideas: z.array(ideaSchema).default([]),
});
