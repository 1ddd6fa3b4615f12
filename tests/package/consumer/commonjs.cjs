const assert = require("node:assert/strict");
const { check, describe, read, soundSteeringGroup } = require("trepart");
const programme = require("trepart/schema/programme.json");

const result = read(JSON.parse(JSON.stringify(soundSteeringGroup)));
assert.ok(result.ok);
assert.deepEqual(check(result.municipality, { on: "2024-03-01" }).diagnostics, []);
assert.match(describe(read({}).diagnostics[0], "nn"), /manglar/);
assert.equal(programme.title, "Programme");
