import { readFileSync } from "node:fs";
import type { schema } from "@stryker-mutator/api/core";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** A change, in a line of a file, that no test can tell from what stands there, and why. */
interface Equivalent {
  readonly line: string;
  readonly change: string;
  readonly into: string;
  readonly because: string;
}

type ByFile = Readonly<Record<string, readonly Equivalent[]>>;

const inWords = (file: string, { line, change, into }: Omit<Equivalent, "because">): string =>
  [`${file}: ${line}`, change, into].map((code) => code.replace(/\s+/g, " ").trim()).join("\n  -> ");

/** What stands between two places of some lines. */
function between(lines: readonly string[], { start, end }: schema.Location): string {
  const ended = [...lines.slice(start.line - 1, end.line - 1), (lines[end.line - 1] ?? "").slice(0, end.column - 1)];
  return [(ended[0] ?? "").slice(start.column - 1), ...ended.slice(1)].join("\n");
}

/** The changes to a file that came to one of some ends, in words. */
function changes(file: string, { source, mutants }: schema.FileResult, ends: readonly string[]): string[] {
  const lines = source.split("\n");
  return mutants
    .filter(({ status }) => ends.includes(status))
    .map(({ location, replacement = "" }) => {
      const line = lines[location.start.line - 1] ?? "";
      return inWords(file, { line, change: between(lines, location), into: replacement });
    });
}

/** Tells which surviving changes nobody has named as equivalent yet, and which are named though they were noticed. */
function report({ files }: schema.MutationTestResult): string {
  const byFile = JSON.parse(readFileSync("tests/mutation/equivalent.json", "utf8")) as ByFile;
  const named = Object.entries(byFile).flatMap(([file, list]) => list.map((one) => inWords(file, one)));
  const all = (...ends: string[]) => Object.entries(files).flatMap(([file, result]) => changes(file, result, ends));
  const survived = all("Survived", "NoCoverage");
  const known = survived.filter((change) => named.includes(change));
  const noticed = all("Killed", "Timeout").filter((change) => named.includes(change) && !survived.includes(change));
  return [
    `${survived.length} changes survived, ${known.length} of which are named as equivalent. The others:`,
    ...survived.filter((change) => !named.includes(change)),
    "Named as equivalent though they were noticed:",
    ...noticed,
  ].join("\n");
}

/** Holds the survivors against the list of those that were looked at. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Reporter, "equivalent", {
    onMutationTestReportReady: (result) => console.info(report(result)),
  }),
];
