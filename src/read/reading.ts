import { rule as shape } from "../rules/input/shape.js";
import type { Diagnostic } from "../rules/names.js";
import type { Reader } from "./document.js";
import { type Faults, faults } from "./faults.js";
import type { Loose } from "./loose.js";

/** A whole as it was read, where at most warnings were found, with all that was found. */
export interface Reading<Whole> {
  readonly whole: Whole | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a value part by part, and then reports what no part shows by itself. Never throws. */
export function reading<Whole>(
  input: unknown,
  readDocument: Reader,
  reportRelations: (document: Loose<Whole>, found: Faults) => void,
): Reading<Whole> {
  const found = faults();
  try {
    const document = readDocument(input, found, "");
    if (document !== undefined) reportRelations(document as Loose<Whole>, found);
    return { whole: found.areMinor() ? (document as Whole) : undefined, diagnostics: found.diagnostics };
  } catch {
    // Reading a getter or a proxy of the caller's may throw.
    found.add(shape, "unreadable", "");
    return { whole: undefined, diagnostics: found.diagnostics };
  }
}

/** Throws the error of a malformed whole: it names the first places, and carries every diagnostic. */
export function refuse(name: string, whole: string, diagnostics: readonly Diagnostic[]): never {
  const places = diagnostics.slice(0, 10).map(({ rule, at }) => `${rule} at ${at.pointer || "the top"}`);
  const rest = diagnostics.length - places.length;
  const message = `The ${whole} is malformed: ${places.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
  throw Object.assign(new Error(message), { name, diagnostics });
}

/** Whether an error is one that `refuse` threw under a name, from whichever copy of the package or realm it came. */
export const isRefusal = (error: unknown, name: string): boolean =>
  Object.prototype.toString.call(error) === "[object Error]" &&
  (error as Error).name === name &&
  "diagnostics" in (error as Error);
