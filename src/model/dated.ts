import type { IsoDate } from "./dates.js";

/** A value that has changed over time: each version holds from its day until the next one's. */
export type Dated<Value> = readonly { readonly from: IsoDate; readonly value: Value; readonly section: string }[];

/** The days on which one version gives way to the next. */
export const turnsOf = (versions: Dated<unknown>): readonly IsoDate[] => versions.map(({ from }) => from);

/** The version in force on a day; `undefined` before the first. Versions stand in the order of their days. */
export const versionOn = <Value>(versions: Dated<Value>, on: IsoDate): Dated<Value>[number] | undefined =>
  versions.findLast(({ from }) => from <= on);
