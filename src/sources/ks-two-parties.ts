import { citing } from "./citing.js";
import type { Norm } from "./norm.js";

const ks = /* @__PURE__ */ citing("ks-two-parties", "guidance");

export const S160 = /* @__PURE__ */ ks("S160", "Lokalt partsarbeid: I kommunen er det kun to parter", "should", {
  contested: true,
});
export const S161 = /* @__PURE__ */ ks("S161", "Lokalt partsarbeid: I kommunen er det kun to parter", "definition", {
  contested: true,
});
export const S162 = /* @__PURE__ */ ks("S162", "Lokalt partsarbeid: I kommunen er det kun to parter", "fact");
export const S163 = /* @__PURE__ */ ks(
  "S163",
  "Lokalt partsarbeid: I kommunen er det kun to parter / Bakgrunn",
  "fact",
);
export const S164 = /* @__PURE__ */ ks("S164", "Lokalt partsarbeid: I kommunen er det kun to parter", "must-not", {
  contested: true,
});
export const S165 = /* @__PURE__ */ ks("S165", "Lokalt partsarbeid: I kommunen er det kun to parter", "definition", {
  basis: "central-agreement",
});
export const S166 = /* @__PURE__ */ ks("S166", "Lokalt partsarbeid: I kommunen er det kun to parter", "fact", {
  contested: true,
});
export const S167 = /* @__PURE__ */ ks("S167", "Lokalt partsarbeid: I kommunen er det kun to parter", "must-not");
export const S168 = /* @__PURE__ */ ks("S168", "Bakgrunn", "fact");
export const S169 = /* @__PURE__ */ ks("S169", "Bakgrunn", "must");
export const S170 = /* @__PURE__ */ ks("S170", "Bakgrunn", "should");
export const S171 = /* @__PURE__ */ ks("S171", "Bakgrunn", "should");
export const S172 = /* @__PURE__ */ ks("S172", "Bakgrunn", "must-not", { contested: true });
export const S173 = /* @__PURE__ */ ks("S173", "Bakgrunn", "must-not", { contested: true });
export const S174 = /* @__PURE__ */ ks("S174", "Bakgrunn", "must-not");
export const S175 = /* @__PURE__ */ ks("S175", "Bakgrunn", "may");
export const S176 = /* @__PURE__ */ ks("S176", "Bakgrunn", "must");
export const S177 = /* @__PURE__ */ ks("S177", "Bakgrunn", "may");

/** What KS holds about two local parties and about bodies that mix them. */
export const register: readonly Norm[] = [
  {
    citation: S160,
    says: "KS avoids the term local tripartite cooperation, and holds that municipalities should avoid it too.",
    fate: {
      by: "people",
      because: "which word to use is each municipality's choice, and avoiding it changes nothing in a body's data",
    },
  },
  {
    citation: S161,
    says: "For KS there are two local parties: employees with their stewards, and the employer, council and administration together.",
    fate: { by: "rules" },
  },
  {
    citation: S162,
    says: "KS reads the Local Government Act as placing the employer role with the elected leadership, the only leadership it provides for.",
    fate: {
      by: "people",
      because:
        "it is one reading of a section of the Act, and by itself it tells no lawful arrangement from an unlawful one",
    },
  },
  {
    citation: S163,
    says: "The council is the highest employer, while ongoing personnel matters are the municipal director's alone.",
    fate: { by: "rules" },
  },
  {
    citation: S164,
    says: "Politicians and administration must not be counted as two parties.",
    fate: { by: "rules" },
  },
  {
    citation: S165,
    says: "Employer is, in the Basic Agreement, the council or whoever holds its delegated authority, unit leaders included.",
    fate: { by: "rules" },
  },
  {
    citation: S166,
    says: "KS finds the term tripartite cooperation without legal meaning locally, at odds with the Local Government Act, and misleading about roles.",
    fate: {
      by: "people",
      because: "it passes judgement on a term, while what bodies do is judged under the norms on mixed bodies",
    },
  },
  {
    citation: S167,
    says: "Elected representatives must not be called spokespersons for the employees; that is the stewards' role.",
    fate: {
      by: "people",
      because: "it is about how people describe a role, and data names a role without describing it",
    },
  },
  {
    citation: S168,
    says: "Stewards have their right of participation from the Basic Agreement and are meant to use influence before decisions.",
    fate: {
      by: "people",
      because: "it explains where the right comes from, and the duty to consult first is a norm of its own",
    },
  },
  {
    citation: S169,
    says: "The employer must consult the stewards before deciding a case that affects employees.",
    fate: { by: "rules" },
  },
  {
    citation: S170,
    says: "Administration and stewards should be in regular contact and consult, given the municipal director's wide responsibility.",
    fate: {
      by: "people",
      because: "no frequency is named, and contact that is regular in one municipality is rare in another",
    },
  },
  {
    citation: S171,
    says: "Minutes of consultations should go with the case to the council, along with any hearing statements.",
    fate: { by: "rules" },
  },
  {
    citation: S172,
    says: "Meetings of politicians, administration and stewards must not mix roles; KS expects many to conflict with the Local Government Act.",
    fate: { by: "rules" },
  },
  {
    citation: S173,
    says: "Administration and elected representatives must not be mixed freely in one body, on KS's reading of the Local Government Act.",
    fate: { by: "rules" },
  },
  {
    citation: S174,
    says: "A committee of administration, politicians and outsiders must not be set up past the Local Government Act's rules on appointment.",
    fate: { by: "rules" },
  },
  {
    citation: S175,
    says: "With the Local Government Act's appointment rules followed and members sitting as elected representatives, committees may be set up freely.",
    fate: { by: "rules" },
  },
  {
    citation: S176,
    says: "An elected body that wants work from the administration must commission it, and then deliberate and decide in its own meeting.",
    fate: {
      by: "people",
      because:
        "a commission passes between the council's bodies and the director in papers that no record of these bodies holds",
    },
  },
  {
    citation: S177,
    says: "Joint committees of the parties may mix the sides, as an exception to the rule on mixed bodies.",
    fate: { by: "data", where: "Body.kind: joint-committee" },
  },
];
