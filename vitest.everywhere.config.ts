import { defineConfig, mergeConfig } from "vitest/config";
import tests from "./vitest.config.js";

/** The same program under other versions of Node and in Chromium, in other time zones and locales. */
export default mergeConfig(
  { ...tests, test: { ...tests.test, include: [], exclude: [] } },
  defineConfig({ test: { include: ["tests/everywhere/*.test.ts"], testTimeout: 300_000 } }),
);
