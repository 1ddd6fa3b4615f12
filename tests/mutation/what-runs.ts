import type { NodePath } from "@babel/traverse";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const shownToReaders = ["sentences", "page"];

const isAtTheTop = (path: NodePath): boolean => path.parentPath?.isProgram() ?? false;

/** Whether a statement at the top of a file declares what a rule says to its readers, or what only such a statement uses. */
function isForReaders(statement: NodePath): boolean {
  const names = Object.keys(statement.getOuterBindingIdentifiers());
  if (names.length === 0) return false;
  return names.every((name) => {
    if (shownToReaders.includes(name)) return true;
    if (statement.isExportDeclaration()) return false;
    const users = statement.scope.getBinding(name)?.referencePaths.map((use) => use.find(isAtTheTop)) ?? [];
    const others = users.filter((user): user is NodePath => user !== null && user !== statement);
    return others.length > 0 && others.every(isForReaders);
  });
}

/** Stryker passes over whatever is followed by `as`, which a whole rule is. What runs is the same without. */
const withoutCasts = (program: NodePath): void =>
  program.traverse({ TSAsExpression: (cast) => void cast.replaceWith(cast.node.expression) });

/** Leaves out the sentences and the page of a rule, with its examples: they are read, and the tests are made of them. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "what-runs", {
    shouldIgnore(given) {
      const path = given as NodePath;
      if (path.isProgram()) withoutCasts(path);
      return isAtTheTop(path) && isForReaders(path) ? "It is read, not run." : undefined;
    },
  }),
];
