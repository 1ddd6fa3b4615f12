import { defineConfig } from "tsup";

const shared = { target: "es2022", sourcemap: true } as const;

/** ES modules stay apart so that a bundler drops what an app does not use; CommonJS is one file. */
export default defineConfig([
  { ...shared, entry: ["src/**/*.ts"], format: "esm", bundle: false, clean: true },
  { ...shared, entry: ["src/index.ts"], format: "cjs" },
  {
    entry: ["src/index.ts", "src/vitest.ts"],
    format: ["esm", "cjs"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  },
]);
