import type { Diagnostic } from "./rules/names.js";

/** What became of the findings from one report to another. */
export interface Comparison {
  /** Findings of the later report that the earlier one did not have. */
  readonly introduced: readonly Diagnostic[];
  /** Findings of the earlier report that the later one no longer has. */
  readonly resolved: readonly Diagnostic[];
  /** Findings of both, as the later report has them. */
  readonly persisting: readonly Diagnostic[];
}

/** Anything that holds findings, such as a report. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two reports by the keys of their findings, which counts and days do not change. */
export function compare(before: Findings, after: Findings): Comparison {
  const had = new Set(before.diagnostics.map(({ key }) => key));
  const has = new Set(after.diagnostics.map(({ key }) => key));
  return {
    introduced: after.diagnostics.filter(({ key }) => !had.has(key)),
    resolved: before.diagnostics.filter(({ key }) => !has.has(key)),
    persisting: after.diagnostics.filter(({ key }) => had.has(key)),
  };
}
