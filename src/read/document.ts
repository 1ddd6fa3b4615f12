import type { z } from "zod";
import { isDay } from "../model/dates.js";
import { rule as date } from "../rules/input/date.js";
import { rule as missing } from "../rules/input/missing.js";
import { rule as shape } from "../rules/input/shape.js";
import { rule as unknownKey } from "../rules/input/unknown-key.js";
import { below, type Faults } from "./faults.js";

/**
 * Reads a value by a schema: a frozen copy, with `undefined` wherever a fault was found. The value stands at a JSON
 * Pointer, or under a key below it; the two are put together only where that is needed.
 */
export type Reader = (value: unknown, faults: Faults, pointer: string, key?: string | number) => unknown;

/**
 * Makes a reader from a zod schema. zod's own `parse` stops being usable on large faulty documents, since it
 * passes its issues on as call arguments and overflows the stack; the reader walks the same schema, keeps what is
 * well formed and reports every fault. It knows the kinds of schema that the model is made of.
 */
export function readerOf(schema: z.ZodType): Reader {
  const { def } = schema as z.ZodType & { def: SchemaDef };
  switch (def.type) {
    case "object":
      return objectReader(def.shape);
    case "array":
      return listReader(readerOf(def.element));
    case "optional":
    case "default":
      return readerOf(def.innerType);
    case "enum":
      return wordReader(Object.values(def.entries));
    case "string":
      return def.format === "date" ? leafReader("day") : leafReader(def.checks?.length ? "id" : "text");
    case "number":
      return leafReader(def.format === "safeint" ? "count" : def.checks?.length ? "percentage" : "number");
    case "unknown":
      return (value) => value;
    case "boolean":
      return leafReader("yes-or-no");
  }
}

type SchemaDef =
  | { type: "object"; shape: Record<string, z.ZodType> }
  | { type: "array"; element: z.ZodType }
  | { type: "optional" | "default"; innerType: z.ZodType }
  | { type: "enum"; entries: Record<string, string> }
  | { type: "string"; format?: string; checks?: unknown[] }
  | { type: "number"; format?: string; checks?: unknown[] }
  | { type: "boolean" | "unknown" };

const at = (pointer: string, key: string | number | undefined) => (key === undefined ? pointer : `${pointer}/${key}`);

function wrongType(expected: string, faults: Faults, pointer: string): undefined {
  faults.add(shape, "wrongType", pointer, { expected: { term: `input-${expected}` } });
}

function objectReader(shapeOfObject: Record<string, z.ZodType>): Reader {
  const fields = Object.entries(shapeOfObject).map(([key, schema]) => ({
    key,
    read: readerOf(schema),
    whenAbsent: absentBy(schema),
  }));
  const isKnown = new Set(fields.map(({ key }) => key));
  return (value, faults, above, ownKey) => {
    const pointer = at(above, ownKey);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return wrongType("object", faults, pointer);
    const found: Record<string, unknown> = {};
    for (const { key, read, whenAbsent } of fields) {
      const field = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (field !== undefined) found[key] = read(field, faults, pointer, key);
      else if (whenAbsent === "empty") found[key] = Object.freeze([]);
      else if (whenAbsent === "fault") faults.add(missing, "missing", `${pointer}/${key}`);
    }
    for (const key of Object.keys(value)) {
      if (!isKnown.has(key)) faults.add(unknownKey, "unknown", below(pointer, key));
    }
    return Object.freeze(found);
  };
}

function absentBy(schema: z.ZodType): "fault" | "empty" | "unknown" {
  const { type } = (schema as z.ZodType & { def: SchemaDef }).def;
  return type === "default" ? "empty" : type === "optional" ? "unknown" : "fault";
}

const listReader =
  (read: Reader): Reader =>
  (value, faults, above, key) => {
    const pointer = at(above, key);
    if (!Array.isArray(value)) return wrongType("list", faults, pointer);
    const found: unknown[] = [];
    for (let index = 0; index < value.length; index++) found.push(read(value[index], faults, pointer, index));
    return Object.freeze(found);
  };

function wordReader(words: readonly string[]): Reader {
  const known = new Map<unknown, string>(words.map((word) => [word, word]));
  const allowed = words.map((word) => JSON.stringify(word)).join(", ");
  return (value, faults, pointer, key) => {
    const word = known.get(value);
    if (word === undefined) {
      if (typeof value !== "string") return wrongType("word", faults, at(pointer, key));
      faults.add(shape, "notAllowed", at(pointer, key), { allowed });
    }
    return word;
  };
}

/** What the leaves of a document look like. zod's own parsing of each would cost most of what reading costs. */
const leaves = {
  id: (value: unknown) => typeof value === "string" && value !== "",
  text: (value: unknown) => typeof value === "string",
  day: isDay,
  count: (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0,
  percentage: (value: unknown) => typeof value === "number" && value >= 0 && value <= 100,
  number: Number.isFinite,
  "yes-or-no": (value: unknown) => typeof value === "boolean",
} as const;

function leafReader(expected: keyof typeof leaves): Reader {
  const isSound = leaves[expected];
  return (value, faults, pointer, key) => {
    if (isSound(value)) return value;
    if (expected !== "day" || typeof value !== "string") return wrongType(expected, faults, at(pointer, key));
    faults.add(date, "notADay", at(pointer, key));
    return undefined;
  };
}
