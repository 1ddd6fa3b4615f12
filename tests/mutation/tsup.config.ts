import { defineConfig } from "tsup";

/** The tests with the library in them, each beside its source, for Mocha to load once and run for every mutant. */
export default defineConfig({
  entry: [
    "tests/{rules,check,rule-sets,model,read,edit,forecast,repair,suggest,output}/**/*.test.ts",
    "tests/*.test.ts",
    "!tests/check/large.test.ts",
    "!tests/rule-sets/askoy.test.ts",
  ],
  outDir: "tests",
  format: "esm",
  target: "es2022",
  env: { RUNS: "0.1" },
  skipNodeModulesBundle: true,
  noExternal: ["trepart", "vitest"],
  silent: true,
  esbuildOptions(options) {
    options.outbase = "tests";
    options.alias = { trepart: "./src/index.ts", vitest: "./tests/mutation/vitest.ts" };
    options.inject = ["tests/mutation/forgetful.ts"];
    // "sideEffects" in package.json is about the library; the seed of the tests is an effect that has to stay.
    options.ignoreAnnotations = true;
  },
});
