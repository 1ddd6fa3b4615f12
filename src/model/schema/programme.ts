import { z } from "zod";
import { parties } from "../role.js";
import { agreementParties, answers, themes, units } from "../vocabulary.js";
import { count, day, id, ids, number, period, text } from "./fields.js";

/**
 * What is measured in a project or in the whole programme. `unit` is the unit of `before` and `after`, and is missing
 * where the indicator is told in words; `deltaUnit` is the unit of `delta`, the change as its source states it: a change
 * from 61 to 67 per cent is 6 percentage points. `comparisonGroup` says who the change is compared with.
 */
export const indicatorSchema = z.object({
  id,
  name: text.optional(),
  unit: z.enum(units).optional(),
  before: number.optional(),
  after: number.optional(),
  delta: number.optional(),
  deltaUnit: z.enum(units).optional(),
  comparisonGroup: text.optional(),
  significant: z.boolean().optional(),
  source: text.optional(),
});

/** One project of one municipality or of several together. */
export const projectSchema = z.object({
  id,
  name: text.optional(),
  themes: z.array(z.enum(themes)).default([]),
  municipalities: ids,
  indicators: z.array(indicatorSchema).default([]),
});

/** Participating municipalities that work together on one theme, from a day on. */
export const networkSchema = z.object({
  id,
  name: text.optional(),
  theme: z.enum(themes).optional(),
  municipalities: ids,
  from: day.optional(),
});

/** An employee organisation with members in a participating municipality. One that takes part has accepted. */
export const organisationSchema = z.object({
  id,
  name: text.optional(),
  invited: z.boolean().optional(),
  answer: z.enum(answers).optional(),
  answeredOn: day.optional(),
});

/**
 * A municipality that has been taken into the programme. `parties` and `unions` are those of its local work; an empty
 * list means that they are not known. `grant` is in Norwegian kroner.
 */
export const participantSchema = z.object({
  municipality: id,
  name: text.optional(),
  admittedOn: day.optional(),
  parties: z.array(z.enum(parties)).default([]),
  unions: z.array(organisationSchema).default([]),
  grant: count.optional(),
});

/**
 * A number that a source states, under the name that all sources' numbers of the same thing share. `on` is the day that
 * it was true.
 */
export const figureSchema = z.object({
  what: id,
  value: number,
  unit: z.enum(units).optional(),
  approximate: z.boolean().optional(),
  source: id,
  on: day.optional(),
});

/**
 * A national programme in which municipalities take part. `applicants` are the municipalities that applied, whether or
 * not they were taken in; `indicators` are results across projects.
 */
export const programmeSchema = z.object({
  id,
  name: text,
  ...period,
  agreementParties: z.array(z.enum(agreementParties)).default([]),
  themes: z.array(z.enum(themes)).default([]),
  applicants: ids,
  participants: z.array(participantSchema).default([]),
  projects: z.array(projectSchema).default([]),
  networks: z.array(networkSchema).default([]),
  indicators: z.array(indicatorSchema).default([]),
  figures: z.array(figureSchema).default([]),
});
