import { z } from "zod";
import { parties } from "../role.js";
import { caseOutcomes, openings, proposalResults, purposes, topics, trialEnds } from "../vocabulary.js";
import { count, day, id, ids, text } from "./fields.js";

/**
 * `by` and `votedBy` name political parties, unions or `"administration"`. Proposals of one case are set against
 * each other in one vote; those voted on apart have a `ballot` of their own. `replaces` is the proposal that an
 * amendment takes the place of.
 */
export const proposalSchema = z.object({
  id,
  by: ids,
  replaces: id.optional(),
  ballot: id.optional(),
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

/**
 * `number` counts the body's cases within the year. `agendaRequest` marks a wish for the agenda of the next meeting,
 * and `followsUp` names the earlier case that this one takes up. `helpSoughtBy` are the parties that asked for help
 * from outside. `consultedOn` is the day of the formal consultation with the stewards. `workingEnvironmentCommitteeOn`
 * is the day on which the working environment committee dealt with the case; where the day is not known,
 * `workingEnvironmentCommitteeFirst` says whether that was before this meeting. `broughtBecause` is why the case is
 * needed in this body.
 */
export const caseSchema = z.object({
  id,
  title: text.optional(),
  number: count.optional(),
  opening: z.enum(openings).optional(),
  agendaRequest: z.boolean().optional(),
  followsUp: id.optional(),
  topic: z.enum(topics).optional(),
  purpose: z.enum(purposes).optional(),
  workingEnvironment: z.boolean().optional(),
  hseRiskAssessed: z.boolean().optional(),
  affectsEmployees: z.boolean().optional(),
  consultedOn: day.optional(),
  needsPoliticalApproval: z.boolean().optional(),
  politicallyApprovedOn: day.optional(),
  workingEnvironmentCommitteeOn: day.optional(),
  workingEnvironmentCommitteeFirst: z.boolean().optional(),
  broughtBecause: text.optional(),
  helpSoughtBy: z.array(z.enum(parties)).default([]),
  proposals: z.array(proposalSchema).default([]),
  outcome: z.enum(caseOutcomes).optional(),
  postponedBecause: text.optional(),
  nextStep: text.optional(),
  actions: z.array(actionSchema).default([]),
  minutesAttached: z.boolean().optional(),
});

export const attendanceSchema = z.object({ seat: id, person: id.optional() });

/** A member who did not attend, and the day on which that was reported. */
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
