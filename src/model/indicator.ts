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

/** Values before and after with the change that is stated of them, all in known units that fit. */
export interface StatedChange {
  readonly before: number;
  readonly after: number;
  readonly unit: Unit;
  readonly delta: number;
  readonly deltaUnit: Unit;
}

/** The stated change of an indicator; `undefined` where a part is unknown, or where nothing is a share of the value before. */
export function statedChange({ before, after, unit, delta, deltaUnit }: Indicator): StatedChange | undefined {
  if (before === undefined || after === undefined || unit === undefined) return undefined;
  if (delta === undefined || deltaUnit === undefined || !fitsValuesIn(unit, deltaUnit)) return undefined;
  return deltaUnit === "per-cent" && before <= 0 ? undefined : { before, after, unit, delta, deltaUnit };
}

/** The change from one value to another: their difference, or as a share of the first, in per cent. */
export const changeOf = (before: number, after: number, deltaUnit: Unit): number =>
  deltaUnit === "per-cent" ? (100 * (after - before)) / before : after - before;

/**
 * Whether the values amount to a change of this size: as they stand, or only if they have been rounded to the digits that
 * they are written with. Counts are never rounded.
 */
export function agreement({ before, after, unit, delta, deltaUnit }: StatedChange): "exact" | "if-rounded" | "none" {
  const slack = roundingOf(delta, deltaUnit) + tiny;
  if (Math.abs(changeOf(before, after, deltaUnit) - delta) <= slack) return "exact";
  const [early, late] = [roundingOf(before, unit), roundingOf(after, unit)];
  const least = changeOf(before + early, after - late, deltaUnit);
  const most = changeOf(before - early, after + late, deltaUnit);
  return least - slack <= delta && delta <= most + slack ? "if-rounded" : "none";
}

/** Smaller than any digit that is written, and larger than what floating-point arithmetic gets wrong. */
const tiny = 1e-9;

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** How far a value may be from the one it was rounded from. */
const roundingOf = (value: number, unit: Unit): number => (unit === "count" ? 0 : 0.5 / 10 ** decimalsOf(value));
