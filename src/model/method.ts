import type { IsoDate } from "./dates.js";
import type { Municipality } from "./municipality.js";

/** The day on which the municipality adopted the method; `undefined` where it is not known, or after the day asked about. */
export const adoptionUntil = ({ method }: Municipality, on: IsoDate): IsoDate | undefined =>
  method?.adoptedOn !== undefined && method.adoptedOn <= on ? method.adoptedOn : undefined;

/** Whether the municipality is known to have adopted the method by a day, that day included. */
export const isAdopted = (municipality: Municipality, on: IsoDate): boolean =>
  adoptionUntil(municipality, on) !== undefined;
