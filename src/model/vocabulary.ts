/** The kinds of body the model knows. A permanent working group belongs to a workplace; a temporary group is an ad hoc group. */
export const bodyKinds = [
  "steering-group",
  "working-group",
  "joint-committee",
  "working-environment-committee",
  "ad-hoc-group",
] as const;
/** One of `bodyKinds`. */
export type BodyKind = (typeof bodyKinds)[number];

/** `position` is the governing side of the council, `opposition` those outside it, `neither` those who are counted to none. */
export const alignments = ["position", "opposition", "neither"] as const;
/** One of `alignments`. */
export type Alignment = (typeof alignments)[number];

/** What a member may do in a meeting, from the least to the most. */
export const rights = ["attend", "speak", "propose", "vote"] as const;
/** One of `rights`. */
export type Right = (typeof rights)[number];

/** The seats that lead a body. */
export const offices = ["chair", "deputy-chair"] as const;

export const confederations = ["lo", "unio", "ys", "akademikerne", "unaffiliated"] as const;
export const adopters = ["council", "joint-committee", "municipal-director"] as const;
export const anchorings = ["council-resolution", "employer-strategy"] as const;
export const answers = ["accepted", "declined", "unable"] as const;
export const disagreementProcedures = ["postpone", "trial", "vote"] as const;
export const arenas = ["existing", "new"] as const;
export const purposes = ["information", "dialogue", "consultation", "negotiation", "decision"] as const;
export const caseOutcomes = ["noted", "agreed", "postponed", "trial", "adopted", "recommended", "none"] as const;
/** The items that open an agenda, in their order. */
export const openings = ["notice-and-agenda", "previous-minutes", "reported-matters"] as const;
export const proposalResults = ["adopted", "fell"] as const;
export const trialEnds = ["made-permanent", "rolled-back"] as const;

/** Those who agree on a national programme: the state, the employers' organisation and the main confederations. */
export const agreementParties = ["state", "ks", "lo-kommune", "ys-kommune", "unio", "akademikerne"] as const;

/** What a programme works on, in the words of its sources; `themeOf` says which theme a word stands for. */
export const themes = [
  "sickness-absence",
  "full-time-culture",
  "competence-recruitment",
  "competence",
  "recruitment",
  "reputation",
  "innovation",
  "other",
] as const;
/** One of `themes`. */
export type Theme = (typeof themes)[number];

/** What values and changes are counted in; `nok` is Norwegian kroner. */
export const units = ["per-cent", "percentage-points", "nok", "count"] as const;
/** One of `units`. */
export type Unit = (typeof units)[number];

/** What a body legally is. It is an input: the same composition is judged by different rules. */
export const legalForms = [
  "dialogue-arena",
  "joint-committee",
  "council-committee",
  "administrative-group",
  "other-arrangement",
  "working-environment-committee",
] as const;
/** One of `legalForms`. */
export type LegalForm = (typeof legalForms)[number];

/** What a case is about. */
export const topics = [
  "standing-check",
  "individual-personnel-case",
  "wage-negotiation",
  "wage-policy",
  "working-environment",
  "sickness-absence",
  "full-time-culture",
  "competence",
  "recruitment",
  "reorganisation",
  "technology",
  "rota",
  "task-shifting",
  "budget",
  "employer-strategy",
  "reputation",
  "other",
] as const;
