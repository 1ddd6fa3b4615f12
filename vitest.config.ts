import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: { alias: { "trepart/vitest": source("vitest.ts"), trepart: source("index.ts") } },
  test: {
    include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "tests/browser/**", "tests/everywhere/**"],
    isolate: false,
    maxWorkers: 2,
    setupFiles: ["tests/support/seed.ts"],
    testTimeout: 60_000,
    expect: { requireAssertions: true },
    coverage: { include: ["src/**"] },
  },
});
