import { citing } from "./citing.js";
import type { Norm } from "./norm.js";

const presentation = /* @__PURE__ */ citing("programme-presentation", "guidance");

export const S178 = /* @__PURE__ */ presentation("S178", "Fagforbundets arbeid", "fact");
export const S179 = /* @__PURE__ */ presentation("S179", "Fagforbundets arbeid / Saman om ein betre kommune", "fact");
export const S180 = /* @__PURE__ */ presentation("S180", "Saman om ein betre kommune", "fact");
export const S181 = /* @__PURE__ */ presentation("S181", "Saman om ein betre kommune", "definition");
export const S182 = /* @__PURE__ */ presentation("S182", "Saman om ein betre kommune", "should");
export const S183 = /* @__PURE__ */ presentation("S183", "Saman om ein betre kommune", "must", { contested: true });
export const S184 = /* @__PURE__ */ presentation("S184", "Målsettinger: Sykefravær", "should");
export const S185 = /* @__PURE__ */ presentation("S185", "Målsettinger: Heltid-deltid", "should");
export const S186 = /* @__PURE__ */ presentation("S186", "Målsettinger: Kompetanse og rekruttering", "should");
export const S187 = /* @__PURE__ */ presentation("S187", "Målsettinger: Styrke kommunenes omdømme", "should");
export const S188 = /* @__PURE__ */ presentation("S188", "Erfaringer", "fact");

/** What the slides say about the programme, its themes and goals. */
export const register: readonly Norm[] = [
  {
    citation: S178,
    says: "One union tells of working for municipal tripartite cooperation since 1996, which inspired national programmes.",
    fate: { by: "people", because: "it is a union's account of its own history" },
  },
  {
    citation: S179,
    says: "The programme lasted through 2015; one copy of the slides starts it in 2012, after a predecessor from 2006 to 2010.",
    fate: {
      by: "data",
      where: "Programme.from and Programme.to; a first year that sources state differently stands in Programme.figures",
    },
  },
  {
    citation: S180,
    says: "The slides count 104 participating municipalities, in networks by theme.",
    fate: { by: "rules" },
  },
  {
    citation: S181,
    says: "The programme has four themes, absence, full-time work, competence and recruitment, and reputation; innovation crosses them all.",
    fate: { by: "rules" },
  },
  {
    citation: S182,
    says: "Development work should find local solutions and be locally anchored, with cooperation both centrally and in the municipality.",
    fate: {
      by: "people",
      because: "what counts as a local solution differs from place to place, which is the very point of the norm",
    },
  },
  {
    citation: S183,
    says: "Local projects must be a cooperation of politicians, administration and stewards or other employees.",
    fate: { by: "rules" },
  },
  {
    citation: S184,
    says: "Sickness absence should fall and a culture of attendance grow through measures and shared experience.",
    fate: {
      by: "data",
      where: "Project.themes: sickness-absence, with Indicator.before and after in per cent; lower is better",
    },
  },
  {
    citation: S185,
    says: "Full-time work should become the norm, involuntary part-time work end and average post size rise.",
    fate: {
      by: "data",
      where:
        "Project.themes: full-time-culture, with Indicator.before and after in per cent; a larger post size is better",
    },
  },
  {
    citation: S186,
    says: "Municipalities should plan competence strategically and recruit to match expectations and challenges.",
    fate: {
      by: "data",
      where: "Project.themes: competence-recruitment, with an Indicator that has a name and no unit",
    },
  },
  {
    citation: S187,
    says: "Municipalities should strengthen their reputation by improving their work and making it and local projects known.",
    fate: { by: "data", where: "Project.themes: reputation, with an Indicator that has a name and no unit" },
  },
  {
    citation: S188,
    says: "Experience reported: cooperation over time pays, good dialogue helps decisions through, and full-time work breeds more of it.",
    fate: {
      by: "people",
      because:
        "lessons drawn from a programme are claims about effects, which evaluation tests and data on bodies cannot",
    },
  },
];
