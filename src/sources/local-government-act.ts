import type { Citation, Modality } from "./citation.js";

const act = (section: string, modality: Modality): Citation =>
  Object.freeze({ source: "local-government-act", section, modality, basis: "law", readOn: "2026-05-02" });

/** Elected bodies are set up under this Act or another; the Act lists them. */
export const section5_1 = /* @__PURE__ */ act("§ 5-1", "must");

/** The other municipal bodies that the Act lists, joint committees of the parties among them. */
export const section5_2 = /* @__PURE__ */ act("§ 5-2", "must");

/** The rules on elected bodies apply to joint committees of the parties too. */
export const section5_2_3 = /* @__PURE__ */ act("§ 5-2 (3)", "must");

/** A committee has at least three members; the council itself elects them, the chair and the deputy chair. */
export const section5_7 = /* @__PURE__ */ act("§ 5-7", "must");

/** The fewest members of a committee under § 5-7. */
export const fewestCommitteeMembers = 3;

/** Every municipality has a joint committee, unless enough of the employees want another arrangement. */
export const section5_11_1 = /* @__PURE__ */ act("§ 5-11 (1)", "must");

/** The least share of the employees, in per cent, who have to want another arrangement under § 5-11 (1): three quarters. */
export const leastSupportForOtherArrangement = 75;

/** Who sits in a joint committee, elected by whom and for how long; the majority and the chairs are the municipality's. */
export const section5_11_2 = /* @__PURE__ */ act("§ 5-11 (2)", "must");

/** For how many years at a time the employees' representatives are elected under § 5-11 (2). */
export const yearsOfEmployeeTerm = 2;

/** Employee representatives have to be eligible, except that they need not live in the municipality. */
export const section5_11_3 = /* @__PURE__ */ act("§ 5-11 (3)", "must");

/** Otherwise the rules on committees apply to joint committees. */
export const section5_11_4 = /* @__PURE__ */ act("§ 5-11 (4)", "must");

/** A body has rules of procedure: its remit, its power to decide, its period. */
export const section5_13 = /* @__PURE__ */ act("§ 5-13", "must");

/** Sitting members continue until new ones are elected, at the latest until the first turn of the year. */
export const section7_1_5 = /* @__PURE__ */ act("§ 7-1 (5)", "must");

/** Those in certain posts cannot be elected. */
export const section7_3_1 = /* @__PURE__ */ act("§ 7-3 (1)", "must-not");

/** Nobody but members is given the right to attend, speak and propose, unless an act says so. */
export const section8_1_2 = /* @__PURE__ */ act("§ 8-1 (2)", "must-not");

/** What minutes hold: who met and who was absent, cases, decisions, results of votes. */
export const section11_4 = /* @__PURE__ */ act("§ 11-4", "must");

/** At least half of the members have been present and have voted in the case. */
export const section11_9_1 = /* @__PURE__ */ act("§ 11-9 (1)", "must");

/** The municipal director attends and speaks in elected bodies, without proposing or voting. */
export const section13_1_5 = /* @__PURE__ */ act("§ 13-1 (5)", "definition");
