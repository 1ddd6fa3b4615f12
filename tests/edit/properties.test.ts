import fc from "fast-check";
import { type Edit, edit, read } from "trepart";
import { expect, test } from "vitest";
import { editSchemas } from "../../src/model/schema/edits.js";
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

test("data that are known to be sound are edited, or the edits refused, as data that are looked through anew", () => {
  fc.assert(
    fc.property(attempts, ([municipality, edits]) => {
      expect(edit(municipality, ...edits)).toEqual(edit(structuredClone(municipality), ...edits));
    }),
    runs(400),
  );
});

test("the edits that are tried are of every sort but undo, which is read anew", () => {
  const tried = fc.sample(attempts, { numRuns: 200, seed: 2024 }).flatMap(([, edits]) => edits.map((one) => one.do));
  expect([...new Set(tried), "undo"].sort()).toEqual(Object.keys(editSchemas).sort());
});
