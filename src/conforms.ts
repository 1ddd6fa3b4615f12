import { isAtLeast, type Severity } from "./rule/diagnostic.js";
import type { ProgrammeReport, Report } from "./rules/names.js";

/** What decides whether a report conforms. */
export interface ConformsOptions {
  /** The least severity of a breach that decides; `"error"` unless given. */
  readonly failOn?: Severity | undefined;
  /** Whether a question decides as well; it passes unless told to fail. */
  readonly open?: "passes" | "fails" | undefined;
}

/** Whether a report holds no breach that decides. Notes never decide, questions only on demand, and what is accepted passes. */
export const conforms = (
  report: Report | ProgrammeReport,
  { failOn = "error", open = "passes" }: ConformsOptions = {},
): boolean =>
  !report.diagnostics.some(
    ({ kind, severity, waiver }) =>
      waiver === undefined &&
      ((kind === "breach" && isAtLeast(severity, failOn)) || (kind === "question" && open === "fails")),
  );
