import fc from "fast-check";
import { languages, read, describe as say, soundSteeringGroup, soundWorkingGroup } from "trepart";
import { describe, expect, test } from "vitest";
import { municipalitySchema } from "../../src/model/schema/municipality.js";
import { municipalities } from "../support/municipalities.js";

type Path = readonly (string | number)[];

/** The ways to every value inside a value, its own first. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(value[key as never], [...path, key]))];
};

/** The value with something else in one place; `undefined` takes the key away. */
const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const inside = replaced(value?.[key as never], rest, by);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? inside : item));
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([name, its]) =>
      name !== key ? [[name, its]] : inside === undefined ? [] : [[name, inside]],
    ),
  );
};

const tellingValues = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, "", "unionA", "partyA", "2024-02-30", "2024-03-01", "mayor", 0, -1, 1.5, [], {}, undefined),
);

/** Sound municipalities of which one part has been replaced by something else. */
const damaged = fc
  .tuple(fc.oneof(fc.constantFrom(soundSteeringGroup, soundWorkingGroup), municipalities), fc.nat(), tellingValues)
  .map(([municipality, choice, value]) => {
    const paths = pathsIn(municipality);
    return replaced(municipality, paths[choice % paths.length] ?? [], value);
  });

const documents = fc.oneof(fc.jsonValue(), damaged);

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

const relations = ["input/duplicate-id", "input/period", "input/overlap", "input/unknown-reference"];
const relationSentences = ["workplaceOfWorkingGroup", "unionsOnOtherSeat"];

describe("whatever JSON is read", () => {
  test("read answers, and refuses a document exactly when it has found an error in it", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { ok, diagnostics } = read(document);
        expect(ok).toBe(diagnostics.every(({ severity }) => severity !== "error"));
      }),
      { numRuns: 250 },
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
      { numRuns: 250 },
    );
  });

  test("the verdict is that of the schema, unless parts do not fit together", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { ok, diagnostics } = read(document);
        const fits = diagnostics.every(
          ({ rule, sentence }) => !relations.includes(rule) && !relationSentences.includes(sentence),
        );
        const schema = municipalitySchema.safeParse(document);
        if (fits) expect(ok).toBe(schema.success);
        else expect(ok).toBe(false);
        const result = read(document);
        if (result.ok) expect(result.municipality).toEqual(schema.data);
      }),
      { numRuns: 250 },
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
      { numRuns: 120 },
    );
  });

  test("what was accepted is accepted again as it is", () => {
    fc.assert(
      fc.property(municipalities, (municipality) => {
        const result = read(JSON.parse(JSON.stringify(municipality)));
        expect(result).toEqual({ ok: true, municipality, diagnostics: [] });
      }),
      { numRuns: 120 },
    );
  });
});
