import { defineConfig, mergeConfig } from "vitest/config";
import tests from "./vitest.config.js";

/** The rules and their engine, of which the tests have to run every line and every branch. */
export default mergeConfig(
  { ...tests, test: { ...tests.test, include: [], coverage: {} } },
  defineConfig({
    test: {
      include: ["tests/{rules,check,suggest,forecast}/**/*.test.ts"],
      coverage: {
        enabled: true,
        include: ["src/rules/**", "src/check.ts", "src/check/**"],
        reporter: ["text-summary", ["text", { skipFull: true }]],
        thresholds: { 100: true },
      },
    },
  }),
);
