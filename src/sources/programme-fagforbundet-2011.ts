import { citing } from "./citing.js";
import type { Norm } from "./norm.js";

const fagforbundet = /* @__PURE__ */ citing("programme-fagforbundet-2011", "guidance");

export const S198 = /* @__PURE__ */ fagforbundet("S198", "Sammen om en bedre kommune", "definition", {
  basis: "central-agreement",
});
export const S199 = /* @__PURE__ */ fagforbundet("S199", "Samarbeidet er klart", "must", {
  basis: "central-agreement",
});
export const S200 = /* @__PURE__ */ fagforbundet("S200", "Samarbeidet er klart", "must", {
  basis: "central-agreement",
});
export const S201 = /* @__PURE__ */ fagforbundet("S201", "Samarbeidet er klart", "may", { basis: "central-agreement" });
export const S202 = /* @__PURE__ */ fagforbundet("S202", "Samarbeidet er klart", "fact");
export const S203 = /* @__PURE__ */ fagforbundet("S203", "Samarbeidet er klart", "fact");
export const S204 = /* @__PURE__ */ fagforbundet("S204", "Utviklingsprosess", "should");
export const S205 = /* @__PURE__ */ fagforbundet("S205", "Utviklingsprosess", "fact");
export const S206 = /* @__PURE__ */ fagforbundet("S206", "Oppstartskonferanse / Fakta", "must", {
  basis: "central-agreement",
});
export const S207 = /* @__PURE__ */ fagforbundet("S207", "Fakta om Saman om ein betre kommune", "fact");
export const S208 = /* @__PURE__ */ fagforbundet("S208", "Oppstartskonferanse / Fakta", "fact");
export const S209 = /* @__PURE__ */ fagforbundet("S209", "Fakta om Saman om ein betre kommune", "definition");
export const S210 = /* @__PURE__ */ fagforbundet("S210", "Oppstartskonferanse", "fact");

/** What the union's article reports from the programme's start. */
export const register: readonly Norm[] = [
  {
    citation: S198,
    says: "The programme rests on an agreement of the state, KS and four main confederations.",
    fate: { by: "rules" },
  },
  {
    citation: S199,
    says: "The parties to the programme must encourage good services while leaving municipalities free to govern and organise.",
    fate: {
      by: "people",
      because: "encouragement has no threshold, and the freedom it respects rules out one right answer",
    },
  },
  {
    citation: S200,
    says: "Local projects must be well anchored, with politicians, administrative leaders and stewards of every union taking constructive part.",
    fate: { by: "rules" },
  },
  {
    citation: S201,
    says: "A municipality may run one or several projects, each within the programme's themes.",
    fate: { by: "rules" },
  },
  {
    citation: S202,
    says: "The programme carries on from two earlier ones and gives the tripartite method a new arena.",
    fate: { by: "people", because: "a programme's ancestry is history, with nothing to comply with" },
  },
  {
    citation: S203,
    says: "Nearly one hundred municipalities applied, which is not the number that took part.",
    fate: { by: "rules" },
  },
  {
    citation: S204,
    says: "In the minister's view, municipalities should make full-time posts possible for all who want one.",
    fate: {
      by: "people",
      because: "it is a political wish, and who wants a full-time post is known only by asking each employee",
    },
  },
  {
    citation: S205,
    says: "A union leader sees the programme as one part of a development process without an end.",
    fate: { by: "people", because: "it voices a hope about the future of a programme that has since closed" },
  },
  {
    citation: S206,
    says: "Work must be organised in networks, with expertise and possibly assistance from the central parties.",
    fate: { by: "rules" },
  },
  {
    citation: S207,
    says: "Municipalities were taken in by rounds from September 2011; one project could span several of them.",
    fate: { by: "rules" },
  },
  {
    citation: S208,
    says: "Each participating municipality gets a grant of NOK 300,000.",
    fate: { by: "rules" },
  },
  {
    citation: S209,
    says: "The programme's money goes to gatherings, networks, competence and grants to participants, among other things.",
    fate: {
      by: "data",
      where: "Programme.figures in Norwegian kroner under the name of what they pay for, and Participant.grant",
    },
  },
  {
    citation: S210,
    says: "One union's restructuring unit follows up its stewards in the participating municipalities, in dialogue with them.",
    fate: { by: "people", because: "it is a union's offer to its own stewards, in which the municipality has no part" },
  },
];
