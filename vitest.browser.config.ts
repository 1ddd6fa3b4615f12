import { defineConfig, mergeConfig } from "vitest/config";
import tests from "./vitest.config.js";

/** What only a browser can tell. Chromium has to be installed; `CHROMIUM` says where, if not at `/usr/bin/chromium`. */
export default mergeConfig(
  { ...tests, test: { ...tests.test, include: [], exclude: [] } },
  defineConfig({ test: { include: ["tests/browser/**/*.test.ts"] } }),
);
