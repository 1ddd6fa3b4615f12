import type { RuleSet } from "trepart";
import * as trepart from "trepart";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { pages } from "../../src/rules/pages.js";
import { ruleFiles, type SourceFile, sourceFiles } from "./source.js";

const lines = (text: string) => text.trimEnd().split("\n").length;

const mayBeLong = (file: SourceFile) =>
  file.path.startsWith("sources/") ||
  [
    "terms.ts",
    "output/causes.ts",
    "rules/sentences.ts",
    "rule-sets/texts.ts",
    "rules/pages.ts",
    "rules/mendings.ts",
  ].includes(file.path) ||
  ruleFiles.includes(file);

const usedInSets = new Set(
  Object.values(trepart)
    .filter((thing): thing is RuleSet => typeof thing === "object" && "uses" in thing)
    .flatMap(({ uses }) => uses.map(({ rule }) => rule.name)),
);

/** The folder of rules that `read` and `edit` hold data to; `check` does not run them. */
const ofData = /^rules\/input\//;

/** The folder of rules that judge decisions about findings; `check` runs them whatever the rule set. */
const ofReports = /^rules\/report\//;

const nameOf = ({ path }: SourceFile) => {
  const file = path.replace(/^.*\//, "").replace(/\.ts$/, "");
  return ofData.test(path) ? `input/${file}` : file;
};

/** The constants a file exports, with their declarations, in order. */
const exportsOf = ({ tree }: SourceFile) =>
  tree.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (!ts.isVariableStatement(statement)) return [{ name: statement.getText(), statement }];
    return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), statement }));
  });

function docComment({ text }: SourceFile, statement: ts.Statement | undefined): string {
  const [range] = statement ? (ts.getLeadingCommentRanges(text, statement.getFullStart())?.slice(-1) ?? []) : [];
  const comment = range ? text.slice(range.pos, range.end) : "";
  return comment.startsWith("/**") ? comment.replace(/^\/\*\*|\*\/$|^\s*\*/gm, " ").trim() : "";
}

const sentencesIn = (prose: string) => prose.match(/[.?!]["”]?(?=\s+["“§A-ZÆØÅ]|$)/g)?.length ?? 0;

test.each(sourceFiles.filter((file) => !mayBeLong(file)))("$path can be read in one go", ({ text }) => {
  expect(lines(text)).toBeLessThanOrEqual(150);
});

describe.each(ruleFiles)("$path", (file) => {
  const name = nameOf(file);

  test("exports the rule, its sentences, what mends its findings where edits can, and its page, in that order", () => {
    const names = exportsOf(file).map((exported) => exported.name);
    const mends = names.includes("mending") ? ["mending"] : [];
    expect(names).toEqual(["rule", "sentences", ...mends, "page"]);
  });

  test("holds the rule that its name says, and the index lists it", () => {
    const listed = pages as Readonly<Record<string, { readonly rule: { readonly name?: string } } | undefined>>;
    expect(listed[name]?.rule.name).toBe(name);
  });

  test("is used by some rule set, unless data are held to it before they are checked, or reports afterwards", () => {
    expect(usedInSets.has(name)).toBe(!ofData.test(file.path) && !ofReports.test(file.path));
  });

  test("says its norm in one sentence or two above the rule", () => {
    const rule = exportsOf(file).find((exported) => exported.name === "rule");
    const prose = docComment(file, rule?.statement);
    expect(prose).toMatch(/^[A-ZÆØÅ§]/);
    expect([1, 2]).toContain(sentencesIn(prose));
  });

  test("what a check needs of it fits on a page", () => {
    const end = file.text.indexOf("\nexport const sentences");
    expect(end).toBeGreaterThan(0);
    expect(lines(file.text.slice(0, end))).toBeLessThanOrEqual(80);
  });
});

test("every rule that the index lists has a file of its own", () => {
  expect(Object.keys(pages).sort()).toEqual(ruleFiles.map(nameOf).sort());
});
