import { citing } from "../citing.js";
import type { Norm } from "../norm.js";

const handbook = /* @__PURE__ */ citing("handbook-2021", "guidance");

export const S091 = /* @__PURE__ */ handbook("S091", "Partssamarbeidet på arbeidsplassen", "should");
export const S092 = /* @__PURE__ */ handbook("S092", "Partssamarbeidet på arbeidsplassen", "may");
export const S093 = /* @__PURE__ */ handbook(
  "S093",
  "Partssamarbeidet på arbeidsplassen / Forstå de andres roller",
  "should",
);
export const S094 = /* @__PURE__ */ handbook("S094", "Partssamarbeidet på arbeidsplassen / Sammendrag", "should");
export const S095 = /* @__PURE__ */ handbook(
  "S095",
  "Partssamarbeidet på arbeidsplassen / Involvere og motivere / Sammendrag",
  "should",
);
export const S096 = /* @__PURE__ */ handbook("S096", "Partssamarbeidet på arbeidsplassen", "should");
export const S097 = /* @__PURE__ */ handbook("S097", "Utvidet ledelseskapasitet", "definition");
export const S098 = /* @__PURE__ */ handbook("S098", "Eksempler på temaer i arbeidsgruppa", "should");
export const S099 = /* @__PURE__ */ handbook("S099", "Eksempler på temaer i arbeidsgruppa", "definition");
export const S100 = /* @__PURE__ */ handbook(
  "S100",
  "Fortell hva som skjer i arbeidsgruppa til dine kolleger / Sammendrag",
  "should",
);
export const S101 = /* @__PURE__ */ handbook("S101", "Gjør de små forbedringene", "should");
export const S102 = /* @__PURE__ */ handbook("S102", "Gjør de små forbedringene", "should");
export const S103 = /* @__PURE__ */ handbook("S103", "Gjør de små forbedringene", "fact");
export const S104 = /* @__PURE__ */ handbook("S104", "De store temaene", "should");
export const S105 = /* @__PURE__ */ handbook("S105", "De store temaene", "should");
export const S106 = /* @__PURE__ */ handbook("S106", "De store temaene / Involvere og motivere", "should");
export const S107 = /* @__PURE__ */ handbook(
  "S107",
  "Når dere står fast i arbeidet / Roller og forventningsavklaring i arbeidsgruppa",
  "should",
);
export const S108 = /* @__PURE__ */ handbook("S108", "Når dere står fast i arbeidet", "must");
export const S109 = /* @__PURE__ */ handbook("S109", "Dokumentasjon", "must");
export const S110 = /* @__PURE__ */ handbook("S110", "Dokumentasjon", "must");
export const S111 = /* @__PURE__ */ handbook("S111", "Dokumentasjon", "must");

/** What the handbook advises on doing the work, trials and records. */
export const register: readonly Norm[] = [
  {
    citation: S091,
    says: "Leaders, workplace shop stewards and the local safety representative should first agree on the arena to use.",
    fate: { by: "rules" },
  },
  {
    citation: S092,
    says: "The group may pick its own form: a chair, leading by turns, or topics sent in ahead.",
    fate: { by: "people", because: "every form of chairing is allowed, so there is nothing to find fault with" },
  },
  {
    citation: S093,
    says: "Members should get to know each other's responsibilities, reflect alone and together, and try seeing through another's eyes.",
    fate: {
      by: "people",
      because: "reflection and a change of perspective happen in people's minds and leave no trace to check",
    },
  },
  {
    citation: S094,
    says: "A group should begin with a matter it can finish soon, and carry it through, not with the largest challenge.",
    fate: { by: "people", because: "nobody records how large a matter was judged to be when the group chose it" },
  },
  {
    citation: S095,
    says: "All employees should be asked, informed and drawn in from the start and all along.",
    fate: { by: "rules" },
  },
  {
    citation: S096,
    says: "Groups should take up matters that no party can solve alone, such as working environment or reorganisation.",
    fate: {
      by: "people",
      because: "whether one party could have solved a matter alone is an estimate, not a fact on record",
    },
  },
  {
    citation: S097,
    says: "When stewards and safety representatives share the development work, leaders gain capacity to lead.",
    fate: {
      by: "people",
      because: "it names an effect that leaders may notice, not something that a body has or lacks",
    },
  },
  { citation: S098, says: "A new working group should meet monthly in its first half-year.", fate: { by: "rules" } },
  {
    citation: S099,
    says: "The group's themes run long: it keeps developing people and organisation, with advisers where needed.",
    fate: { by: "data", where: "Case.topic, and Seat.role: adviser" },
  },
  {
    citation: S100,
    says: "Workplace shop stewards should let their members know what is being worked on, how, and what they gain by it.",
    fate: {
      by: "people",
      because:
        "what a steward tells the members stays within the union, and a municipality neither holds nor should hold it",
    },
  },
  {
    citation: S101,
    says: "Small improvements in organisation should be made and their effects evaluated.",
    fate: { by: "rules" },
  },
  {
    citation: S102,
    says: "A change should be tried, then assessed, and only after that made permanent or rolled back.",
    fate: { by: "rules" },
  },
  {
    citation: S103,
    says: "At one nursing home, stewards agreed to try a shift of tasks, evaluate it and then decide; it eased the load.",
    fate: {
      by: "people",
      because: "it tells how one workplace went about a trial, and nothing follows from it for others",
    },
  },
  {
    citation: S104,
    says: "A larger measure should be planned: the real problem, the facts, the staff's views, what it demands, and who is responsible.",
    fate: { by: "rules" },
  },
  {
    citation: S105,
    says: "The parties should agree beforehand how success will be known and when to stop and evaluate.",
    fate: { by: "rules" },
  },
  {
    citation: S106,
    says: "Staff meetings should serve the work on measures, and each role may lead a part, so that all are visible.",
    fate: {
      by: "people",
      because: "staff meetings are not meetings of a body, and who led which part of one is seldom written down",
    },
  },
  {
    citation: S107,
    says: "Groups should stop now and then to ask how they cooperate; whether to cooperate is already decided.",
    fate: {
      by: "people",
      because: "no interval is given, and when cooperation creaks enough for a pause is for the group to sense",
    },
  },
  {
    citation: S108,
    says: "Parties that are stuck must agree on the cause, ask for help jointly and receive it together.",
    fate: { by: "rules" },
  },
  {
    citation: S109,
    says: "Discussions and decisions of the working group must be put in writing.",
    fate: { by: "rules" },
  },
  { citation: S110, says: "The record must show who does what, and by when.", fate: { by: "rules" } },
  {
    citation: S111,
    says: "Whoever brings an idea must be told why it is, or is not, taken up.",
    fate: { by: "rules" },
  },
];
