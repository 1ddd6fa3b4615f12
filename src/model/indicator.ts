import type { Place } from "./municipality.js";
import type { Indicator, Programme } from "./programme.js";
import type { Unit } from "./vocabulary.js";

/** An indicator with its place: those of the programme as a whole belong to no project. */
export interface PlacedIndicator {
  readonly at: Place & { readonly indicator: string };
  readonly indicator: Indicator;
}

/** All indicators of a programme: project by project in document order, and then those across projects. */
export function indicatorsOf(programme: Programme): readonly PlacedIndicator[] {
  const placed: PlacedIndicator[] = [];
  for (const project of programme.projects) {
    for (const indicator of project.indicators)
      placed.push({ at: { project: project.id, indicator: indicator.id }, indicator });
  }
  for (const indicator of programme.indicators) placed.push({ at: { indicator: indicator.id }, indicator });
  return placed;
}

/** The unit of the difference between two values: two shares in per cent differ by percentage points. */
export const differenceUnitOf = (unit: Unit): Unit => (unit === "per-cent" ? "percentage-points" : unit);

/** Whether a change stated in one unit can belong to values in another: as their difference, or as its share in per cent. */
export const fitsValuesIn = (unit: Unit, deltaUnit: Unit): boolean =>
  deltaUnit === "per-cent" || deltaUnit === differenceUnitOf(unit);
