import type { Edit, Refusal, SoundEdit } from "./model/edits/edit.js";
import { apply } from "./model/edits.js";
import { continueLineage, lineageOf } from "./model/lineage.js";
import type { Municipality } from "./model/municipality.js";
import { editSchemas } from "./model/schema/edits.js";
import { readerOf } from "./read/document.js";
import { type Faults, faults } from "./read/faults.js";
import type { Loose } from "./read/loose.js";
import { reportRelations } from "./read/relations.js";
import { read } from "./read.js";
import { rule as impossibleEdit } from "./rules/input/impossible-edit.js";
import { rule as shape } from "./rules/input/shape.js";
import { rule as unknownReference } from "./rules/input/unknown-reference.js";
import type { Diagnostic } from "./rules/names.js";

/** What came of editing: the edited municipality and the edits that take it back, or why nothing was changed. */
export type EditResult =
  | { readonly ok: true; readonly municipality: Municipality; readonly undo: readonly Edit[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Carries out edits in order, all or none. What they do not touch is shared with the original; the result obeys all
 * that `read` guarantees. The faults of edits that cannot be carried out point into the list of edits: `/0` is the first.
 */
export function edit(municipality: Municipality, ...edits: readonly Edit[]): EditResult {
  let current = municipality;
  const undo: Edit[] = [];
  for (const [position, one] of edits.entries()) {
    const pointer = `/${position}`;
    const found = faults();
    const sound = readEdit(one, pointer, found);
    if (!found.areMinor() || sound === undefined) return { ok: false, diagnostics: found.diagnostics };
    const applied = apply(current, sound);
    if ("refused" in applied) {
      refuse(applied.refused, sound, current, pointer, found);
      return { ok: false, diagnostics: found.diagnostics };
    }
    if (sound.do === "undo") reportFaultsOfUndo(applied.next, pointer, found);
    else {
      const inDocument = faults();
      reportRelations(touched(applied.next, current), inDocument);
      reportFaults(inDocument.diagnostics, pointer, found);
    }
    if (!found.areMinor()) return { ok: false, diagnostics: found.diagnostics };
    current = continueLineage(applied.next, current);
    undo.unshift(applied.undo as Edit);
  }
  return { ok: true, municipality: current, undo };
}

/**
 * What an edit may have brought faults into. No edit takes away what a body refers to, so that a body that is left as it
 * was is as sound as before, and only its id counts. Of data that were never read nothing is known to be sound.
 */
function touched(next: Municipality, before: Municipality): Loose<Municipality> {
  if (lineageOf(before) === undefined) return next;
  return { ...next, bodies: next.bodies.map((body, at) => (body === before.bodies[at] ? { id: body.id } : body)) };
}

const readers = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(editSchemas).map(([name, schema]) => [name, readerOf(schema)]),
);

function readEdit(edit: unknown, pointer: string, found: Faults): SoundEdit | undefined {
  const name = typeof edit === "object" && edit !== null && "do" in edit ? edit.do : undefined;
  const reader = typeof name === "string" ? readers.get(name) : undefined;
  if (reader) return reader(edit, found, pointer) as SoundEdit | undefined;
  found.add(shape, "wrongType", `${pointer}/do`, { expected: { term: "input-word" } });
  return undefined;
}

function refuse(refusal: Refusal, edit: SoundEdit, { unions }: Municipality, pointer: string, found: Faults): void {
  const referring = (target: "body" | "seat" | "union", id: unknown, field: string = target) =>
    found.add(unknownReference, target, `${pointer}/${field}`, { id: { id: String(id) } });
  const { body, seat, union } = edit as { readonly [field: string]: unknown };
  if (refusal === "unknownBody") referring("body", body);
  else if (refusal === "unknownSeat") referring("seat", seat);
  else if (refusal !== "unknownUnion") found.add(impossibleEdit, refusal, pointer);
  else if (edit.do !== "mergeUnions") referring("union", union);
  else {
    for (const [position, id] of edit.unions.entries())
      if (!unions.some((known) => known.id === id)) referring("union", id, `unions/${position}`);
  }
}

/** Reports what an undo brought into the data. Its patches may be anybody's, so the data are read anew. */
function reportFaultsOfUndo(next: Municipality, pointer: string, found: Faults): void {
  const result = read(next);
  reportFaults(result.diagnostics, pointer, found);
  if (result.ok && !isAsRead(next, result.municipality)) found.add(impossibleEdit, "cannotUndo", pointer);
}

/** Whether reading left nothing out and filled nothing in. What it accepts it copies, so that only length can differ. */
const isAsRead = (next: Municipality, municipality: Municipality): boolean =>
  JSON.stringify(next).length === JSON.stringify(municipality).length;

/** Reports the errors that an edit brought into the data, each kind once, at the edit. */
function reportFaults(diagnostics: readonly Diagnostic[], pointer: string, found: Faults): void {
  const reported = new Set<string>();
  for (const { rule, sentence, severity, sources, values, at } of diagnostics) {
    if (severity !== "error" || reported.has(`${rule}/${sentence}`)) continue;
    reported.add(`${rule}/${sentence}`);
    found.add(
      { name: rule as `input/${string}`, severity, norms: sources as never, options: {} },
      sentence,
      pointer,
      values,
      at.pointer,
    );
  }
}
