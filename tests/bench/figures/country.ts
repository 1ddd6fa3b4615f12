import {
  handbook2021,
  handbook2021Composition,
  isFilled,
  type Municipality,
  type MunicipalityInput,
  read,
} from "trepart";
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
  const rounds = { warmUp: 2, rounds: 7 };
  const checking = await inTurn(
    {
      walk: () => country.map((municipality) => filledSeatsIn(municipality, on)),
      hand: () => country.map((municipality) => byHand(municipality, on)),
      check: () => checkAnew(country, on, handbook2021Composition),
      checkTenth: () => checkAnew(tenth, on, handbook2021Composition),
    },
    rounds,
  );
  const { checkAll } = await inTurn({ checkAll: () => checkAnew(country, on, handbook2021) }, rounds);
  const reading = await inTurn(
    { parse: () => texts.map((text) => JSON.parse(text)), read: () => parsed.map(read) },
    rounds,
  );
  const { walk, hand, check, checkTenth } = checking;
  const { parse, read: readAll } = reading;
  const size = `${country.length} municipalities, ${bodiesIn(country)} bodies`;
  return [
    [`Finding the filled seats alone: ${size}`, time(walk), ""],
    ["Composition by hand", time(hand), `${times(hand, walk)} that`],
    ["`check` of the same by `handbook2021Composition`", time(check), `${times(check, hand)} by hand`],
    [`the same of ${tenth.length} of the municipalities`, time(checkTenth), `all of them: ${times(check, checkTenth)}`],
    ["`check` by the whole of `handbook2021`", time(checkAll), `${times(checkAll, check)} the composition alone`],
    [`\`JSON.parse\` of the same data, ${megabytes} MB`, time(parse), `the composition: ${times(check, parse)} that`],
    ["`read` of what `JSON.parse` gives", time(readAll), `${times(readAll, parse)} \`JSON.parse\``],
  ];
}

/** The least that any check of who sits where has to look at. */
const filledSeatsIn = ({ bodies }: Municipality, on: string): number =>
  bodies.reduce((count, { seats }) => count + seats.filter((seat) => isFilled(seat, on)).length, 0);
