import type { Municipality } from "./municipality.js";

const lineages = /* @__PURE__ */ new WeakMap<Municipality, object | undefined>();

/**
 * What a municipality shares with all that were made from it by edits. `undefined` for data that are not known to be
 * frozen all the way down, which may change behind one's back.
 */
export const lineageOf = (municipality: Municipality): object | undefined => lineages.get(municipality);

/** Marks data that are frozen all the way down as the first of their line. */
export function beginLineage(municipality: Municipality): Municipality {
  lineages.set(municipality, Object.freeze({}));
  return municipality;
}

/** Marks data as made from others, of which they share what was not touched. */
export function continueLineage(made: Municipality, from: Municipality): Municipality {
  lineages.set(made, lineages.get(from));
  return made;
}
