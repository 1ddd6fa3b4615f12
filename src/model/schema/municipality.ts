import * as z from "zod";
import { adopters, alignments, anchorings, confederations } from "../vocabulary.js";
import { bodySchema } from "./body.js";
import { count, day, id, ids, period, text } from "./fields.js";

export const politicalPartySchema = z.object({
  id,
  name: text.optional(),
  /** How many seats it has in the council. */
  seats: count.optional(),
  /** Whether it is of the governing side, of the opposition or counted to neither. */
  alignment: z.enum(alignments).optional(),
});

export const councilPeriodSchema = z.object({
  /** The first day, included. */
  from: day,
  /** The last day, included; open-ended where missing. */
  to: day.optional(),
  politicalParties: z.array(politicalPartySchema).default([]),
});

export const unionSchema = z.object({
  id,
  name: text.optional(),
  confederation: z.enum(confederations).optional(),
  ...period,
});

export const workplaceSchema = z.object({
  id,
  name: text.optional(),
  /** The unions with members at the workplace. */
  unions: ids,
  departments: z.array(text).default([]),
  ...period,
});

export const methodSchema = z.object({
  /** The day on which the municipality adopted tripartite cooperation. */
  adoptedOn: day.optional(),
  adoptedBy: z.enum(adopters).optional(),
  /** What the cooperation is anchored in. */
  anchoredIn: z.array(z.enum(anchorings)).default([]),
  /** The unions that took part in the drafting. */
  draftedWith: ids,
  /** The days on which the cooperation was evaluated. */
  evaluatedOn: z.array(day).default([]),
});

export const placeSchema = z.object({
  body: id.optional(),
  seat: id.optional(),
  party: id.optional(),
  union: id.optional(),
  workplace: id.optional(),
  meeting: id.optional(),
  case: id.optional(),
  proposal: id.optional(),
  action: id.optional(),
  trial: id.optional(),
  idea: id.optional(),
  person: id.optional(),
  municipality: id.optional(),
  project: id.optional(),
  network: id.optional(),
  indicator: id.optional(),
  figure: id.optional(),
  waiver: id.optional(),
  /** A JSON Pointer, where what is pointed at is malformed data or an edit. */
  pointer: text.optional(),
});

export const waiverSchema = z.object({
  id,
  /** The name of the rule whose finding is accepted. */
  rule: text,
  /** The place of the finding. */
  at: placeSchema,
  decidedOn: day,
  decidedBy: text,
  reason: text,
  /** The last day of the decision, included; open-ended where missing. */
  until: day.optional(),
  /** Where the decision is recorded. */
  reference: text.optional(),
});

export const headcountSchema = z.object({ year: count, average: count });

export const municipalitySchema = z.object({
  id,
  name: text,
  /** How many were regularly employed, year by year. */
  headcounts: z.array(headcountSchema).default([]),
  /** The day on which one of the sides demanded a working environment committee. */
  workingEnvironmentCommitteeDemandedOn: day.optional(),
  /** How the municipality adopted tripartite cooperation. */
  method: methodSchema.optional(),
  councilPeriods: z.array(councilPeriodSchema).default([]),
  unions: z.array(unionSchema).default([]),
  workplaces: z.array(workplaceSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  /** Decisions by which single findings are accepted. */
  waivers: z.array(waiverSchema).default([]),
});
