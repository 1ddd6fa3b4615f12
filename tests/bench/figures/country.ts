import { handbook2021, handbook2021Composition, type Municipality, type MunicipalityInput, read } from "trepart";
import { byHand } from "../by-hand.js";
import { inTurn } from "../stopwatch.js";
import { type Row, time, times } from "../table.js";
import { bodiesIn, checkAnew } from "./anew.js";

/** Reading and checking a whole country. */
export async function countryFigures(
  inputs: readonly MunicipalityInput[],
  country: readonly Municipality[],
  on: string,
): Promise<readonly Row[]> {
  const texts = inputs.map((input) => JSON.stringify(input));
  const megabytes = Math.round(texts.reduce((length, text) => length + text.length, 0) / 1e6);
  const parsed: readonly unknown[] = texts.map((text) => JSON.parse(text));
  const tenth = country.slice(0, Math.round(country.length / 10));
  const median = await inTurn(
    {
      byHand: () => country.map((municipality) => byHand(municipality, on)),
      check: () => checkAnew(country, on, handbook2021Composition),
      checkTenth: () => checkAnew(tenth, on, handbook2021Composition),
      checkAll: () => checkAnew(country, on, handbook2021),
      parse: () => texts.map((text) => JSON.parse(text)),
      read: () => parsed.map(read),
    },
    { warmUp: 1, rounds: 5 },
  );
  const { byHand: hand, check, checkTenth, checkAll, parse, read: reading } = median;
  const size = `${country.length} municipalities, ${bodiesIn(country)} bodies`;
  return [
    [`Composition by hand: ${size}`, time(hand), ""],
    ["`check` of the same by `handbook2021Composition`", time(check), `${times(check, hand)} by hand`],
    [`the same of ${tenth.length} of the municipalities`, time(checkTenth), `all of them: ${times(check, checkTenth)}`],
    ["`check` by the whole of `handbook2021`", time(checkAll), `${times(checkAll, check)} the composition alone`],
    [`\`JSON.parse\` of the same data, ${megabytes} MB`, time(parse), `the composition: ${times(check, parse)} that`],
    ["`read` of what `JSON.parse` gives", time(reading), `${times(reading, parse)} \`JSON.parse\``],
  ];
}
