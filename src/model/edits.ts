import { applyPatches, enablePatches, type Patch, produceWithPatches } from "immer";
import type { Edit, EditTo, Refusal, SoundEdit } from "./edits/edit.js";
import { carryOut } from "./edits/municipality.js";
import type { OpenMunicipality } from "./edits/open.js";
import type { Municipality } from "./municipality.js";
import { once } from "./once.js";

/** What an edit comes to: the changed data, of which the untouched parts are shared, and how to take it back. */
export type Applied = { readonly next: Municipality; readonly undo: Edit } | { readonly refused: Refusal };

/** immer notes down its error texts anew each time that it is asked for patches. */
const makeReady = /* @__PURE__ */ once(enablePatches);

/** Carries out one edit. Whether the result is well formed is for the caller to see. */
export function apply(municipality: Municipality, edit: SoundEdit): Applied {
  makeReady();
  if (edit.do === "undo") return takeBack(municipality, edit);
  let refused: Refusal | undefined;
  const [next, , inverse] = produceWithPatches(municipality, (draft) => {
    refused = carryOut(draft as OpenMunicipality, municipality, edit);
  });
  return refused === undefined ? { next, undo: { do: "undo", patches: inverse } } : { refused };
}

function takeBack(municipality: Municipality, { patches }: EditTo<"undo">): Applied {
  try {
    const [next, , inverse] = produceWithPatches(
      municipality,
      (draft) => void applyPatches(draft, patches as readonly Patch[]),
    );
    return { next, undo: { do: "undo", patches: inverse } };
  } catch {
    // Patches made for other data may point where there is nothing.
    return { refused: "cannotUndo" };
  }
}
