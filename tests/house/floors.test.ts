import ts from "typescript";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./source.js";

/** Bottom to top. A file stands on the first floor that knows its path. */
const floors: readonly RegExp[] = [
  /^(text|terms)\.ts$/,
  /^model\//,
  /^sources\//,
  /^rule\//,
  /^rules\//,
  /^rule-sets\//,
  /^(?!(?:index|vitest)\.ts$|(forecast|compare|repair|what-if)\.ts$)[^/]+\.ts$|^(read|edit|check|describe|explain|suggest|mend)\//,
  /^(forecast|compare|repair|what-if)(\.ts$|\/)/,
  /^output\//,
  /^(index|vitest)\.ts$/,
];

const floorOf = (path: string) => floors.findIndex((floor) => floor.test(path));

/** The circles in which files import one another; those of type-only imports count where asked for. */
function circles(files: readonly SourceFile[], withTypes: boolean): string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ isTypeOnly }) => withTypes || !isTypeOnly).flatMap(({ file }) => file ?? []),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
    else if (!done.has(path)) {
      for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of targets.keys()) follow(path, []);
  return found;
}

/** All that a file brings along when it runs, packages included. */
function broughtAlongBy(path: string): Set<string> {
  const byPath = new Map(sourceFiles.map((file) => [file.path, file]));
  const brought = new Set<string>();
  const follow = (name: string) => {
    if (brought.has(name)) return;
    brought.add(name);
    for (const { file, specifier, isTypeOnly } of byPath.get(name)?.imports ?? []) {
      if (!isTypeOnly) follow(file ?? specifier);
    }
  };
  follow(path);
  return brought;
}

test("every file stands on a floor of the house", () => {
  expect(sourceFiles.length).toBeGreaterThan(80);
  expect(sourceFiles.map(({ path }) => path).filter((path) => floorOf(path) < 0)).toEqual([]);
});

test("every import inside the house leads to a file that exists", () => {
  const paths = new Set(sourceFiles.map(({ path }) => path));
  const lost = sourceFiles.flatMap(({ path, imports }) =>
    imports.filter(({ file }) => file !== undefined && !paths.has(file)).map(({ file }) => `${path} > ${file}`),
  );
  expect(lost).toEqual([]);
});

test("a file imports only from the floors below it or from a neighbour", () => {
  const climbing = sourceFiles.flatMap(({ path, imports }) =>
    imports.flatMap(({ file }) => (file && floorOf(file) > floorOf(path) ? `${path} > ${file}` : [])),
  );
  expect(climbing).toEqual([]);
});

test("no files import one another in a circle when they run", () => {
  expect(circles(sourceFiles, false)).toEqual([]);
});

test("no files import one another in a circle, types included", () => {
  expect(circles(sourceFiles, true)).toEqual([]);
});

test("a circle would be found, and one of types alone only where types count", () => {
  const file = (path: string, target: string, isTypeOnly: boolean) =>
    ({ path, imports: [{ specifier: target, file: target, isTypeOnly }] }) as unknown as SourceFile;
  const ring = [file("a.ts", "b.ts", false), file("b.ts", "c.ts", true), file("c.ts", "a.ts", false)];
  expect(circles(ring, true)).toEqual(["a.ts > b.ts > c.ts > a.ts"]);
  expect(circles(ring, false)).toEqual([]);
});

test("the front door only re-exports", () => {
  const door = sourceFiles.find(({ path }) => path === "index.ts");
  const statements = door?.tree.statements ?? [];
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.filter((it) => !ts.isExportDeclaration(it) || !it.moduleSpecifier).map(String)).toEqual([]);
});

test.each(["check.ts", "check-programme.ts", "conforms.ts", "describe.ts", "explain.ts"])(
  "%s brings neither zod nor immer along",
  (path) => {
    const brought = broughtAlongBy(path);
    expect(brought).toContain(path);
    expect([...brought].filter((name) => /^(zod|immer)\b/.test(name) || name.startsWith("model/schema/"))).toEqual([]);
  },
);

test("only the matchers bring vitest along", () => {
  expect(broughtAlongBy("vitest.ts")).toContain("vitest");
  expect(broughtAlongBy("index.ts")).not.toContain("vitest");
});
