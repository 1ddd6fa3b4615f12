import type { Programme, ProgrammeInput } from "./model/programme.js";
import { programmeSchema } from "./model/schema/programme.js";
import { readerOf } from "./read/document.js";
import { duplicates } from "./read/duplicates.js";
import type { Faults } from "./read/faults.js";
import { each, type Loose } from "./read/loose.js";
import { reportOrder } from "./read/periods.js";
import { isRefusal, reading, refuse } from "./read/reading.js";
import { referring } from "./read/referring.js";
import type { Diagnostic } from "./rules/names.js";

/** What came of reading: a programme with at most warnings, or what has to be put right first. */
export type ReadProgrammeResult =
  | { readonly ok: true; readonly programme: Programme; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const readDocument = /* @__PURE__ */ readerOf(programmeSchema);

/**
 * Reads a programme from any value, as `read` reads a municipality. Never throws: every fault is a diagnostic with a
 * JSON Pointer at `at.pointer`. The programme is a copy, frozen all the way down, with every list filled in.
 */
export function readProgramme(input: unknown): ReadProgrammeResult {
  const { whole, diagnostics } = reading<Programme>(input, readDocument, reportRelations);
  return whole ? { ok: true, programme: whole, diagnostics } : { ok: false, diagnostics };
}

/** Reports what each part by itself cannot show. */
function reportRelations(document: Loose<Programme>, found: Faults): void {
  reportOrder(document, "", found);
  reportDuplicateIds(document, found);
  const known = [
    document.participants?.map((it) => it && { id: it.municipality }),
    document.applicants?.map((id) => ({ id })),
  ];
  const municipality = referring(found)("municipality", ...known);
  const members = ({ municipalities }: { municipalities?: Loose<readonly string[]> | undefined }, at: string) =>
    each(municipalities, `${at}/municipalities`, municipality);
  each(document.projects, "/projects", members);
  each(document.networks, "/networks", members);
}

function reportDuplicateIds(document: Loose<Programme>, found: Faults): void {
  const { entering, ids, things } = duplicates(found);
  ids(document.applicants, "/applicants");
  const enter = entering();
  each(document.participants, "/participants", ({ municipality, unions }, at) => {
    enter(municipality, `${at}/municipality`);
    things(unions, `${at}/unions`);
  });
  things(document.projects, "/projects");
  each(document.projects, "/projects", ({ municipalities, indicators }, at) => {
    ids(municipalities, `${at}/municipalities`);
    things(indicators, `${at}/indicators`);
  });
  things(document.networks, "/networks");
  each(document.networks, "/networks", ({ municipalities }, at) => ids(municipalities, `${at}/municipalities`));
  things(document.indicators, "/indicators");
}

/** The error that `programme` throws. Recognise it by `isInvalidProgramme`. */
export interface InvalidProgramme extends Error {
  readonly name: "InvalidProgramme";
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The typed form of `readProgramme`, for authors of tests, examples and fixtures.
 * @throws InvalidProgramme where the data are malformed.
 */
export function programme(input: ProgrammeInput): Programme {
  const result = readProgramme(input);
  return result.ok ? result.programme : refuse("InvalidProgramme", "programme", result.diagnostics);
}

/** Whether an error is what `programme` throws, from whichever copy of the package it came. */
export const isInvalidProgramme = (error: unknown): error is InvalidProgramme => isRefusal(error, "InvalidProgramme");
