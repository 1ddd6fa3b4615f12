import { beginLineage } from "./model/lineage.js";
import type { Municipality, MunicipalityInput } from "./model/municipality.js";
import { municipalitySchema } from "./model/schema/municipality.js";
import { readerOf } from "./read/document.js";
import { isRefusal, reading, refuse } from "./read/reading.js";
import { reportRelations } from "./read/relations.js";
import type { Diagnostic } from "./rules/names.js";

/** What came of reading: a municipality with at most warnings, or what has to be put right first. */
export type ReadResult =
  | { readonly ok: true; readonly municipality: Municipality; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const readDocument = /* @__PURE__ */ readerOf(municipalitySchema);

/**
 * Reads a municipality from any value, such as parsed JSON. Never throws: every fault is a diagnostic with a
 * JSON Pointer at `at.pointer`. The municipality is a copy, frozen all the way down, with every list filled in.
 */
export function read(input: unknown): ReadResult {
  const { whole, diagnostics } = reading<Municipality>(input, readDocument, reportRelations);
  return whole ? { ok: true, municipality: beginLineage(whole), diagnostics } : { ok: false, diagnostics };
}

/** The error that `municipality` throws. Recognise it by `isInvalidMunicipality`. */
export interface InvalidMunicipality extends Error {
  readonly name: "InvalidMunicipality";
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The typed form of `read`, for authors of tests, examples and fixtures.
 * @throws InvalidMunicipality where the data are malformed.
 */
export function municipality(input: MunicipalityInput): Municipality {
  const result = read(input);
  return result.ok ? result.municipality : refuse("InvalidMunicipality", "municipality", result.diagnostics);
}

/** Whether an error is what `municipality` throws, from whichever copy of the package it came. */
export const isInvalidMunicipality = (error: unknown): error is InvalidMunicipality =>
  isRefusal(error, "InvalidMunicipality");
