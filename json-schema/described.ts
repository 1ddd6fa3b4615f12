import ts from "typescript";
import type { z } from "zod";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Finds the exported type of a name in a file of this repository. */
export function typeFinder(files: readonly string[]): {
  readonly checker: ts.TypeChecker;
  readonly find: (file: string, name: string) => ts.Type;
} {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".", { types: [] });
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return {
    checker,
    find(file, name) {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const symbol = module && checker.getExportsOfModule(module).find((it) => it.name === name);
      if (!symbol) throw new Error(`${file} exports no type ${name}`);
      return checker.getDeclaredTypeOfSymbol(symbol);
    },
  };
}

/** A JSON Schema with the doc comments of the type that its data have, as descriptions. */
export function described(schema: JsonSchema, type: ts.Type, checker: ts.TypeChecker): JsonSchema {
  const { properties, items } = schema;
  const own = checker.getNonNullableType(type);
  const element = checker.getIndexTypeOfType(own, ts.IndexKind.Number);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(describedField)) }),
    ...(isSchema(items) && element && { items: described(items, element, checker) }),
  };

  function describedField([name, field]: [string, JsonSchema | boolean]): [string, JsonSchema | boolean] {
    const symbol = checker.getPropertyOfType(own, name);
    if (!isSchema(field) || !symbol) return [name, field];
    const description = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ");
    const inside = described(field, checker.getTypeOfSymbol(symbol), checker);
    return [name, description === "" ? inside : { description, ...inside }];
  }
}

const isSchema = (schema: unknown): schema is JsonSchema =>
  typeof schema === "object" && schema !== null && !Array.isArray(schema);
