import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { trepart: fileURLToPath(new URL("./src/index.ts", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "tests/browser/**"],
    isolate: false,
    setupFiles: ["tests/support/seed.ts"],
    testTimeout: 30_000,
    coverage: { include: ["src/**"] },
  },
});
