import assert from "node:assert/strict";
import { check, describe, read, soundSteeringGroup } from "trepart";

const result = read(JSON.parse(JSON.stringify(soundSteeringGroup)));
assert.ok(result.ok);
assert.deepEqual(check(result.municipality, { on: "2024-03-01" }).diagnostics, []);
assert.match(describe(read({}).diagnostics[0], "nn"), /manglar/);
