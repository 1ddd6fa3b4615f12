import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const folder = new URL("./blocks/", import.meta.url);

/** The code blocks of the README, each with the output that stands below it, if any. */
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)].map(
  ([, code = "", output], index) => ({ name: `block-${index + 1}`, code, output }),
);

test("the README holds code blocks with output", () => {
  expect(blocks.filter(({ output }) => output !== undefined).length).toBeGreaterThan(2);
});

test.each(blocks)("$name of the README runs and prints what stands below it", async ({ name, code, output }) => {
  const path = fileURLToPath(new URL(`${name}.ts`, folder));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, code);
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...parts) => void lines.push(parts.join(" ")));
  try {
    await import(path);
  } finally {
    log.mockRestore();
    rmSync(path);
  }
  if (output !== undefined) expect(lines.join("\n").trimEnd()).toBe(output.trimEnd());
});
