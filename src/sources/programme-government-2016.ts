import { citing } from "./citing.js";
import type { Norm } from "./norm.js";

const government = /* @__PURE__ */ citing("programme-government-2016", "guidance");

export const S189 = /* @__PURE__ */ government("S189", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S190 = /* @__PURE__ */ government(
  "S190",
  "Sammen om en bedre kommune har gitt gode erfaringer",
  "definition",
);
export const S191 = /* @__PURE__ */ government("S191", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S192 = /* @__PURE__ */ government("S192", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S193 = /* @__PURE__ */ government("S193", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S194 = /* @__PURE__ */ government("S194", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S195 = /* @__PURE__ */ government("S195", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S196 = /* @__PURE__ */ government("S196", "Sammen om en bedre kommune har gitt gode erfaringer", "fact");
export const S197 = /* @__PURE__ */ government("S197", "Sammen om en bedre kommune har gitt gode erfaringer", "should");

/** What the ministry reports after the programme. */
export const register: readonly Norm[] = [
  {
    citation: S189,
    says: "From 2011 to 2015 the programme engaged 110 municipalities on its themes, from sickness absence to reputation.",
    fate: { by: "rules" },
  },
  {
    citation: S190,
    says: "Ministry, KS and the employee organisations ran the programme together.",
    fate: { by: "rules" },
  },
  { citation: S191, says: "The programme has ended.", fate: { by: "data", where: "Programme.to" } },
  {
    citation: S192,
    says: "Local projects joined stewards, administration and politicians, and all central parties credit the cooperation for the results.",
    fate: { by: "rules" },
  },
  {
    citation: S193,
    says: "Sickness absence fell by 0.67 percentage points on average where local projects aimed at it, against non-participants.",
    fate: { by: "rules" },
  },
  {
    citation: S194,
    says: "The fall in absence is estimated to have saved about NOK 500 million; the programme cost about NOK 160 million.",
    fate: { by: "data", where: "Programme.figures in Norwegian kroner, with Figure.approximate" },
  },
  {
    citation: S195,
    says: "Average post size rose six percentage points, from 61 to 67 per cent, where full-time culture was worked on.",
    fate: { by: "rules" },
  },
  {
    citation: S196,
    says: "A final report and a separate evaluation support the results, clearest on absence and more varied on the other themes.",
    fate: { by: "data", where: "Indicator.source and Figure.source, the report that a result rests on" },
  },
  {
    citation: S197,
    says: "Municipalities should keep working for less absence, more full-time posts and higher competence, and learn from others.",
    fate: { by: "people", because: "it encourages lasting effort without saying how much effort would be enough" },
  },
];
