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
    const [next, , inverse] = produceWithPatches(municipality, (draft) => {
      for (const patch of patches as readonly Patch[]) {
        if (leapsBeyond(draft, patch)) throw new RangeError();
        applyPatches(draft, [patch]);
      }
    });
    return { next, undo: { do: "undo", patches: inverse } };
  } catch {
    // Patches made for other data may point where there is nothing.
    return { refused: "cannotUndo" };
  }
}

/** Whether a patch would lengthen a list by more than what it brings. */
function leapsBeyond(whole: unknown, { path, value }: Patch): boolean {
  const inside = (part: unknown, key: string | number) => (part as Readonly<Record<string, unknown>>)[key];
  const { length } = path.slice(0, -1).reduce(inside, whole) as readonly unknown[];
  const key = path.at(-1);
  return Number(key === "length" ? value : key) > length;
}
