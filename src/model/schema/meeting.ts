import { z } from "zod";
import { caseOutcomes, proposalResults, purposes, topics, trialEnds } from "../vocabulary.js";
import { count, day, id, ids, text } from "./fields.js";

/** `by` and `votedBy` name political parties, unions or `"administration"`. */
export const proposalSchema = z.object({
  id,
  by: ids,
  withdrawn: z.boolean().optional(),
  votes: count.optional(),
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
  topic: z.enum(topics).optional(),
  purpose: z.enum(purposes).optional(),
  workingEnvironment: z.boolean().optional(),
  proposals: z.array(proposalSchema).default([]),
  outcome: z.enum(caseOutcomes).optional(),
  nextStep: text.optional(),
  actions: z.array(actionSchema).default([]),
  minutesAttached: z.boolean().optional(),
});

export const attendanceSchema = z.object({ seat: id, person: id.optional() });

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
  others: z.array(text).default([]),
  cases: z.array(caseSchema).default([]),
  minutes: minutesSchema.optional(),
});

export const trialSchema = z.object({
  id,
  subject: text.optional(),
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
