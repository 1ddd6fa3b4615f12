import type { Dated } from "../model/dated.js";
import type { IsoDate, Period } from "../model/dates.js";
import type { Citation, Modality } from "./citation.js";

const act = (section: string, modality: Modality): Citation =>
  Object.freeze({ source: "working-environment-act", section, modality, basis: "law", readOn: "2026-05-02" });

const actFrom: IsoDate = "2006-01-01";

/** The days on which the Act is in force. */
export const actInForce: Period = { from: actFrom };

/** Every enterprise has safety representatives; a very small one may agree in writing on something else. */
export const section6_1_1 = /* @__PURE__ */ act("§ 6-1 (1)", "must");

/** Where there is more than one safety representative, there is at least one chief safety representative. */
export const section6_1_3 = /* @__PURE__ */ act("§ 6-1 (3)", "must");

/** An enterprise with fewer employees than this may agree in writing on something else than safety representatives. */
export const safetyRepresentativeThreshold: Dated<number> = [
  { from: actFrom, value: 10, section: "§ 6-1 (1)" },
  { from: "2024-01-01", value: 5, section: "§ 6-1 (1)" },
];

/** When an enterprise has a working environment committee. */
export const section7_1_1 = /* @__PURE__ */ act("§ 7-1 (1)", "must");

/** Employer, employees and occupational health service are represented in the committee. */
export const section7_1_1_parties = /* @__PURE__ */ act("§ 7-1 (1)", "definition");

/** The employees from which a committee is required: of itself, or as soon as one of the sides demands it. */
export interface CommitteeThresholds {
  readonly required: number;
  readonly onDemand: number;
}

/** From how many employees on an enterprise has a working environment committee. */
export const committeeThresholds: Dated<CommitteeThresholds> = [
  { from: actFrom, value: { required: 50, onDemand: 20 }, section: "§ 7-1 (1)" },
  { from: "2024-01-01", value: { required: 30, onDemand: 10 }, section: "§ 7-1 (1)" },
];

/** Both sides are equal in number and choose the chair in turn; the occupational health service has no vote. */
export const section7_1_4 = /* @__PURE__ */ act("§ 7-1 (4)", "must");
