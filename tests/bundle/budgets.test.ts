import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What an app pays that imports these names: its bundle, minified. */
async function bundleOf(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "./src/index.ts";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** In kilobytes of a thousand bytes, gzipped. */
const budgets = [
  ["check, handbook2021", 13],
  ["check, handbook2021, describeBy, handbook2021Texts", 28],
  ["check, handbook2021, describe", 50],
  ["check, handbook2021, conforms, compare", 13],
  ["check, handbook2021, forecast", 15],
  ["explain", 120],
  ["toText", 45],
  ["read", 33],
  ["edit", 52],
] as const;

type Names = (typeof budgets)[number][0];

const bundles = new Map<Names, Promise<string>>();

/** Each bundle is built once, when it is first asked for. */
function bundle(names: Names): Promise<string> {
  const built = bundles.get(names) ?? bundleOf(names);
  bundles.set(names, built);
  return built;
}

test.each(budgets)("an app with %s pays at most %i kB", async (names, budget) => {
  const size = gzipSync(await bundle(names), { level: 9 }).length / 1000;
  expect(size).toBeGreaterThan(2);
  expect(size).toBeLessThanOrEqual(budget);
});

test("an app that only checks ships neither zod nor immer nor texts nor examples", async () => {
  const checking = await bundle("check, handbook2021");
  expect(checking).toContain("min-representatives-per-party");
  for (const other of ["ZodError", "produceWithPatches", "kan svare", "ikkje", "Nordvik", "holder of"])
    expect(checking.includes(other), other).toBe(false);
});

test("an app that describes by the texts of one set ships those and no others", async () => {
  const describing = await bundle("check, handbook2021, describeBy, handbook2021Texts");
  expect(describing).toContain("Alle fagforeninger skal inkluderes");
  expect(describing).not.toContain("arbeidsmiljøloven § 7-1");
  expect(await bundle("check, handbook2021, describe")).toContain("arbeidsmiljøloven § 7-1");
});
