/** Writes the JSON Schemas into the package. Runs after the build, from the root of the repository. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./schemas.js";

mkdirSync("dist/schema", { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
