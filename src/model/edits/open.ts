import type { z } from "zod";
import type { bodySchema, seatSchema } from "../schema/body.js";
import type { municipalitySchema } from "../schema/municipality.js";

/** Data that may be changed in place: a draft, or a copy that nobody else knows yet. */
export type OpenMunicipality = z.output<typeof municipalitySchema>;
export type OpenBody = z.output<typeof bodySchema>;
export type OpenSeat = z.output<typeof seatSchema>;
