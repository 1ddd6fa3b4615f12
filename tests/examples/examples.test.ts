import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";

const folder = new URL("../../examples/", import.meta.url);
const programs = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

test.each(programs)("the example %s runs and prints the same as before", async (program) => {
  vi.resetModules();
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...parts) => void lines.push(parts.join(" ")));
  try {
    await import(new URL(program, folder).href);
  } finally {
    log.mockRestore();
  }
  await expect(lines.join("\n")).toMatchFileSnapshot(`output/${program.replace(".ts", ".txt")}`);
});
