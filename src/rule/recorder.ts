import type { Place } from "../model/municipality.js";
import type { Citation } from "../sources/citation.js";
import { type Diagnostic, type Kind, keyOf, type Outcome, type Severity, type Values } from "./diagnostic.js";

type SayAnything = (sentence: string, at: Place, values?: Values, related?: readonly Place[]) => void;

/** Takes down what rules say, one rule at a time. */
export interface Recorder {
  /** What was said since the last time this was asked. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** Handed to the rule; each rule sees it narrowed to its own sentences. */
  readonly say: { readonly [K in Kind]: SayAnything };
  /** Turns to the next rule. */
  readonly turnTo: (rule: string, severity: Severity, sources: readonly Citation[]) => void;
  /** What the findings since then amount to. Notes do not count. */
  readonly outcome: () => Outcome["outcome"];
}

const nothing = Object.freeze({});
const nowhere: readonly Place[] = Object.freeze([]);
const none: readonly Diagnostic[] = Object.freeze([]);

export function recorder(): Recorder {
  let written: Diagnostic[] | undefined;
  let rule = "";
  let severity: Severity = "error";
  let sources: readonly Citation[] = [];
  let breached = false;
  let asked = false;

  const write = (
    kind: Kind,
    weight: Severity,
    sentence: string,
    at: Place,
    values: Values,
    related: readonly Place[],
  ) => {
    const key = keyOf(rule, sentence, at, values);
    const diagnostic = { rule, kind, severity: weight, sentence, values, at, related, sources, key };
    if (written === undefined) written = [diagnostic];
    else written.push(diagnostic);
  };

  return {
    diagnostics() {
      const since = written ?? none;
      written = undefined;
      return since;
    },
    say: {
      breach(sentence, at, values = nothing, related = nowhere) {
        breached = true;
        write("breach", severity, sentence, at, values, related);
      },
      question(sentence, at, values = nothing, related = nowhere) {
        asked = true;
        write("question", "warning", sentence, at, values, related);
      },
      note(sentence, at, values = nothing, related = nowhere) {
        write("note", "info", sentence, at, values, related);
      },
    },
    turnTo(name, weight, citations) {
      rule = name;
      severity = weight;
      sources = citations;
      breached = false;
      asked = false;
    },
    outcome: () => (breached ? "breached" : asked ? "open" : "met"),
  };
}
