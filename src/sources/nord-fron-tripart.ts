import { citing } from "./citing.js";
import type { Norm } from "./norm.js";

const nordFron = /* @__PURE__ */ citing("nord-fron-tripart", "council-resolution");

export const S112 = /* @__PURE__ */ nordFron("S112", "Kommunalt trepartssamarbeid i Nord-Fron (innledning)", "fact", {
  basis: "guidance",
});
export const S113 = /* @__PURE__ */ nordFron("S113", "Om tripart", "definition", { contested: true });
export const S114 = /* @__PURE__ */ nordFron("S114", "Om tripart", "must");
export const S115 = /* @__PURE__ */ nordFron("S115", "Om tripart", "must-not");
export const S116 = /* @__PURE__ */ nordFron("S116", "Om tripart", "must-not");
export const S117 = /* @__PURE__ */ nordFron("S117", "Om tripart", "definition");
export const S118 = /* @__PURE__ */ nordFron("S118", "Om tripart", "may");
export const S119 = /* @__PURE__ */ nordFron("S119", "Om tripart", "may");
export const S120 = /* @__PURE__ */ nordFron("S120", "Om tripart", "must-not");
export const S121 = /* @__PURE__ */ nordFron("S121", "Om tripart", "definition");
export const S122 = /* @__PURE__ */ nordFron("S122", "Om tripart", "fact", { basis: "guidance", contested: true });
export const S123 = /* @__PURE__ */ nordFron("S123", "TriParts-arenaens oppgaver", "definition");
export const S124 = /* @__PURE__ */ nordFron("S124", "TriParts-arenaens oppgaver", "may");
export const S125 = /* @__PURE__ */ nordFron("S125", "TriParts-arenaens oppgaver", "should");
export const S126 = /* @__PURE__ */ nordFron("S126", "Om tripart", "fact", { basis: "guidance" });

/** What Nord-Fron has laid down for its dialogue arena. */
export const register: readonly Norm[] = [
  {
    citation: S112,
    says: "Nord-Fron adopted an arrangement of its own, named TriPart, after long work on its form, and is said to be well anchored.",
    fate: { by: "data", where: "Method.adoptedOn and Body.name" },
  },
  {
    citation: S113,
    says: "TriPart brings elected representatives, administration and stewards together as three parties of equal worth.",
    fate: { by: "rules" },
  },
  {
    citation: S114,
    says: "Everyone in TriPart must be allowed to attend and to speak.",
    fate: { by: "rules" },
  },
  {
    citation: S115,
    says: "No member of TriPart may vote.",
    fate: { by: "rules" },
  },
  {
    citation: S116,
    says: "TriPart must not take decisions.",
    fate: { by: "rules" },
  },
  {
    citation: S117,
    says: "Cases reach TriPart for information and dialogue alone, on matters between employer and employees.",
    fate: { by: "rules" },
  },
  {
    citation: S118,
    says: "Elected representatives may use TriPart to signal a political direction.",
    fate: {
      by: "people",
      because: "a signal is a contribution to the dialogue, which no data record, and a permission cannot be broken",
    },
  },
  {
    citation: S119,
    says: "Every party may ask questions and offer input in TriPart.",
    fate: { by: "rules" },
  },
  {
    citation: S120,
    says: "TriPart must not count as formal consultation or as negotiation.",
    fate: { by: "rules" },
  },
  {
    citation: S121,
    says: "TriPart stands outside the bodies and committees that the Local Government Act regulates.",
    fate: { by: "rules" },
  },
  {
    citation: S122,
    says: "Nord-Fron holds that an arena for dialogue alone is compatible with the Local Government Act.",
    fate: { by: "rules" },
  },
  {
    citation: S123,
    says: "TriPart has its own catalogue of topics: organisation, restructuring, budget effects, plans, employer strategies and cooperation.",
    fate: { by: "rules" },
  },
  {
    citation: S124,
    says: "Topics that are subject to consultation, such as working hours, full-time culture or wage policy, may still be discussed in TriPart.",
    fate: { by: "rules" },
  },
  {
    citation: S125,
    says: "Working environment and sickness absence should go to the working environment committee first, and to TriPart only at need.",
    fate: { by: "rules" },
  },
  {
    citation: S126,
    says: "What is published about TriPart is silent on seat numbers, position and opposition, and a seat for the safety service.",
    fate: { by: "rules" },
  },
];
