import type { Step } from "../mend/step.js";

/** A step of a plan, with the steps of the same kind that could have been taken in its place, itself among them. */
export interface Choice {
  readonly step: Step;
  readonly alternatives: readonly Step[];
}

/** Steps that are taken together; those of one kind are counted once. */
export type Plan = readonly Choice[];
