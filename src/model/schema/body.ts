import { z } from "zod";
import { parties, roles } from "../role.js";
import { answers, arenas, bodyKinds, disagreementProcedures, legalForms, offices, rights } from "../vocabulary.js";
import { day, id, ids, percentage, period, text } from "./fields.js";
import { ideaSchema, meetingSchema, trialSchema } from "./meeting.js";

export const termSchema = z.object({ person: id, ...period });

export const seatSchema = z.object({
  id,
  role: z.enum(roles),
  ...period,
  politicalParty: id.optional(),
  /** The unions whose voice a seat of the employees carries; empty where that is not known. */
  unions: ids,
  department: text.optional(),
  office: z.enum(offices).optional(),
  /** Those of this seat; where missing, the rights that the constitution gives. */
  rights: z.array(z.enum(rights)).optional(),
  holders: z.array(termSchema).default([]),
  alternates: z.array(termSchema).default([]),
});

export const invitationSchema = z.object({
  union: id,
  sentOn: day,
  answer: z.enum(answers).optional(),
  answeredOn: day.optional(),
});

export const constitutionSchema = z.object({
  adoptedOn: day.optional(),
  legalForm: z.enum(legalForms).optional(),
  rights: z.array(z.enum(rights)).optional(),
  decides: z.boolean().optional(),
  negotiates: z.boolean().optional(),
  meetingSchedule: text.optional(),
  groundRulesAdoptedOn: day.optional(),
  onDisagreement: z.enum(disagreementProcedures).optional(),
  rolesDescribed: z.boolean().optional(),
  arena: z.enum(arenas).optional(),
  /** Whether a body of another kind has been agreed to act as one. */
  actsAsWorkingEnvironmentCommittee: z.boolean().optional(),
  /** The parties that vote in such cases there; the safety service votes with the employees. */
  votersInWorkingEnvironmentCases: z.array(z.enum(parties)).optional(),
  /** The share of the employees, in per cent, who want an arrangement other than the statutory one. */
  employeeSupport: percentage.optional(),
  /** Whether the local parties have agreed on such an arrangement. */
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
  mandate: mandateSchema.optional(),
  constitution: constitutionSchema.optional(),
  /** The days on which the employees of the workplace were asked or informed. */
  employeesInvolvedOn: z.array(day).default([]),
  seats: z.array(seatSchema).default([]),
  invitations: z.array(invitationSchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  trials: z.array(trialSchema).default([]),
  ideas: z.array(ideaSchema).default([]),
});
