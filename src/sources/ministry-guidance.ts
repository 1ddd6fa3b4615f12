import type { Citation, Modality } from "./citation.js";

const statement = (section: string, modality: Modality): Citation =>
  Object.freeze({ source: "ministry-guidance", section, modality, basis: "guidance", readOn: "2026-05-02" });

/** The lists of bodies in §§ 5-1 and 5-2 of the Local Government Act are exhaustive; a task committee has to be a committee under § 5-7. */
export const id2678276 = /* @__PURE__ */ statement("id2678276, 2019-11-15", "must-not");

/** The municipal director, who holds the running personnel responsibility, cannot be elected to the joint committee. */
export const id3045717 = /* @__PURE__ */ statement("id3045717, 2024-04-05", "must-not");

/** The municipal director can appoint only employees of the municipality to the working environment committee, and no elected representatives. */
export const id2905322 = /* @__PURE__ */ statement("id2905322, 2022-02-16", "must-not");
