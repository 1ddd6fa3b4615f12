import { type CheckOptions, check } from "./check.js";
import { type Comparison, compare } from "./compare.js";
import { edit } from "./edit.js";
import type { Edit } from "./model/edits/edit.js";
import type { Municipality } from "./model/municipality.js";
import type { Diagnostic, Report } from "./rules/names.js";

/** What edits would come to: the edited municipality and both reports compared, or why the edits cannot be made. */
export type Supposition =
  | ({
      readonly ok: true;
      readonly municipality: Municipality;
      readonly undo: readonly Edit[];
      readonly before: Report;
      readonly after: Report;
    } & Comparison)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Supposes that some edits were made, and compares what is found on a day with and without them. An election shows on
 * the day on which its council has been constituted, not on election day.
 * @throws RangeError where `on` is no calendar day or `bodies` names a body the municipality does not have.
 */
export function whatIf(municipality: Municipality, edits: readonly Edit[], options: CheckOptions): Supposition {
  const before = check(municipality, options);
  const edited = edit(municipality, ...edits);
  if (!edited.ok) return edited;
  const after = check(edited.municipality, options);
  return { ...edited, before, after, ...compare(before, after) };
}
