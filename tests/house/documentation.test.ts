import ts from "typescript";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./source.js";

const fileAt = (path: string) => sourceFiles.find((it) => it.path === path) as SourceFile;

/** The names that a file declares under a doc comment. */
const documentedIn = ({ tree }: SourceFile): string[] =>
  tree.statements.flatMap((statement) => {
    if (ts.getJSDocCommentsAndTags(statement).length === 0) return [];
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declared.flatMap((it) => (it as ts.NamedDeclaration).name?.getText() ?? []);
  });

/** What a file passes on from others, and whether it is documented where it is declared. */
function passedOnBy(path: string): { name: string; isDocumented: boolean }[] {
  const file = fileAt(path);
  return [...file.tree.statements].filter(ts.isExportDeclaration).flatMap(({ moduleSpecifier, exportClause }) => {
    const from = file.imports.find(({ specifier }) => specifier === (moduleSpecifier as ts.StringLiteral).text);
    if (exportClause === undefined) return passedOnBy(from?.file ?? "");
    const documented = documentedIn(fileAt(from?.file ?? ""));
    return (exportClause as ts.NamedExports).elements.map(({ name, propertyName = name }) => ({
      name: name.text,
      isDocumented: documented.includes(propertyName.text),
    }));
  });
}

test("everything at the front door says what it means", () => {
  const offered = passedOnBy("index.ts");
  expect(offered.length).toBeGreaterThan(200);
  expect(offered.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name)).toEqual([]);
});
