/** Measures and prints what is said about speed; with `--update` it is written into the README. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { municipality } from "trepart";
import { country } from "./country.js";
import { agreeOn } from "./figures/agreement.js";
import { countryFigures } from "./figures/country.js";
import { memoryFigures } from "./figures/memory.js";
import { municipalityFigures } from "./figures/municipality.js";
import { peerFigures } from "./figures/peers.js";
import { table } from "./table.js";

const on = "2024-03-01";
const inputs = country();
const municipalities = inputs.map(municipality);
await agreeOn(municipalities, on);
const processors = cpus();

const text = [
  `Node ${process.versions.node}, ${processors.length} cores of ${processors[0]?.model.trim()}; medians of runs in turn.`,
  table(
    ["What", "Time", "Compared"],
    [
      ...(await countryFigures(inputs, municipalities, on)),
      ...(await municipalityFigures(on)),
      ...(await memoryFigures(municipalities, on)),
    ],
  ),
  table(
    ["Seven rules that all can express", "Time per body", "Against `check`"],
    await peerFigures(municipalities, on),
  ),
].join("\n\n");

console.log(text);
if (process.argv.includes("--update")) {
  const readme = readFileSync("README.md", "utf8");
  writeFileSync(
    "README.md",
    readme.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, start, end) => `${start}\n${text}\n\n${end}`),
  );
}
