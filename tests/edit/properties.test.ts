import fc from "fast-check";
import { type Edit, edit, read } from "trepart";
import { expect, test } from "vitest";
import { attempts } from "../support/edits.js";
import { runs } from "../support/runs.js";

test("an edit followed by its undo gives back a deeply equal municipality", () => {
  fc.assert(
    fc.property(attempts, ([municipality, edits]) => {
      const before = structuredClone(municipality);
      const result = edit(municipality, ...edits);
      expect(municipality).toEqual(before);
      if (!result.ok) return;
      const back = edit(result.municipality, ...(JSON.parse(JSON.stringify(result.undo)) as Edit[]));
      expect(back.ok && back.municipality).toEqual(before);
    }),
    runs(600),
  );
});

test("edited data are what read would have returned", () => {
  fc.assert(
    fc.property(attempts, ([municipality, edits]) => {
      const result = edit(municipality, ...edits);
      if (!result.ok) {
        expect(result.diagnostics).not.toEqual([]);
        return;
      }
      const again = read(JSON.parse(JSON.stringify(result.municipality)));
      expect(again).toEqual({ ok: true, municipality: result.municipality, diagnostics: [] });
    }),
    runs(300),
  );
});
