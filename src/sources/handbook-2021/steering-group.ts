import { citing } from "../citing.js";
import type { Norm } from "../norm.js";

const handbook = /* @__PURE__ */ citing("handbook-2021", "guidance");

export const S028 = /* @__PURE__ */ handbook(
  "S028",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling / Politisk tilrettelegging og medvirkning",
  "must",
  { contested: true },
);
export const S029 = /* @__PURE__ */ handbook(
  "S029",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "definition",
  { contested: true },
);
export const S030 = /* @__PURE__ */ handbook(
  "S030",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "definition",
);
export const S031 = /* @__PURE__ */ handbook(
  "S031",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "must",
);
export const S032 = /* @__PURE__ */ handbook(
  "S032",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling / Dokumentasjon",
  "must",
);
export const S033 = /* @__PURE__ */ handbook(
  "S033",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "may",
);
export const S034 = /* @__PURE__ */ handbook(
  "S034",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "should",
);
export const S035 = /* @__PURE__ */ handbook(
  "S035",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "should",
  { contested: true },
);
export const S036 = /* @__PURE__ */ handbook(
  "S036",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "definition",
);
export const S037 = /* @__PURE__ */ handbook(
  "S037",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "fact",
);
export const S038 = /* @__PURE__ */ handbook(
  "S038",
  "Styringsgrupper og arbeidsgrupper: arenaer for tillitsbasert utvikling",
  "should",
);
export const S039 = /* @__PURE__ */ handbook("S039", "Kjøreregler og konflikthåndtering", "should");
export const S040 = /* @__PURE__ */ handbook("S040", "Kjøreregler og konflikthåndtering", "should");
export const S041 = /* @__PURE__ */ handbook("S041", "Kjøreregler og konflikthåndtering", "should");
export const S042 = /* @__PURE__ */ handbook("S042", "Kjøreregler og konflikthåndtering", "should");
export const S043 = /* @__PURE__ */ handbook("S043", "Kjøreregler og konflikthåndtering", "may");
export const S044 = /* @__PURE__ */ handbook("S044", "Lik representasjon i styringsgruppa", "must", {
  contested: true,
});
export const S045 = /* @__PURE__ */ handbook(
  "S045",
  "Lik representasjon i styringsgruppa / Politisk tilrettelegging og medvirkning / Sammendrag",
  "must",
);
export const S046 = /* @__PURE__ */ handbook(
  "S046",
  "Lik representasjon i styringsgruppa / Politisk tilrettelegging og medvirkning",
  "should",
  { contested: true },
);
export const S047 = /* @__PURE__ */ handbook("S047", "Lik representasjon i styringsgruppa", "should");
export const S048 = /* @__PURE__ */ handbook("S048", "Lik representasjon i styringsgruppa", "fact");
export const S049 = /* @__PURE__ */ handbook(
  "S049",
  "Sammendrag: Politisk forankring og tilrettelegging",
  "definition",
  { contested: true },
);

/** What the handbook says about the steering group, its ground rules and its composition. */
export const register: readonly Norm[] = [
  {
    citation: S028,
    says: "A municipality that uses the method must have a steering group as its fixed arena for needs and for lessons from the workplaces.",
    fate: { by: "rules" },
  },
  {
    citation: S029,
    says: "A steering group is a lasting body of the three parties that meets at fixed times.",
    fate: { by: "rules" },
  },
  {
    citation: S030,
    says: "'Steering' means making development serve political decisions and feeding lessons back into later ones, not governing.",
    fate: {
      by: "people",
      because:
        "it settles the sense of a word, and whether a lesson reached a later decision is a judgement on substance",
    },
  },
  {
    citation: S031,
    says: "Under an adopted method, every workplace must have a functioning working group.",
    fate: { by: "rules" },
  },
  {
    citation: S032,
    says: "A working group must regularly let the steering group know what it does and learns.",
    fate: { by: "rules" },
  },
  {
    citation: S033,
    says: "A steering group may be formed in several ways, for instance with the administration committee as its starting point.",
    fate: { by: "data", where: "Body.derivedFrom" },
  },
  {
    citation: S034,
    says: "Where a steering group grows out of the administration committee, the chief safety representative should be added.",
    fate: { by: "rules" },
  },
  {
    citation: S035,
    says: "A steering group grown out of the administration committee should be constituted on its own, with equal rights for all its members.",
    fate: { by: "rules" },
  },
  {
    citation: S036,
    says: "Everyone in the steering group has the same standing and the same rights.",
    fate: { by: "rules" },
  },
  {
    citation: S037,
    says: "In the administration committee the municipal director cannot vote, which is why the steering group is constituted apart from it.",
    fate: { by: "rules" },
  },
  {
    citation: S038,
    says: "Composition, anchoring, tasks and roles in the steering group should be talked through and made clear before it starts.",
    fate: { by: "rules" },
  },
  {
    citation: S039,
    says: "Steering groups and working groups should settle their ground rules early.",
    fate: { by: "rules" },
  },
  {
    citation: S040,
    says: "Ground rules should cover what to do about disagreement; agreement is sought as far as it goes, full consensus not required.",
    fate: { by: "rules" },
  },
  {
    citation: S041,
    says: "A case without agreement should be postponed to the next meeting, with talks between the parties meanwhile.",
    fate: { by: "rules" },
  },
  {
    citation: S042,
    says: "Groups should not settle disagreement by voting, because winners and losers wear down the cooperation.",
    fate: { by: "rules" },
  },
  {
    citation: S043,
    says: "A group may make it a rule to try solutions out before deciding for good.",
    fate: { by: "data", where: "Constitution.onDisagreement: trial" },
  },
  {
    citation: S044,
    says: "The three parties must hold equally many seats in the steering group.",
    fate: { by: "rules" },
  },
  {
    citation: S045,
    says: "One chief safety representative must sit in the steering group on top of the three equal parties.",
    fate: { by: "rules" },
  },
  {
    citation: S046,
    says: "Each of the three parties should have three representatives or more, not counting the chief safety representative.",
    fate: { by: "rules" },
  },
  {
    citation: S047,
    says: "The politicians in the steering group should come from both position and opposition.",
    fate: { by: "rules" },
  },
  {
    citation: S048,
    says: "An election can move power, and a new position without earlier part in the steering group is hard to bring on board.",
    fate: { by: "rules" },
  },
  {
    citation: S049,
    says: "The steering group is made up of position, opposition, top administrative management, stewards and the chief safety representative.",
    fate: { by: "rules" },
  },
];
