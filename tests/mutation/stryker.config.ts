import type { PartialStrykerOptions } from "@stryker-mutator/api/core";

const kept = "node_modules/.cache/mutation";

/** Which changes to the library are tried, and by which tests. What was tried before is kept, and tried again where it or its tests have changed. */
export default {
  mutate: [
    "src/**/*.ts",
    "!src/**/index.ts",
    "!src/vitest.ts",
    "!src/model/schema/**",
    "!src/model/{build,change,municipality,programme,sound,sound-*,vocabulary}.ts",
    "!src/sources/**",
    "!src/rules/{mendings,names,pages,sentences}.ts",
    "!src/rule-sets/texts.ts",
    "!src/{terms,output/wording,output/chart/wording,mend/phrases,mend/step-phrases}.ts",
  ],
  plugins: [
    "@stryker-mutator/mocha-runner",
    "./tests/mutation/what-runs.ts",
    "./tests/mutation/equivalent.ts",
    "./tests/mutation/score.ts",
  ],
  ignorers: ["what-runs"],
  ignoreStatic: true,
  testRunner: "mocha",
  buildCommand: "tsup --config tests/mutation/tsup.config.ts",
  mochaOptions: {
    spec: ["tests/{read,rules}/*.test.js", "tests/{rule-sets,suggest,model}/*.test.js", "tests/**/*.test.js"],
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 3_000,
  incremental: true,
  incrementalFile: `${kept}/incremental.json`,
  tempDirName: `${kept}/sandbox`,
  ignorePatterns: [".ci", "coverage", "dist", "docs", "tests/{bench,browser,everywhere,package,readme,service}"],
  reporters: ["clear-text", "json", "equivalent", "score"],
  jsonReporter: { fileName: `${kept}/report.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
} satisfies PartialStrykerOptions;
