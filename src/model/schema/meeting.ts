import * as z from "zod";
import { parties } from "../role.js";
import { caseOutcomes, openings, proposalResults, purposes, topics, trialEnds } from "../vocabulary.js";
import { count, day, id, ids, text } from "./fields.js";

export const proposalSchema = z.object({
  id,
  /** Who put it forward: ids of political parties and unions, or `"administration"`. */
  by: ids,
  /** The proposal that an amendment takes the place of. */
  replaces: id.optional(),
  /** The vote it was put to, where the proposals of the case were voted on apart. */
  ballot: id.optional(),
  withdrawn: z.boolean().optional(),
  /** How many votes it got. */
  votes: count.optional(),
  /** Who voted for it: ids of political parties and unions, or `"administration"`. */
  votedBy: ids,
  unanimous: z.boolean().optional(),
  result: z.enum(proposalResults).optional(),
});

export const actionSchema = z.object({
  id,
  /** What is to be done. */
  what: text,
  /** Who sees to it. */
  owner: text.optional(),
  /** The day by which it is to be done. */
  due: day.optional(),
});

export const caseSchema = z.object({
  id,
  title: text.optional(),
  /** Counts the body's cases within the year. */
  number: count.optional(),
  /** Which of the items that open an agenda it is, if any. */
  opening: z.enum(openings).optional(),
  /** Whether it is a wish for the agenda of the next meeting. */
  agendaRequest: z.boolean().optional(),
  /** The earlier case that this one takes up. */
  followsUp: id.optional(),
  topic: z.enum(topics).optional(),
  /** What the case is brought for. */
  purpose: z.enum(purposes).optional(),
  /** Whether it bears on the working environment, whatever its topic. */
  workingEnvironment: z.boolean().optional(),
  /** Whether the risk to health, safety and environment has been assessed. */
  hseRiskAssessed: z.boolean().optional(),
  /** Whether what is decided affects the employees. */
  affectsEmployees: z.boolean().optional(),
  /** The day of the formal consultation with the stewards. */
  consultedOn: day.optional(),
  /** Whether it has to be approved by elected representatives. */
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
  /** What was agreed to happen next. */
  nextStep: text.optional(),
  actions: z.array(actionSchema).default([]),
  /** Whether the minutes of the consultation are attached. */
  minutesAttached: z.boolean().optional(),
});

export const attendanceSchema = z.object({
  seat: id,
  /** Who attended for the seat; its holder where missing. */
  person: id.optional(),
});

export const absenceSchema = z.object({
  seat: id,
  /** The day on which the absence was reported. */
  reportedOn: day.optional(),
});

export const minutesSchema = z.object({
  writtenOn: day.optional(),
  approvedOn: day.optional(),
  /** The bodies that got the minutes. */
  sentTo: ids,
});

export const meetingSchema = z.object({
  id,
  on: day,
  noticeSentOn: day.optional(),
  /** The seats that attended; missing where that is not known. */
  attendance: z.array(attendanceSchema).optional(),
  absences: z.array(absenceSchema).default([]),
  /** Others in attendance, who are not members. */
  others: z.array(text).default([]),
  cases: z.array(caseSchema).default([]),
  minutes: minutesSchema.optional(),
});

export const trialSchema = z.object({
  id,
  /** What is tried out. */
  subject: text.optional(),
  /** Whether the risk to health, safety and environment has been assessed. */
  hseRiskAssessed: z.boolean().optional(),
  /** The day on which the trial begins. */
  from: day,
  /** What the trial is judged by. */
  criterion: text.optional(),
  /** The day by which it is to be evaluated. */
  evaluateBy: day.optional(),
  evaluatedOn: day.optional(),
  /** What the evaluation found: whether it worked. */
  worked: z.boolean().optional(),
  /** When the trial ended, and whether it was made permanent or rolled back. */
  end: z.object({ on: day, as: z.enum(trialEnds) }).optional(),
});

export const ideaSchema = z.object({
  id,
  receivedOn: day,
  /** Who it came from. */
  from: text.optional(),
  answeredOn: day.optional(),
  /** Whether the idea was taken up. */
  taken: z.boolean().optional(),
  /** Why it was taken up or not. */
  reason: text.optional(),
});
