import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { check, describe, read, soundSteeringGroup } from "trepart";
import schema from "trepart/schema/municipality.json" with { type: "json" };
import reportSchema from "trepart/schema/report.json" with { type: "json" };

const result = read(JSON.parse(JSON.stringify(soundSteeringGroup)));
assert.ok(result.ok);
assert.deepEqual(check(result.municipality, { on: "2024-03-01" }).diagnostics, []);
assert.match(describe(read({}).diagnostics[0], "nn"), /manglar/);

const ajv = formats.default(new Ajv2020());
const isMunicipality = ajv.compile(schema);
assert.ok(isMunicipality(soundSteeringGroup));
assert.ok(!isMunicipality({ id: "nordvik" }));
assert.match(reportSchema.properties.diagnostics.items.properties.key.description, /unique in a report/);
