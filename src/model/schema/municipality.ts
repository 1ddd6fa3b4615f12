import { z } from "zod";
import { adopters, alignments, anchorings, confederations } from "../vocabulary.js";
import { bodySchema } from "./body.js";
import { count, day, id, ids, period, text } from "./fields.js";

export const politicalPartySchema = z.object({
  id,
  name: text.optional(),
  seats: count.optional(),
  alignment: z.enum(alignments).optional(),
});

export const councilPeriodSchema = z.object({
  from: day,
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
  /** Those with members at the workplace. */
  unions: ids,
  departments: z.array(text).default([]),
  ...period,
});

export const methodSchema = z.object({
  adoptedOn: day.optional(),
  adoptedBy: z.enum(adopters).optional(),
  anchoredIn: z.array(z.enum(anchorings)).default([]),
  /** The unions that took part in the drafting. */
  draftedWith: ids,
  evaluatedOn: z.array(day).default([]),
});

export const placeSchema = z.object({
  body: text.optional(),
  seat: text.optional(),
  party: text.optional(),
  union: text.optional(),
  workplace: text.optional(),
  meeting: text.optional(),
  case: text.optional(),
  proposal: text.optional(),
  action: text.optional(),
  trial: text.optional(),
  idea: text.optional(),
  person: text.optional(),
  municipality: text.optional(),
  project: text.optional(),
  network: text.optional(),
  indicator: text.optional(),
  figure: text.optional(),
  waiver: text.optional(),
  /** A JSON Pointer, where what is pointed at is malformed data or an edit. */
  pointer: text.optional(),
});

export const waiverSchema = z.object({
  id,
  rule: text,
  at: placeSchema,
  decidedOn: day,
  decidedBy: text,
  reason: text,
  until: day.optional(),
  reference: text.optional(),
});

export const headcountSchema = z.object({ year: count, average: count });

export const municipalitySchema = z.object({
  id,
  name: text,
  headcounts: z.array(headcountSchema).default([]),
  /** The day on which one of the sides demanded such a committee. */
  workingEnvironmentCommitteeDemandedOn: day.optional(),
  method: methodSchema.optional(),
  councilPeriods: z.array(councilPeriodSchema).default([]),
  unions: z.array(unionSchema).default([]),
  workplaces: z.array(workplaceSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  waivers: z.array(waiverSchema).default([]),
});
