import type { Severity } from "./diagnostic.js";
import type { Norms, Options } from "./rule.js";

/** A way in which data can be malformed. `read` finds it; there is nothing to check on a day. */
export interface InputRule {
  readonly name: `input/${string}`;
  readonly norms: Norms;
  readonly severity: Severity;
  readonly options: Options;
}
