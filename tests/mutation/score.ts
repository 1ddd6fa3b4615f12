import type { schema } from "@stryker-mutator/api/core";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

interface Count {
  readonly noticed: number;
  readonly survived: number;
}

const counted = ({ mutants }: schema.FileResult): Count => ({
  noticed: mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length,
  survived: mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage").length,
});

const total = (counts: readonly Count[]): Count => ({
  noticed: counts.reduce((sum, { noticed }) => sum + noticed, 0),
  survived: counts.reduce((sum, { survived }) => sum + survived, 0),
});

const share = ({ noticed, survived }: Count): number => (100 * noticed) / (noticed + survived);

/** The folder right below `src` that a file stands in, or `src` itself. */
const partOf = (file: string): string => file.split("/").slice(0, -1).slice(0, 2).join("/");

/** How many changes the tests noticed in each part of the library, as a Markdown table. */
function table({ files }: schema.MutationTestResult): string {
  const counts = Object.entries(files).map(([file, result]) => ({ file, count: counted(result) }));
  const changed = counts.filter(({ count }) => count.noticed + count.survived > 0);
  const parts = [...new Set(changed.map(({ file }) => partOf(file)))].sort();
  const row = (what: string, of: typeof changed) => {
    const all = total(of.map(({ count }) => count));
    const least = Math.min(...of.map(({ count }) => share(count)));
    return `| ${what} | ${all.noticed + all.survived} | ${share(all).toFixed(1)} | ${least.toFixed(1)} |`;
  };
  return [
    "| Part | Changes | Noticed, per cent | The least of a file |",
    "| --- | ---: | ---: | ---: |",
    ...parts.map((part) =>
      row(
        `\`${part}\``,
        changed.filter(({ file }) => partOf(file) === part),
      ),
    ),
    row("All", changed),
  ].join("\n");
}

/** Writes the score as the table that the README shows. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Reporter, "score", {
    onMutationTestReportReady: (result) => console.info(table(result)),
  }),
];
