import { z } from "zod";
import { parties, roles } from "../role.js";
import { answers, arenas, bodyKinds, disagreementProcedures, legalForms, offices, rights } from "../vocabulary.js";
import { day, id, ids, percentage, period, text } from "./fields.js";
import { ideaSchema, meetingSchema, trialSchema } from "./meeting.js";

/** The time that a person holds a seat, or stands by as its alternate. */
export const termSchema = z.object({ person: id, ...period });

/**
 * A seat belongs to a role and stays while its holders change. It exists only on its own days. `office` marks the seat
 * of the chair or the deputy chair.
 */
export const seatSchema = z.object({
  id,
  role: z.enum(roles),
  ...period,
  politicalParty: id.optional(),
  unions: ids,
  department: text.optional(),
  office: z.enum(offices).optional(),
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

/**
 * `actsAsWorkingEnvironmentCommittee` marks another body that has been agreed to act as one, and
 * `votersInWorkingEnvironmentCases` names the parties that vote in such cases there; the safety service votes with the
 * employees. `employeeSupport` is the share of the employees, in per cent, who want an arrangement other than the
 * statutory one. `agreedBetweenParties` says whether the local parties have agreed on such an arrangement.
 * `electedByCouncil` says whether the council itself elected the members, the chair and the deputy chair.
 */
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
  actsAsWorkingEnvironmentCommittee: z.boolean().optional(),
  votersInWorkingEnvironmentCases: z.array(z.enum(parties)).optional(),
  employeeSupport: percentage.optional(),
  agreedBetweenParties: z.boolean().optional(),
  electedByCouncil: z.boolean().optional(),
});

/** Where a group has its task from: a body, and there a meeting and a case. */
export const mandateSchema = z.object({ body: id, meeting: id.optional(), case: id.optional() });

/** `employeesInvolvedOn` are the days on which the employees of the workplace were asked or informed. */
export const bodySchema = z.object({
  id,
  kind: z.enum(bodyKinds),
  name: text.optional(),
  ...period,
  workplace: id.optional(),
  derivedFrom: id.optional(),
  mandate: mandateSchema.optional(),
  constitution: constitutionSchema.optional(),
  employeesInvolvedOn: z.array(day).default([]),
  seats: z.array(seatSchema).default([]),
  invitations: z.array(invitationSchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  trials: z.array(trialSchema).default([]),
  ideas: z.array(ideaSchema).default([]),
});
