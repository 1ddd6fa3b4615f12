import type { IsoDate } from "./dates.js";
import type { Figure, Programme } from "./programme.js";

/** The figures that are true by a day, or of an unknown day, under the names of what they count, in document order. */
export function figuresByName(programme: Programme, on: IsoDate): ReadonlyMap<string, readonly Figure[]> {
  const byName = new Map<string, Figure[]>();
  for (const figure of programme.figures) {
    if (figure.on !== undefined && figure.on > on) continue;
    const named = byName.get(figure.what);
    if (named) named.push(figure);
    else byName.set(figure.what, [figure]);
  }
  return byName;
}

/** Of the figures of each source the one with the latest day; one without a day counts as the earliest. */
export function latestBySource(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = latest.get(figure.source);
    if (known === undefined || (known.on ?? "") < (figure.on ?? "")) latest.set(figure.source, figure);
  }
  return [...latest.values()];
}
