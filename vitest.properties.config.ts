import { defineConfig, mergeConfig } from "vitest/config";
import tests from "./vitest.config.js";

/** The property tests on ten times as many cases as in the ordinary run, or on so many times as `RUNS` says. */
export default mergeConfig(
  { ...tests, test: { ...tests.test, include: [] } },
  defineConfig({
    test: {
      include: ["tests/{check,edit,forecast,json-schema,read,repair}/**/*.test.ts"],
      env: { RUNS: process.env.RUNS ?? "10" },
      isolate: true,
      testTimeout: 600_000,
    },
  }),
);
