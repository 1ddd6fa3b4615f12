import { z } from "zod";
import { parties } from "../role.js";
import { caseOutcomes, openings, proposalResults, purposes, topics, trialEnds } from "../vocabulary.js";
import { count, day, id, ids, text } from "./fields.js";

export const proposalSchema = z.object({
  id,
  /** Political parties, unions or `"administration"`. */
  by: ids,
  /** The proposal that an amendment takes the place of. */
  replaces: id.optional(),
  /** The vote it was put to, where the proposals of the case were voted on apart. */
  ballot: id.optional(),
  withdrawn: z.boolean().optional(),
  votes: count.optional(),
  /** Political parties, unions or `"administration"`. */
  votedBy: ids,
  unanimous: z.boolean().optional(),
  result: z.enum(proposalResults).optional(),
});

export const actionSchema = z.object({
  id,
  what: text,
  owner: text.optional(),
  due: day.optional(),
});

export const caseSchema = z.object({
  id,
  title: text.optional(),
  /** Counts the body's cases within the year. */
  number: count.optional(),
  opening: z.enum(openings).optional(),
  /** Whether it is a wish for the agenda of the next meeting. */
  agendaRequest: z.boolean().optional(),
  /** The earlier case that this one takes up. */
  followsUp: id.optional(),
  topic: z.enum(topics).optional(),
  purpose: z.enum(purposes).optional(),
  workingEnvironment: z.boolean().optional(),
  hseRiskAssessed: z.boolean().optional(),
  affectsEmployees: z.boolean().optional(),
  /** The day of the formal consultation with the stewards. */
  consultedOn: day.optional(),
  needsPoliticalApproval: z.boolean().optional(),
  politicallyApprovedOn: day.optional(),
  /** The day on which the working environment committee dealt with the case. */
  workingEnvironmentCommitteeOn: day.optional(),
  /** Where that day is not known: whether it was before this meeting. */
  workingEnvironmentCommitteeFirst: z.boolean().optional(),
  /** Why the case is needed in this body. */
  broughtBecause: text.optional(),
  /** The parties that asked for help from outside. */
  helpSoughtBy: z.array(z.enum(parties)).default([]),
  proposals: z.array(proposalSchema).default([]),
  outcome: z.enum(caseOutcomes).optional(),
  postponedBecause: text.optional(),
  nextStep: text.optional(),
  actions: z.array(actionSchema).default([]),
  minutesAttached: z.boolean().optional(),
});

export const attendanceSchema = z.object({ seat: id, person: id.optional() });

export const absenceSchema = z.object({ seat: id, reportedOn: day.optional() });

export const minutesSchema = z.object({
  writtenOn: day.optional(),
  approvedOn: day.optional(),
  sentTo: ids,
});

export const meetingSchema = z.object({
  id,
  on: day,
  noticeSentOn: day.optional(),
  attendance: z.array(attendanceSchema).optional(),
  absences: z.array(absenceSchema).default([]),
  others: z.array(text).default([]),
  cases: z.array(caseSchema).default([]),
  minutes: minutesSchema.optional(),
});

export const trialSchema = z.object({
  id,
  subject: text.optional(),
  hseRiskAssessed: z.boolean().optional(),
  from: day,
  criterion: text.optional(),
  evaluateBy: day.optional(),
  evaluatedOn: day.optional(),
  worked: z.boolean().optional(),
  end: z.object({ on: day, as: z.enum(trialEnds) }).optional(),
});

export const ideaSchema = z.object({
  id,
  receivedOn: day,
  from: text.optional(),
  answeredOn: day.optional(),
  taken: z.boolean().optional(),
  reason: text.optional(),
});
