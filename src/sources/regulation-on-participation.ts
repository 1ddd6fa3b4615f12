import type { Period } from "../model/dates.js";
import type { Citation, Modality } from "./citation.js";

const regulation = (section: string, modality: Modality): Citation =>
  Object.freeze({
    source: "regulation-on-participation",
    section,
    modality,
    basis: "regulation",
    readOn: "2026-05-05",
  });

/** The days on which the regulation is in force. */
export const regulationInForce: Period = { from: "2013-01-01" };

/** Who names the chief safety representative. */
export const section3_5 = /* @__PURE__ */ regulation("§ 3-5", "must");

/** A deputy is elected for the chief safety representative. */
export const section3_6 = /* @__PURE__ */ regulation("§ 3-6", "must");

/** Employees are counted as the average of the last calendar year; those count who work at least 20 hours a week. */
export const section3_7_2 = /* @__PURE__ */ regulation("§ 3-7 (2)", "must");

/** The employer names the employer side, where the employer, its leader or one from top management always is. */
export const section3_7_3 = /* @__PURE__ */ regulation("§ 3-7 (3)", "must");

/** The chief safety representative is one of the employees' representatives and votes. */
export const section3_7_4 = /* @__PURE__ */ regulation("§ 3-7 (4)", "must");

/** At least one from the occupational health service is a permanent member, and its staff represent neither side. */
export const section3_7_5 = /* @__PURE__ */ regulation("§ 3-7 (5)", "must");

/** Members have deputies. */
export const section3_11 = /* @__PURE__ */ regulation("§ 3-11", "must");

/** Which side the first chair comes from is decided by lot where the sides disagree. */
export const section3_12 = /* @__PURE__ */ regulation("§ 3-12", "must");

/** Members serve for two years at a time. */
export const section3_15 = /* @__PURE__ */ regulation("§ 3-15", "must");

/** For how many years at a time members serve under § 3-15. */
export const yearsOfCommitteeTerm = 2;

/** There are normally four meetings a year. */
export const section3_16 = /* @__PURE__ */ regulation("§ 3-16", "should");

/** How many meetings a year are normal under § 3-16. */
export const normalMeetingsAYear = 4;

/** Another cooperation body may act as the committee where its sides, votes and members are as in one. */
export const section3_22 = /* @__PURE__ */ regulation("§ 3-22", "must");
