import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describing } from "./describe.js";
import type { Municipality, MunicipalityInput } from "./model/municipality.js";
import { read } from "./read.js";
import type { Language } from "./text.js";

/**
 * The municipality as a Standard Schema, for frameworks that validate by one: it accepts and refuses as `read` does, and
 * says in a language what is wrong and where. Warnings of `read` are no issues.
 */
export function standardSchema(language: Language): StandardSchemaV1<MunicipalityInput, Municipality> {
  const say = describing(language);
  return {
    "~standard": {
      version: 1,
      vendor: "trepart",
      validate(value) {
        const result = read(value);
        if (result.ok) return { value: result.municipality };
        const errors = result.diagnostics.filter(({ severity }) => severity === "error");
        return { issues: errors.map((error) => ({ message: say(error), path: stepsOf(error.at.pointer ?? "") })) };
      },
    },
  };
}

/** The steps of a pointer that `read` gives an error: names of the model's fields, and positions in its lists. */
const stepsOf = (pointer: string): readonly (string | number)[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
