import type { Place } from "../model/municipality.js";
import type { Citation } from "../sources/citation.js";
import { type Diagnostic, type Kind, keyOf, type Outcome, type Severity, type Values } from "./diagnostic.js";

type SayAnything = (sentence: string, at: Place, values?: Values, related?: readonly Place[]) => void;

/** What rules came to. */
export interface Verdict {
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes down what rules come to, one rule at a time. */
export interface Recorder {
  /** All that has been taken down so far; it grows. */
  readonly written: Verdict;
  /** Handed to the rule; each rule sees it narrowed to its own sentences. */
  readonly say: { readonly [K in Kind]: SayAnything };
  /** Turns to the next rule. */
  readonly turnTo: (rule: string, severity: Severity, sources: readonly Citation[]) => void;
  /** Takes down what the findings since then amount to. Notes do not count. */
  readonly conclude: (at: Place) => void;
  /** Takes down that a rule has nothing to judge. */
  readonly passOver: (rule: string, at: Place) => void;
  /** Takes down once more what stands in another verdict between two extents. */
  readonly repeat: (verdict: Verdict, from: Extent, to: Extent) => void;
}

/** How much has been taken down. */
export interface Extent {
  readonly outcomes: number;
  readonly diagnostics: number;
}

const nothing = Object.freeze({});
const nowhere: readonly Place[] = Object.freeze([]);

export function recorder(): Recorder {
  const outcomes: Outcome[] = [];
  const diagnostics: Diagnostic[] = [];
  let rule: string;
  let severity: Severity;
  let sources: readonly Citation[];
  let breached: boolean;
  let asked: boolean;

  const write = (
    kind: Kind,
    weight: Severity,
    sentence: string,
    at: Place,
    values: Values,
    related: readonly Place[],
  ) => {
    const key = keyOf(rule, sentence, at, values);
    diagnostics.push({
      rule,
      kind,
      severity: weight,
      sentence,
      values,
      at,
      related,
      sources: Object.freeze(sources),
      key,
    });
  };

  return {
    written: { outcomes, diagnostics },
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
    conclude: (at) => outcomes.push({ rule, at, outcome: breached ? "breached" : asked ? "open" : "met" }),
    passOver: (name, at) => outcomes.push({ rule: name, at, outcome: "not-applicable" }),
    repeat(verdict, from, to) {
      append(outcomes, verdict.outcomes, from.outcomes, to.outcomes);
      append(diagnostics, verdict.diagnostics, from.diagnostics, to.diagnostics);
    },
  };
}

function append<Item>(list: Item[], items: readonly Item[], from: number, to: number): void {
  for (let position = from; position < to; position++) list.push(items[position] as Item);
}
