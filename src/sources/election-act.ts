import type { Citation } from "./citation.js";

/** Municipal elections are held in September of every fourth year. */
export const section9_1: Citation = {
  source: "election-act",
  section: "§ 9-1",
  modality: "must",
  basis: "law",
  readOn: "2026-05-02",
};
