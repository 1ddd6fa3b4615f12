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

/** A programme as `readProgramme` returns it: every array filled in, everything frozen. */
export type Programme = Read<typeof programmeSchema>;
/** A programme as an author writes it: arrays may be left out. */
export type ProgrammeInput = DeepReadonly<z.input<typeof programmeSchema>>;

export type Participant = Read<typeof participantSchema>;
export type Organisation = Read<typeof organisationSchema>;
export type Project = Read<typeof projectSchema>;
export type Network = Read<typeof networkSchema>;
export type Indicator = Read<typeof indicatorSchema>;
export type Figure = Read<typeof figureSchema>;
