import type { Place } from "../model/municipality.js";
import { type Diagnostic, keyOf, type Values } from "../rule/diagnostic.js";
import type { InputRule } from "../rule/input-rule.js";

/** Takes down what is wrong with a document, in the order in which it is found. */
export interface Faults {
  readonly diagnostics: readonly Diagnostic[];
  readonly add: (rule: InputRule, sentence: string, pointer: string, values?: Values, related?: string) => void;
  /** Whether only warnings were found. */
  readonly areMinor: () => boolean;
}

const nothing: Values = Object.freeze({});
const nowhere: readonly Place[] = Object.freeze([]);

export function faults(): Faults {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    add({ name, severity, norms }, sentence, pointer, values = nothing, related) {
      const at = { pointer };
      diagnostics.push({
        rule: name,
        kind: "breach",
        severity,
        sentence,
        values,
        at,
        related: related === undefined ? nowhere : [{ pointer: related }],
        sources: Object.freeze(norms),
        key: keyOf(name, sentence, at, nothing),
      });
    },
    areMinor: () => diagnostics.every(({ severity }) => severity !== "error"),
  };
}

/** One step down in a JSON Pointer (RFC 6901). */
export const below = (pointer: string, key: string): string =>
  `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
