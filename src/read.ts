import type { Municipality, MunicipalityInput } from "./model/municipality.js";
import { partyOf } from "./model/role.js";
import { municipalitySchema } from "./model/schema/municipality.js";
import { readerOf } from "./read/document.js";
import { type Faults, faults } from "./read/faults.js";
import { reportDuplicateIds } from "./read/ids.js";
import { each, type Loose } from "./read/loose.js";
import { reportPeriods } from "./read/periods.js";
import { reportReferences } from "./read/references.js";
import { rule as missing } from "./rules/input/missing.js";
import { rule as shape } from "./rules/input/shape.js";
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
  const found = faults();
  try {
    const document = readDocument(input, "", found) as Loose<Municipality> | undefined;
    if (document !== undefined) reportRelations(document, found);
    if (!found.areMinor()) return { ok: false, diagnostics: found.diagnostics };
    return { ok: true, municipality: document as Municipality, diagnostics: found.diagnostics };
  } catch {
    // Reading a getter or a proxy of the caller's may throw.
    found.add(shape, "unreadable", "");
    return { ok: false, diagnostics: found.diagnostics };
  }
}

/** Reports what each part by itself cannot show. */
function reportRelations(document: Loose<Municipality>, found: Faults): void {
  each(document.bodies, "/bodies", (body, at) => {
    if (body.kind === "working-group" && !Object.hasOwn(body, "workplace")) {
      found.add(missing, "workplaceOfWorkingGroup", `${at}/workplace`);
    }
    each(body.seats, `${at}/seats`, ({ role, unions }, place) => {
      if (role !== undefined && partyOf(role) !== "employees" && unions?.length) {
        found.add(shape, "unionsOnOtherSeat", `${place}/unions`);
      }
    });
  });
  reportDuplicateIds(document, found);
  reportPeriods(document, found);
  reportReferences(document, found);
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
  if (result.ok) return result.municipality;
  const places = result.diagnostics.slice(0, 10).map(({ rule, at }) => `${rule} at ${at.pointer || "the top"}`);
  const rest = result.diagnostics.length - places.length;
  const message = `The municipality is malformed: ${places.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
  throw Object.assign(new Error(message), { name: "InvalidMunicipality" as const, diagnostics: result.diagnostics });
}

/** Whether an error is what `municipality` throws, from whichever copy of the package it came. */
export const isInvalidMunicipality = (error: unknown): error is InvalidMunicipality =>
  error instanceof Error && error.name === "InvalidMunicipality" && "diagnostics" in error;
