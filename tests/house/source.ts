import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** One import or re-export of a source file. */
export interface Import {
  readonly specifier: string;
  /** The file it leads to, relative to `src`; `undefined` for a package. */
  readonly file: string | undefined;
  /** Whether it is gone after compilation. */
  readonly isTypeOnly: boolean;
}

/** A file of `src`, its path written with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const root = fileURLToPath(new URL("../../src/", import.meta.url));

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    const names = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : undefined;
    return statement.isTypeOnly || names?.every((name) => name.isTypeOnly) === true;
  }
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  return clause.name === undefined && names?.every((name) => name.isTypeOnly) === true;
}

function importsOf(tree: ts.SourceFile, path: string): Import[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const specifier = moduleSpecifier.text;
    const file = specifier.startsWith(".")
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts")
      : undefined;
    return [{ specifier, file, isTypeOnly: isTypeOnly(statement) }];
  });
}

/** Every TypeScript file under `src`, in the order of their paths. */
export const sourceFiles: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path, text, tree, imports: importsOf(tree, path) };
  });

const notRules = ["rules/names.ts", "rules/pages.ts", "rules/mendings.ts", "rules/sentences.ts"];

/** The files that hold one rule each. */
export const ruleFiles = sourceFiles.filter(
  ({ path }) => path.startsWith("rules/") && !path.endsWith("/index.ts") && !notRules.includes(path),
);

/** Visits every node of a file, from the top. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
