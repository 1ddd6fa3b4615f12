import { defineConfig } from "tsup";

/** The figures are of code as it is published: compiled, without the help for names that a test runner adds. */
export default defineConfig({
  entry: ["tests/bench/run.ts"],
  format: "esm",
  target: "es2022",
  outDir: "node_modules/.cache/bench",
  skipNodeModulesBundle: true,
  silent: true,
});
