import type { Citation } from "./citation.js";

/** For a rule that trepart itself adds where the sources are silent; the rule's page says why. */
export const ownRule: Citation = { source: "trepart", section: "own-rule", basis: "custom" };

/** For what the data have to look like before any norm can be judged. */
export const dataModel: Citation = { source: "trepart", section: "data-model", basis: "custom" };
