import type { Theme } from "./vocabulary.js";

/** The themes of Sammen om en bedre kommune. Innovation runs through all of them and is none of its own. */
export const fourThemes: readonly Theme[] = [
  "sickness-absence",
  "full-time-culture",
  "competence-recruitment",
  "reputation",
];

/** The theme that a word stands for; sources that name competence and recruitment apart mean one theme. */
export const themeOf = (word: Theme): Theme =>
  word === "competence" || word === "recruitment" ? "competence-recruitment" : word;
