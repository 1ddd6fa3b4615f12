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

/** A national programme as `readProgramme` returns it: every array filled in, everything frozen. @interface */
export type Programme = Read<typeof programmeSchema>;
/** A programme as an author writes it: arrays may be left out. @interface */
export type ProgrammeInput = DeepReadonly<z.input<typeof programmeSchema>>;

/** A municipality that has been taken into the programme. @interface */
export type Participant = Read<typeof participantSchema>;
/**
 * An employee organisation with members in a participating municipality. One that takes part has accepted.
 * @interface
 */
export type Organisation = Read<typeof organisationSchema>;
/** One project of one municipality or of several together. @interface */
export type Project = Read<typeof projectSchema>;
/** Participating municipalities that work together on one theme, from a day on. @interface */
export type Network = Read<typeof networkSchema>;
/** What is measured in a project or in the whole programme. @interface */
export type Indicator = Read<typeof indicatorSchema>;
/** A number that a source states, under the name that all sources' numbers of the same thing share. @interface */
export type Figure = Read<typeof figureSchema>;
