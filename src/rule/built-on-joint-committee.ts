import type { BodyFacts } from "./facts.js";

/** Whether a body builds on a joint committee of the parties. */
export const isBuiltOnJointCommittee = ({ body, municipality }: BodyFacts): boolean =>
  body.derivedFrom !== undefined && municipality.body(body.derivedFrom)?.kind === "joint-committee";
