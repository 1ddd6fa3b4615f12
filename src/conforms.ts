import { assertFailOn, isAtLeast, type Severity } from "./rule/diagnostic.js";
import type { ProgrammeReport, Report } from "./rules/names.js";

/** What decides whether a report conforms. */
export interface ConformsOptions {
  /** The least severity of a breach that decides; `"error"` unless given. */
  readonly failOn?: Severity | undefined;
  /** Whether a question decides as well; it passes unless told to fail. */
  readonly open?: "passes" | "fails" | undefined;
}

/**
 * Whether a report holds no breach that decides. Notes never decide, questions only on demand, and what is accepted passes.
 * @throws RangeError where `failOn` is no severity, or `open` neither `"passes"` nor `"fails"`.
 */
export function conforms(
  report: Report | ProgrammeReport,
  { failOn = "error", open = "passes" }: ConformsOptions = {},
): boolean {
  assertFailOn(failOn, "conforms");
  if (open !== "passes" && open !== "fails")
    throw new RangeError(`conforms: "open" must be passes or fails, not ${String(open)}`);
  return !report.diagnostics.some(
    ({ kind, severity, waiver }) =>
      waiver === undefined &&
      ((kind === "breach" && isAtLeast(severity, failOn)) || (kind === "question" && open === "fails")),
  );
}
