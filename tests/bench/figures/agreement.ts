import { deepStrictEqual } from "node:assert/strict";
import { handbook2021Composition, type Municipality } from "trepart";
import { allByHand, sevenByHand } from "../by-hand/groups.js";
import { byHand } from "../by-hand.js";
import { faultsIn, sevenRules } from "../peers/peer.js";
import { checkAnew } from "./anew.js";
import { peers } from "./peers.js";

/**
 * Holds all that will be timed to finding the same in the whole country.
 * @throws AssertionError where it does not.
 */
export async function agreeOn(country: readonly Municipality[], on: string): Promise<void> {
  for (const [ruleSet, groups] of [
    [handbook2021Composition, allByHand],
    [sevenRules(), sevenByHand],
  ] as const) {
    deepStrictEqual(
      country.map((municipality) => byHand(municipality, on, groups)),
      checkAnew(country, on, ruleSet),
    );
  }
  for (const make of peers) {
    const { faultsOf, cannot } = make(on);
    const reports = checkAnew(country, on, sevenRules(cannot));
    for (const [index, municipality] of country.entries()) {
      const expected = reports[index] ? faultsIn(reports[index]) : [];
      deepStrictEqual(new Set(await faultsOf(municipality)), new Set(expected));
    }
  }
}
