import type { z } from "zod";
import type { DeepReadonly } from "./municipality.js";
import type {
  figureSchema,
  indicatorSchema,
  networkSchema,
  organisationSchema,
  participantSchema,
  programmeSchema,
  projectSchema,
} from "./schema/programme.js";

type Read<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

/** A national programme as `readProgramme` returns it: every array filled in, everything frozen. */
export interface Programme extends Read<typeof programmeSchema> {}
/** A programme as an author writes it: arrays may be left out. */
export interface ProgrammeInput extends DeepReadonly<z.input<typeof programmeSchema>> {}

/** A municipality that has been taken into the programme. */
export interface Participant extends Read<typeof participantSchema> {}
/**
 * An employee organisation with members in a participating municipality. One that takes part has accepted.
 */
export interface Organisation extends Read<typeof organisationSchema> {}
/** One project of one municipality or of several together. */
export interface Project extends Read<typeof projectSchema> {}
/** Participating municipalities that work together on one theme, from a day on. */
export interface Network extends Read<typeof networkSchema> {}
/** What is measured in a project or in the whole programme. */
export interface Indicator extends Read<typeof indicatorSchema> {}
/** A number that a source states, under the name that all sources' numbers of the same thing share. */
export interface Figure extends Read<typeof figureSchema> {}
