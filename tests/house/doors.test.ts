import ts from "typescript";
import { expect, test } from "vitest";
import { sourceFiles, walk } from "./source.js";

const doors: Readonly<Record<string, { readonly running: RegExp; readonly types: RegExp }>> = {
  zod: { running: /^model\/schema\/|^read\.ts$/, types: /^model\/|^read\.ts$|^read\// },
  immer: { running: /^model\/edits\.ts$/, types: /^model\/edits\.ts$/ },
  "date-fns": { running: /^model\/dates\.ts$/, types: /^model\/dates\.ts$/ },
  "@standard-schema/spec": { running: /^$/, types: /^standard-schema\.ts$/ },
  vitest: { running: /^vitest\.ts$/, types: /^vitest\.ts$/ },
  "@date-fns/utc": { running: /^model\/dates\.ts$/, types: /^model\/dates\.ts$/ },
};

const isImpureName =
  /^(performance|crypto|process|Intl|console|fetch|require|globalThis|window|setTimeout|setInterval|XMLHttpRequest)$/;
const isImpureMember = /^(random|localeCompare|toLocale\w*|getTimezoneOffset)$/;

/** What a node does that a pure library may not do. */
function impurity(node: ts.Node): string[] {
  const { parent } = node;
  if (ts.isIdentifier(node)) {
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    if (isMember) return isImpureMember.test(node.text) ? [`.${node.text}`] : [];
    const isOwnName = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
    if (!isOwnName && isImpureName.test(node.text)) return [node.text];
    const isDateOfNow = node.text === "Date" && ts.isPropertyAccessExpression(parent) && parent.name.text === "now";
    const isDateMade = node.text === "Date" && (ts.isNewExpression(parent) || ts.isCallExpression(parent));
    return isDateOfNow || isDateMade ? [node.text] : [];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return ["import()"];
  if (ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) return [ts.SyntaxKind[node.kind]];
  return [];
}

const impuritiesOf = (tree: ts.SourceFile): string[] => {
  const found: string[] = [];
  walk(tree, (node) => found.push(...impurity(node)));
  return found;
};

const sourceOf = (text: string) => ts.createSourceFile("sample.ts", text, ts.ScriptTarget.Latest, true);

test("every dependency comes in through its own door", () => {
  const through = sourceFiles.flatMap(({ path, imports }) =>
    imports
      .filter(({ file }) => file === undefined)
      .filter(({ specifier, isTypeOnly }) => !doors[specifier]?.[isTypeOnly ? "types" : "running"].test(path))
      .map(({ specifier }) => `${path} > ${specifier}`),
  );
  expect(through).toEqual([]);
});

test("zod does come in through its door, so that the doors are really read", () => {
  const users = sourceFiles.filter(({ imports }) => imports.some(({ specifier }) => specifier === "zod"));
  expect(users.map(({ path }) => path)).toContain("model/schema/municipality.ts");
});

test("there is no clock, randomness, locale, input or output, and no class in the house", () => {
  const found = sourceFiles.flatMap(({ path, tree }) => impuritiesOf(tree).map((name) => `${path}: ${name}`));
  expect(found).toEqual([]);
});

test.each([
  "Date.now();",
  "new Date(0);",
  "performance.now();",
  "Math.random();",
  "crypto.randomUUID();",
  "process.env;",
  "days.toLocaleString();",
  "new Intl.Collator();",
  "a.localeCompare(b);",
  "console.log(a);",
  "fetch(a);",
  "require(a);",
  'await import("a");',
  "export class Group {}",
])("an impurity such as %s would be found", (text) => {
  expect(impuritiesOf(sourceOf(text))).toHaveLength(1);
});

test("words in texts and comments, and dates made in UTC, are no impurity", () => {
  const text =
    '// console.log(fetch)\nconst why = "The process, Date.now()"; new UTCDate(2024, 1, 1); ({ process: 1 });';
  expect(impuritiesOf(sourceOf(text))).toEqual([]);
});

test("no module keeps state", () => {
  const state = sourceFiles.flatMap(({ path, tree }) =>
    tree.statements.flatMap((statement) => {
      if (!ts.isVariableStatement(statement)) return [];
      const { flags, declarations } = statement.declarationList;
      const isToBeFilled = declarations.some(({ initializer }) =>
        /^new (Map|Set)(<.*>)?\(\)$/s.test(initializer?.getText() ?? ""),
      );
      return (flags & ts.NodeFlags.Const) === 0 || isToBeFilled ? [`${path}: ${statement.getText()}`] : [];
    }),
  );
  expect(state).toEqual([]);
});

test("no file is named after what it is not", () => {
  const vague = /(^|[/-])(utils?|helpers?|common|types?|constants?|misc|shared)([.-]|\/|$)/;
  expect(sourceFiles.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});
