import { citing } from "./citing.js";
import type { Norm } from "./norm.js";

const vaksdal = /* @__PURE__ */ citing("vaksdal-admu-2023", "custom");

export const S127 = /* @__PURE__ */ vaksdal("S127", "Møteinnkalling 22.08.2023", "definition");
export const S128 = /* @__PURE__ */ vaksdal("S128", "Møteinnkalling 22.08.2023", "must");
export const S129 = /* @__PURE__ */ vaksdal("S129", "Møteprotokoll 07.02.2023: Møtedeltakarar", "definition");
export const S130 = /* @__PURE__ */ vaksdal("S130", "Møteprotokoll 07.02.2023: Møtedeltakarar", "fact");
export const S131 = /* @__PURE__ */ vaksdal("S131", "Møteprotokoll 07.02.2023: Møtedeltakarar", "fact");
export const S132 = /* @__PURE__ */ vaksdal(
  "S132",
  "Møteprotokoll 07.02.2023: Andre møtande / Møteinnkalling 22.08.2023",
  "definition",
);
export const S133 = /* @__PURE__ */ vaksdal("S133", "Saksliste", "definition");
export const S134 = /* @__PURE__ */ vaksdal("S134", "Saksliste / 04/2023 / 05/2023", "definition");
export const S135 = /* @__PURE__ */ vaksdal("S135", "04/2023 / 05/2023", "fact");
export const S136 = /* @__PURE__ */ vaksdal(
  "S136",
  "04/2023 Gjennomgang av kommunen sitt behov for lærlingar",
  "definition",
);
export const S137 = /* @__PURE__ */ vaksdal("S137", "05/2023 Inspel til debatthefte II", "fact");
export const S138 = /* @__PURE__ */ vaksdal("S138", "05/2023 Inspel til debatthefte II", "fact");
export const S139 = /* @__PURE__ */ vaksdal("S139", "05/2023 Inspel til debatthefte II", "definition");
export const S140 = /* @__PURE__ */ vaksdal("S140", "ADM – Vedtak/Tilråding", "definition");
export const S141 = /* @__PURE__ */ vaksdal("S141", "Spørsmål (møteprotokoll 07.02.2023) / 09/2023", "may");
export const S142 = /* @__PURE__ */ vaksdal("S142", "Spørsmål (møteprotokoll 07.02.2023)", "fact");
export const S143 = /* @__PURE__ */ vaksdal("S143", "09/2023 Kommunalt trepartssamarbeid", "fact", {
  basis: "guidance",
});
export const S144 = /* @__PURE__ */ vaksdal("S144", "09/2023 Bakgrunn for saka (Fra KS)", "must", {
  basis: "guidance",
  contested: true,
});
export const S145 = /* @__PURE__ */ vaksdal("S145", "09/2023 Bakgrunn for saka (Fra KS)", "definition", {
  basis: "guidance",
});
export const S146 = /* @__PURE__ */ vaksdal("S146", "09/2023 Saksopplysningar", "definition", { basis: "guidance" });
export const S147 = /* @__PURE__ */ vaksdal("S147", "09/2023 Saksopplysningar", "should", { basis: "guidance" });
export const S148 = /* @__PURE__ */ vaksdal("S148", "09/2023 Saksopplysningar", "must", { basis: "guidance" });
export const S149 = /* @__PURE__ */ vaksdal("S149", "09/2023 Saksopplysningar", "must", { basis: "guidance" });
export const S150 = /* @__PURE__ */ vaksdal("S150", "09/2023 Saksopplysningar", "fact", { basis: "guidance" });
export const S151 = /* @__PURE__ */ vaksdal("S151", "10/2023 Bakgrunn for saka", "fact");
export const S152 = /* @__PURE__ */ vaksdal("S152", "10/2023 Bakgrunn for saka", "fact");
export const S153 = /* @__PURE__ */ vaksdal("S153", "10/2023 Bakgrunn for saka", "fact");
export const S154 = /* @__PURE__ */ vaksdal("S154", "10/2023 Bakgrunn for saka", "definition");
export const S155 = /* @__PURE__ */ vaksdal("S155", "10/2023 Saksopplysningar", "fact");
export const S156 = /* @__PURE__ */ vaksdal("S156", "10/2023 Saksopplysningar", "must", { basis: "guidance" });
export const S157 = /* @__PURE__ */ vaksdal("S157", "10/2023 Saksopplysningar", "must", { basis: "guidance" });
export const S158 = /* @__PURE__ */ vaksdal("S158", "10/2023 framlegg til vedtak", "should", { basis: "guidance" });
export const S159 = /* @__PURE__ */ vaksdal("S159", "05/2023 Inspel til debatthefte II", "fact");

/** What the papers of one administration committee show and say. */
export const register: readonly Norm[] = [
  {
    citation: S127,
    says: "A notice of meeting states body, day, place, time and agenda, and the chair signs it.",
    fate: { by: "data", where: "Meeting.noticeSentOn, Meeting.on and Meeting.cases" },
  },
  {
    citation: S128,
    says: "A member must report absence, or that an alternate comes, before the meeting.",
    fate: { by: "rules" },
  },
  {
    citation: S129,
    says: "The minutes show for each absent member which alternate attended, or that none did.",
    fate: { by: "rules" },
  },
  {
    citation: S130,
    says: "One real administration committee seats seven politicians and three employee representatives; administration and safety service have none.",
    fate: { by: "data", where: "Body.seats, where Body.kind is joint-committee" },
  },
  {
    citation: S131,
    says: "Minutes enter employee representatives without naming a union, so that one representative's union stays unknown.",
    fate: { by: "rules" },
  },
  {
    citation: S132,
    says: "Others from the administration attend to brief and answer; they are not members and do not vote.",
    fate: { by: "data", where: "Meeting.others" },
  },
  {
    citation: S133,
    says: "Agendas begin with notice and agenda, previous minutes and reported matters; case numbers run through the year.",
    fate: { by: "rules" },
  },
  {
    citation: S134,
    says: "Each case comes with the municipal director's proposal, which members may amend, supplement or counter; their own they may withdraw.",
    fate: { by: "data", where: "Case.proposals, Proposal.by and Proposal.withdrawn" },
  },
  {
    citation: S135,
    says: "Unions put proposals, join politicians in shared ones, and vote in the administration committee.",
    fate: { by: "data", where: "Seat.rights and Proposal.by" },
  },
  {
    citation: S136,
    says: "A proposal's points can be voted on separately, and each point gets an outcome or is replaced.",
    fate: { by: "rules" },
  },
  {
    citation: S137,
    says: "Competing proposals are put to a vote against each other, and the one with fewer votes falls.",
    fate: { by: "data", where: "Proposal.votes, Proposal.votedBy and Proposal.result" },
  },
  {
    citation: S138,
    says: "One case reports ten votes where only nine voting members were there.",
    fate: { by: "rules" },
  },
  { citation: S139, says: "Votes are recorded by political party and by union, not by person.", fate: { by: "rules" } },
  {
    citation: S140,
    says: "An outcome may be a decision or a recommendation; the same heading serves both.",
    fate: { by: "data", where: "Case.outcome: adopted or recommended" },
  },
  {
    citation: S141,
    says: "A member may ask for a case on the next meeting's agenda; one union's request came back that way.",
    fate: { by: "rules" },
  },
  {
    citation: S142,
    says: "A chief shop steward used question time to comment on another body's cases due the same day.",
    fate: {
      by: "people",
      because: "it reports one remark on another body's cases, and speaking up late breaks no norm",
    },
  },
  {
    citation: S143,
    says: "It is proposed to postpone a case on tripartite cooperation until named organisations have given more information.",
    fate: { by: "rules" },
  },
  {
    citation: S144,
    says: "KS, as quoted, holds that stewards must deal with the administration once the council has delegated its authority.",
    fate: {
      by: "people",
      because:
        "which authority the council has delegated stands in its delegation rules, and a body's data hold neither those nor talks outside it",
    },
  },
  {
    citation: S145,
    says: "At national level the three parties are employees, employers and the state.",
    fate: { by: "data", where: "Programme.agreementParties, apart from the parties of a municipality" },
  },
  {
    citation: S146,
    says: "In the municipal director's eyes a local arrangement is dialogue without authority to decide, which might bring cooperation to life.",
    fate: { by: "rules" },
  },
  {
    citation: S147,
    says: "A local arrangement should have more of its formal basis in place before it is recommended.",
    fate: { by: "rules" },
  },
  {
    citation: S148,
    says: "Where one union takes the initiative, the others must share in drafting the arrangement.",
    fate: { by: "rules" },
  },
  { citation: S149, says: "Formalised cooperation must be assessed anew as it goes along.", fate: { by: "rules" } },
  {
    citation: S150,
    says: "Cultures of cooperation vary between and within service areas, and it falls to the parties to sort that out.",
    fate: {
      by: "people",
      because: "the paper itself calls this partly a subjective impression, and a culture has no measure on record",
    },
  },
  {
    citation: S151,
    says: "A temporary group points to a meeting for its mandate, but that meeting's minutes do not contain it.",
    fate: { by: "rules" },
  },
  {
    citation: S152,
    says: "The temporary group had two from the administration, two chief shop stewards and a secretary outside the parties.",
    fate: { by: "data", where: "Body.kind: ad-hoc-group, and Seat.role: secretary" },
  },
  {
    citation: S153,
    says: "One union was invited every time but found it hard to appoint a permanent representative.",
    fate: { by: "rules" },
  },
  {
    citation: S154,
    says: "Top-up staffing is posts that rotate between places to cover absence; base staffing is a place's fixed staff.",
    fate: {
      by: "people",
      because: "it defines the subject of one case, which is no concern of how the parties cooperate",
    },
  },
  {
    citation: S155,
    says: "The group agreed that more base staffing works better in that municipality than top-up staffing, tried without success in 2015.",
    fate: { by: "data", where: "Case.outcome: agreed, and Trial.worked" },
  },
  {
    citation: S156,
    says: "More base staffing must have political approval and be paid for in the budgets.",
    fate: { by: "rules" },
  },
  {
    citation: S157,
    says: "Choices on staffing must be open and defensible, and measures must answer to the studied causes of absence.",
    fate: {
      by: "people",
      because:
        "whether a choice of place was open and defensible is judged on its reasons, not on whether a field is filled",
    },
  },
  {
    citation: S158,
    says: "Limited trials with extra staff should be considered in the budget work instead of top-up staffing.",
    fate: { by: "data", where: "Trial.subject, and Case.outcome: trial" },
  },
  {
    citation: S159,
    says: "The committee deals with input before a pay settlement and with a supplement, neither of which is a wage negotiation.",
    fate: { by: "data", where: "Case.topic: wage-policy apart from wage-negotiation" },
  },
];
