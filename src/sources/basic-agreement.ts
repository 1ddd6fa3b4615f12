import type { Citation, Modality } from "./citation.js";

const agreement = (section: string, modality: Modality, more: Pick<Citation, "contested"> = {}): Citation =>
  Object.freeze({ source: "basic-agreement", section, modality, basis: "central-agreement", ...more });

/** The last day of the latest version of the agreement that was found; what has applied since has not been read. */
export const lastDayRead = "2025-12-31";

/** All municipalities have a joint committee, unless the parties agree to treat its cases otherwise. */
export const partB4 = /* @__PURE__ */ agreement("del B § 4", "must");

/** Confederations without a representative in the joint committee may take part with an observer who attends and speaks. */
export const partB4_5 = /* @__PURE__ */ agreement("del B § 4 (5)", "may", { contested: true });
