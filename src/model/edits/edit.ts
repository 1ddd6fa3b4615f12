import type { z } from "zod";
import type { DeepReadonly } from "../municipality.js";
import type { editSchemas } from "../schema/edits.js";

type EditSchemas = typeof editSchemas;

/**
 * One change of a municipality's data, as plain JSON. Lists may be left out in what is added, as in input.
 * @useDeclaredType
 */
export type Edit = DeepReadonly<z.input<EditSchemas[keyof EditSchemas]>>;

/** An edit as it was read, with every list filled in. */
export type SoundEdit = DeepReadonly<z.output<EditSchemas[keyof EditSchemas]>>;

/** Those of the edits that say `do` in one of these ways. */
export type EditTo<Do extends SoundEdit["do"]> = Extract<SoundEdit, { readonly do: Do }>;

/** Why an edit cannot be carried out. */
export type Refusal = "unknownBody" | "unknownSeat" | "unknownUnion" | "seatStandsEmpty" | "notInvited" | "cannotUndo";
