import type { Municipality } from "trepart";
import { sevenByHand } from "../by-hand/groups.js";
import { byHand } from "../by-hand.js";
import { ajv } from "../peers/ajv.js";
import { jsonLogicEngine } from "../peers/json-logic-engine.js";
import { jsonRulesEngine } from "../peers/json-rules-engine.js";
import { type MakePeer, sevenRules } from "../peers/peer.js";
import { zenEngine } from "../peers/zen-engine.js";
import { zod } from "../peers/zod.js";
import { inTurn, type Rounds, type Task } from "../stopwatch.js";
import { type Row, time, times } from "../table.js";
import { bodiesIn, checkAnew } from "./anew.js";

/** Those that are timed on the whole country, and those that are so slow that a share of it has to do. */
const quick: readonly MakePeer[] = [ajv, zod, jsonLogicEngine];
const slow: readonly MakePeer[] = [jsonRulesEngine, zenEngine];

/** All that `check` is compared with. */
export const peers: readonly MakePeer[] = [...quick, ...slow];

/** How the peers stand to `check` on the rules that they can express, per body. */
export async function peerFigures(country: readonly Municipality[], on: string): Promise<readonly Row[]> {
  const share = country.filter((_, index) => index % 12 === 0);
  return [
    ...(await against(quick, country, on, { warmUp: 2, rounds: 5 })),
    ...(await against(slow, share, on, { warmUp: 1, rounds: 5 })).slice(2),
  ];
}

async function against(
  makers: readonly MakePeer[],
  municipalities: readonly Municipality[],
  on: string,
  rounds: Rounds,
): Promise<readonly Row[]> {
  const candidates = makers.map((make) => make(on));
  const bodies = bodiesIn(municipalities);
  const tasks: Record<string, Task> = {
    trepart: () => checkAnew(municipalities, on, sevenRules()),
    "by hand": () => municipalities.map((municipality) => byHand(municipality, on, sevenByHand)),
  };
  for (const { name, cannot, faultsOf } of candidates) {
    tasks[name] = async () => {
      for (const municipality of municipalities) await faultsOf(municipality);
    };
    if (cannot) tasks[`trepart without ${cannot}`] = () => checkAnew(municipalities, on, sevenRules(cannot));
  }
  const median = await inTurn(tasks, rounds);
  const of = (name: string) => median[name] ?? Number.NaN;
  const row = (what: string, name: string, base: string): Row => [
    what,
    time(of(name) / bodies),
    times(of(name), of(base)),
  ];
  return [
    ["`check`", time(of("trepart") / bodies), ""],
    row("by hand", "by hand", "trepart"),
    ...candidates.map(({ name, cannot }) =>
      cannot ? row(`${name}; not \`${cannot}\``, name, `trepart without ${cannot}`) : row(name, name, "trepart"),
    ),
  ];
}
