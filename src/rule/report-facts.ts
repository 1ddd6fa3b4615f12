import type { Waiver } from "../model/municipality.js";

/**
 * How a decision to accept a finding stands on a day: it accepts what is found; nothing is found that it could accept
 * (any longer, or at all); what is found differs from what was found on the day of the decision; it has ended, with
 * what it accepted still found, accepted anew or mended; or its rule is not used.
 */
export type Standing =
  | "accepts"
  | "no-longer-needed"
  | "never-matched"
  | "facts-changed"
  | "lapsed"
  | "renewed"
  | "lapsed-and-mended"
  | "rule-not-used";

/** A decision that has been made by the day of the report, and how it stands. */
export interface StandingWaiver {
  readonly waiver: Waiver;
  readonly standing: Standing;
}

/** What is known of the decisions about a report's findings. */
export interface ReportFacts {
  readonly waivers: readonly StandingWaiver[];
}
