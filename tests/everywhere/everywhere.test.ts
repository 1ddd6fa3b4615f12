import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { inChromium } from "../browser/chromium.js";
import { outputs } from "./outputs.js";

type Outputs = ReturnType<typeof outputs>;

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The program and the library as one script, which defines `everywhere`. */
const script = buildSync({
  entryPoints: [path("outputs.ts")],
  alias: { trepart: path("../../src/index.ts") },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "everywhere",
  target: "es2022",
  charset: "utf8",
}).outputFiles[0]?.text;

const nodes = {
  "Node 20": process.execPath,
  "Node 22": path("nodes/node_modules/node22/bin/node"),
  "Node 24": path("nodes/node_modules/node24/bin/node"),
};
const surroundings = [
  { zone: "UTC", locale: "nn_NO" },
  { zone: "Pacific/Apia", locale: "tr_TR" },
  { zone: "America/Sao_Paulo", locale: "nn_NO" },
  { zone: "Asia/Kolkata", locale: "tr_TR" },
];

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const digests = (all: Outputs) =>
  Object.fromEntries(Object.entries(all).map(([name, output]) => [name, sha256(output)]));

const here = digests(outputs());

/** The names of the outputs that are others than here. */
function differing(there: Outputs): readonly string[] {
  const found = digests(there);
  return [...new Set([...Object.keys(here), ...Object.keys(found)])].filter((name) => here[name] !== found[name]);
}

test("there is much that could differ, and a difference is named", () => {
  expect(Object.keys(here).length).toBeGreaterThan(250);
  const other = { ...outputs(), "vaksdal: nn": "" };
  expect(differing(other)).toEqual(["vaksdal: nn"]);
  console.log(`${Object.keys(here).length} outputs, together ${sha256(JSON.stringify(here))}`);
});

describe.each(Object.entries(nodes))("under %s", (version, node) => {
  test("it is that version", () => {
    expect(execFileSync(node, ["--version"], { encoding: "utf8" })).toContain(version.replace("Node ", "v"));
  });

  test.each(surroundings)("everything comes out the same in $zone and $locale", ({ zone, locale }) => {
    const env = { TZ: zone, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` };
    const input = `${script}; process.stdout.write(JSON.stringify(everywhere.outputs()));`;
    const printed = execFileSync(node, ["-"], { input, env, encoding: "utf8", maxBuffer: 2 ** 30 });
    expect(differing(JSON.parse(printed))).toEqual([]);
  });
});

describe("in Chromium", () => {
  const show = inChromium();

  test.each(surroundings)("everything comes out the same in $zone and $locale", async ({ zone, locale }) => {
    const { page } = await show("", { timezoneId: zone, locale: locale.replace("_", "-") });
    await page.addScriptTag({ content: script ?? "" });
    expect(differing(await page.evaluate<Outputs>("everywhere.outputs()"))).toEqual([]);
    await page.context().close();
  });
});
