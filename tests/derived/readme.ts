import { readFileSync } from "node:fs";
import * as trepart from "trepart";
import { coverage, explain, type RuleName, type RuleSet } from "trepart";
import { sourceTitles } from "../../src/sources/titles.js";
import { term } from "../../src/terms.js";

const readme = () => readFileSync(new URL("../../README.md", import.meta.url), "utf8");

const exported: readonly unknown[] = Object.values(trepart);

/** The rule sets that the package exports, in the order of their names. */
export const builtInRuleSets: readonly RuleSet[] = exported
  .filter((thing): thing is RuleSet => typeof thing === "object" && thing !== null && "uses" in thing)
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

function rulesTable(): string {
  const judging = new Map<string, string[]>();
  for (const { name, uses } of builtInRuleSets) {
    for (const { rule } of uses) judging.set(rule.name, [...(judging.get(rule.name) ?? []), `\`${name}\``]);
  }
  const rows = [...judging].map(([name, sets]) => {
    const { title, sources } = explain(name as RuleName, "en");
    const norms = sources.map(({ source, section, norm }) => norm ?? (source === "trepart" ? "own rule" : section));
    return row(`\`${name}\``, title, [...new Set(sets)].join(", "), norms.join(", "));
  });
  return [row("Rule", "Norm", "Rule sets", "Rests on"), row("---", "---", "---", "---"), ...rows].join("\n");
}

function coverageTable(): string {
  const counts = coverage();
  const rows = counts.map(({ source, total, byRules, byData, awaited, byPeople }) =>
    row(sourceTitles[source]?.en ?? source, total, byRules, byData, awaited, byPeople),
  );
  const sum = (of: "total" | "byRules" | "byData" | "awaited" | "byPeople") =>
    counts.reduce((total, count) => total + count[of], 0);
  return [
    row("Source", "Norms", "Judged by rules", "Held by the data model", "Awaiting a rule set", "Left to people"),
    row("---", "---:", "---:", "---:", "---:", "---:"),
    ...rows,
    row("All", sum("total"), sum("byRules"), sum("byData"), sum("awaited"), sum("byPeople")),
  ].join("\n");
}

function vocabularyTable(): string {
  const words = [
    ...["elected", "administration", "employees", "position", "opposition"],
    ...["chief-shop-steward", "workplace-shop-steward", "chief-safety-representative", "safety-representative"],
    ...["steering-group", "working-group", "ad-hoc-group", "joint-committee", "working-environment-committee"],
  ];
  const rows = words.map((word) => row(`\`${word}\``, term(word, "nb"), term(word, "nn"), term(word, "en")));
  return [row("In the data", "Bokmål", "Nynorsk", "English"), row("---", "---", "---", "---"), ...rows].join("\n");
}

const tables = { rules: rulesTable, coverage: coverageTable, vocabulary: vocabularyTable };

/** The README with its tables written anew from the source. */
export const readmeWithTables = (): string =>
  readme().replace(
    /(<!-- (rules|coverage|vocabulary) -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (_, start: string, name: keyof typeof tables, end: string) => `${start}${tables[name]()}\n${end}`,
  );
