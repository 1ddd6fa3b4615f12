import { citing } from "../citing.js";
import type { Norm } from "../norm.js";

const handbook = /* @__PURE__ */ citing("handbook-2021", "guidance");

export const S073 = /* @__PURE__ */ handbook(
  "S073",
  "DEL 2: Praktisk partssamarbeid på arbeidsplassnivået / Sammendrag",
  "must",
);
export const S074 = /* @__PURE__ */ handbook(
  "S074",
  "Forord / DEL 2 / Sikre god styringsinformasjon / Sammendrag",
  "must",
);
export const S075 = /* @__PURE__ */ handbook("S075", "DEL 2: Praktisk partssamarbeid på arbeidsplassnivået", "must");
export const S076 = /* @__PURE__ */ handbook(
  "S076",
  "Tillit / Sikre god styringsinformasjon / Utvidet ledelseskapasitet / De store temaene / Sammendrag",
  "fact",
);
export const S077 = /* @__PURE__ */ handbook("S077", "Administrativ ledelses rolle og ansvar / Sammendrag", "must");
export const S078 = /* @__PURE__ */ handbook("S078", "Administrativ ledelses rolle og ansvar / Dokumentasjon", "must");
export const S079 = /* @__PURE__ */ handbook("S079", "Administrativ ledelses rolle og ansvar", "fact");
export const S080 = /* @__PURE__ */ handbook("S080", "Administrativ ledelses rolle og ansvar", "must");
export const S081 = /* @__PURE__ */ handbook("S081", "Sammendrag: Administrativ ledelses roller og ansvar", "must");
export const S082 = /* @__PURE__ */ handbook("S082", "Hovedtillitsvalgte", "definition");
export const S083 = /* @__PURE__ */ handbook(
  "S083",
  "Hovedtillitsvalgte / Til deg som plasstillitsvalgt / Sammendrag",
  "must",
);
export const S084 = /* @__PURE__ */ handbook("S084", "Sammendrag: Tillitsvalgte og vernetjenesten", "definition");
export const S085 = /* @__PURE__ */ handbook("S085", "Hovedtillitsvalgte", "should");
export const S086 = /* @__PURE__ */ handbook("S086", "Plasstillitsvalgte rolle og ansvar / Sammendrag", "definition");
export const S087 = /* @__PURE__ */ handbook("S087", "Plasstillitsvalgte rolle og ansvar", "must");
export const S088 = /* @__PURE__ */ handbook(
  "S088",
  "Vernetjenesten ved hovedverneombud og verneombud: roller og ansvar / Sammendrag",
  "definition",
);
export const S089 = /* @__PURE__ */ handbook(
  "S089",
  "Vernetjenesten ved hovedverneombud og verneombud: roller og ansvar",
  "should",
);
export const S090 = /* @__PURE__ */ handbook(
  "S090",
  "Vernetjenesten ved hovedverneombud og verneombud: roller og ansvar / Sammendrag",
  "definition",
);

/** What the handbook says about anchoring and about each role's part in the work. */
export const register: readonly Norm[] = [
  {
    citation: S073,
    says: "The method must rest on a political decision, on the employer strategy, or on both; the political one weighs most.",
    fate: { by: "rules" },
  },
  {
    citation: S074,
    says: "The steering group must support the work, ask for progress, solve problems, spread experience, and learn from it in turn.",
    fate: {
      by: "people",
      because: "minutes can show that progress was asked for, not whether the support given was of any help",
    },
  },
  {
    citation: S075,
    says: "Staff meetings used for development must be funded so that everyone is able to come.",
    fate: {
      by: "people",
      because:
        "whether the money set aside truly frees everyone from duty depends on each rota and budget, which no body's record holds",
    },
  },
  {
    citation: S076,
    says: "The Working Environment Act and the Basic Agreements give the right and duty to take part; the method is one local way to do so.",
    fate: {
      by: "people",
      because: "it says where participation has its basis, and the duties themselves are judged under those texts",
    },
  },
  {
    citation: S077,
    says: "Top administrative management must have a seat in the steering group and be active there.",
    fate: { by: "rules" },
  },
  {
    citation: S078,
    says: "Municipal management must see that good experience is shared, so that one workplace's example helps the whole municipality.",
    fate: {
      by: "people",
      because: "that an example was sent round does not show that another workplace learned from it",
    },
  },
  {
    citation: S079,
    says: "The dialogue that agreements provide for between management and chief shop stewards goes on; cooperation does not take its place.",
    fate: { by: "data", where: "Case.purpose: consultation and negotiation apart from dialogue" },
  },
  {
    citation: S080,
    says: "Decisions and formal consultations that development work calls for must go through the ordinary case procedure.",
    fate: { by: "rules" },
  },
  {
    citation: S081,
    says: "The administration must prepare the ground locally, tie working groups to the steering group and get needed decisions made.",
    fate: { by: "rules" },
  },
  {
    citation: S082,
    says: "A chief shop steward speaks for a union to political and administrative leaders and coordinates its stewards.",
    fate: { by: "data", where: "Seat.role: chief-shop-steward, with Seat.unions" },
  },
  {
    citation: S083,
    says: "Each workplace shop steward must have a chief shop steward who supports and trains them.",
    fate: { by: "rules" },
  },
  {
    citation: S084,
    says: "The employees' seats in the steering group belong to chief shop stewards, who bring first-hand news from the working groups.",
    fate: { by: "rules" },
  },
  {
    citation: S085,
    says: "Chief shop stewards and management should reassure workplace stewards and leaders that working more closely is both permitted and wise.",
    fate: { by: "people", because: "reassurance is given in talk and felt or not felt, and nobody writes it down" },
  },
  {
    citation: S086,
    says: "A workplace shop steward is elected by the members at one workplace, speaks for them, raises cases and sits on bodies about daily work.",
    fate: { by: "data", where: "Seat.role: workplace-shop-steward, with Seat.unions and Body.workplace" },
  },
  {
    citation: S087,
    says: "Workplace shop stewards must take the initiative on services and working environment, beyond attending formal meetings.",
    fate: {
      by: "people",
      because: "initiative shows in more than recorded proposals, and a quiet period may have good reasons",
    },
  },
  {
    citation: S088,
    says: "The safety representative looks after all employees' working environment and, through cooperation, also helps to shape change early.",
    fate: { by: "data", where: "Seat.role: safety-representative, on the safety service's side in sideOf" },
  },
  {
    citation: S089,
    says: "Every change should be assessed for HSE risk, since all development touches the working environment.",
    fate: { by: "rules" },
  },
  {
    citation: S090,
    says: "Local safety representatives are coordinated by the chief one, who sees to their competence and backs their part in development.",
    fate: { by: "data", where: "Seat.role: chief-safety-representative beside safety-representative" },
  },
];
