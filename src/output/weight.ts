import type { Diagnostic } from "../rules/names.js";
import { weightOf } from "./finding.js";
import type { Weight } from "./wording.js";

/** What findings amount to, from the worst. */
export const weights: readonly Weight[] = ["error", "warning", "info", "question", "note", "accepted"];

/** Where a finding stands among `weights`; the worst is 0. */
export const weight = (diagnostic: Diagnostic): number => weights.indexOf(weightOf(diagnostic));

/** The same things by weight, those of one weight in the order they came in. */
export const worstFirst = <Thing>(things: readonly Thing[], weigh: (thing: Thing) => number): readonly Thing[] =>
  things
    .map((thing) => ({ thing, heft: weigh(thing) }))
    .sort((one, other) => one.heft - other.heft)
    .map(({ thing }) => thing);
