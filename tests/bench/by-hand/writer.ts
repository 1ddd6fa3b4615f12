import type { Diagnostic, Outcome, Place, Rule, Values } from "trepart";

/** Takes down the outcomes and the findings of one report. */
export type Writer = ReturnType<typeof writer>;

/** What a rule comes to about a body. */
export type Conclusion = Outcome["outcome"];

type Named = Pick<Rule, "name" | "norms" | "severity">;

const nothing: Values = {};
const nowhere: readonly Place[] = [];

export function writer() {
  const outcomes: Outcome[] = [];
  const diagnostics: Diagnostic[] = [];
  return {
    all: { outcomes, diagnostics },
    outcome(rule: Named, at: Place, outcome: Conclusion) {
      outcomes.push({ rule: rule.name, at, outcome });
    },
    finding(
      rule: Named,
      kind: Diagnostic["kind"],
      sentence: string,
      key: string,
      at: Place,
      values = nothing,
      related = nowhere,
    ) {
      const severity = kind === "breach" ? rule.severity : kind === "question" ? "warning" : "info";
      const sources = rule.norms;
      diagnostics.push({ rule: rule.name, kind, severity, sentence, values, at, related, sources, key } as Diagnostic);
    },
  };
}

/** Keeps the marks between the parts of a key out of an id. */
export const inKey = (id: string): string =>
  /[%&=?]/.test(id) ? id.replace(/[%&=?]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) : id;
