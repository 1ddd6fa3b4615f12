import fc from "fast-check";
import { languages, read, describe as say } from "trepart";
import { describe, expect, test } from "vitest";
import { municipalitySchema } from "../../src/model/schema/municipality.js";
import { documents, isRelation } from "../support/damaged.js";
import { municipalities } from "../support/municipalities.js";
import { runs } from "../support/runs.js";

/** Follows a JSON Pointer (RFC 6901); `undefined` where it leads nowhere. */
const atPointer = (document: unknown, pointer: string): { readonly value: unknown } | undefined => {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<{ readonly value: unknown } | undefined>(
    (here, step) => {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const value = here?.value;
      const leadsOn = typeof value === "object" && value !== null && Object.hasOwn(value, key);
      return leadsOn ? { value: value[key as never] } : undefined;
    },
    { value: document },
  );
};

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

describe("whatever JSON is read", () => {
  test("read answers, and refuses a document exactly when it has found an error in it", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { ok, diagnostics } = read(document);
        expect(ok).toBe(diagnostics.every(({ severity }) => severity !== "error"));
      }),
      runs(250),
    );
  });

  test("every pointer leads to a value, and that of a missing field to where it should stand", () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const { rule, at } of read(document).diagnostics) {
          const pointer = at.pointer ?? "no pointer";
          const isMissing = rule === "input/missing";
          expect(atPointer(document, pointer) === undefined).toBe(isMissing);
          if (isMissing) expect(typeof atPointer(document, parentOf(pointer))?.value).toBe("object");
        }
      }),
      runs(250),
    );
  });

  test("the verdict is that of the schema, unless parts do not fit together", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { ok, diagnostics } = read(document);
        const fits = diagnostics.every((diagnostic) => !isRelation(diagnostic));
        const schema = municipalitySchema.safeParse(document);
        if (fits) expect(ok).toBe(schema.success);
        else expect(ok).toBe(false);
        const result = read(document);
        if (result.ok) expect(result.municipality).toEqual(schema.data);
      }),
      runs(250),
    );
  });

  test("no two faults share a key, and each is said in every language", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { diagnostics } = read(document);
        expect(new Set(diagnostics.map(({ key }) => key)).size).toBe(diagnostics.length);
        for (const diagnostic of diagnostics)
          for (const language of languages) expect(say(diagnostic, language)).toMatch(/^[\p{Lu}«“].*[.]$/su);
      }),
      runs(120),
    );
  });

  test("what was accepted is accepted again as it is", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const result = read(JSON.parse(JSON.stringify(municipality)));
        expect(result).toEqual({ ok: true, municipality, diagnostics: [] });
      }),
      runs(120),
    );
  });
});
