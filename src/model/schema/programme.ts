import * as z from "zod";
import { parties } from "../role.js";
import { agreementParties, answers, themes, units } from "../vocabulary.js";
import { count, day, id, ids, number, period, text } from "./fields.js";

export const indicatorSchema = z.object({
  id,
  name: text.optional(),
  /** The unit of `before` and `after`; missing where the indicator is told in words. */
  unit: z.enum(units).optional(),
  before: number.optional(),
  after: number.optional(),
  /** The change as its source states it. */
  delta: number.optional(),
  /** The unit of `delta`: a change from 61 to 67 per cent is 6 percentage points. */
  deltaUnit: z.enum(units).optional(),
  /** Who the change is compared with. */
  comparisonGroup: text.optional(),
  significant: z.boolean().optional(),
  source: text.optional(),
});

export const projectSchema = z.object({
  id,
  name: text.optional(),
  themes: z.array(z.enum(themes)).default([]),
  municipalities: ids,
  indicators: z.array(indicatorSchema).default([]),
});

export const networkSchema = z.object({
  id,
  name: text.optional(),
  theme: z.enum(themes).optional(),
  municipalities: ids,
  from: day.optional(),
});

export const organisationSchema = z.object({
  id,
  name: text.optional(),
  invited: z.boolean().optional(),
  answer: z.enum(answers).optional(),
  answeredOn: day.optional(),
});

export const participantSchema = z.object({
  municipality: id,
  name: text.optional(),
  admittedOn: day.optional(),
  /** Those of its local work; empty where they are not known. */
  parties: z.array(z.enum(parties)).default([]),
  /** Those of its local work; empty where they are not known. */
  unions: z.array(organisationSchema).default([]),
  /** In Norwegian kroner. */
  grant: count.optional(),
});

export const figureSchema = z.object({
  what: id,
  value: number,
  unit: z.enum(units).optional(),
  approximate: z.boolean().optional(),
  source: id,
  /** The day that it was true. */
  on: day.optional(),
});

export const programmeSchema = z.object({
  id,
  name: text,
  ...period,
  agreementParties: z.array(z.enum(agreementParties)).default([]),
  themes: z.array(z.enum(themes)).default([]),
  /** The municipalities that applied, whether or not they were taken in. */
  applicants: ids,
  participants: z.array(participantSchema).default([]),
  projects: z.array(projectSchema).default([]),
  networks: z.array(networkSchema).default([]),
  /** Results across projects. */
  indicators: z.array(indicatorSchema).default([]),
  figures: z.array(figureSchema).default([]),
});
