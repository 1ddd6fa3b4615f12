import { setImmediate } from "node:timers/promises";
import { handbook2021Composition, type Municipality } from "trepart";
import type { Row } from "../table.js";
import { checkAnew } from "./anew.js";

/** What a diagnostic weighs in memory; told only where the garbage collector can be called. */
export async function memoryFigures(country: readonly Municipality[], on: string): Promise<readonly Row[]> {
  if (globalThis.gc === undefined) return [];
  const before = await heapUsed();
  const diagnostics = checkAnew(country, on, handbook2021Composition).flatMap((report) => report.diagnostics);
  const bytes = ((await heapUsed()) - before) / diagnostics.length;
  return [["Memory of one diagnostic", `${bytes.toFixed(0)} B`, `${diagnostics.length} of them`]];
}

/** What is in use once all that nobody holds is gone, in bytes. */
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await setImmediate();
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
