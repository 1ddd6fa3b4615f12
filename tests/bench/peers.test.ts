import { check, municipality } from "trepart";
import { expect, test } from "vitest";
import { sevenByHand } from "./by-hand/groups.js";
import { byHand } from "./by-hand.js";
import { country } from "./country.js";
import { peers } from "./figures/peers.js";
import { faultsIn, sevenRules } from "./peers/peer.js";

const on = "2024-03-01";
const municipalities = country({ municipalities: 240, workingGroups: 2 }).map(municipality);
const sorted = (faults: readonly string[]) => [...new Set(faults)].sort();

test("the pass by hand reports the seven rules as check does", () => {
  for (const one of municipalities) {
    expect(byHand(one, on, sevenByHand)).toEqual(check(one, { on, ruleSet: sevenRules() }));
  }
});

test.each(peers.map((make) => make(on)))("$name finds the faults that check finds", async ({ faultsOf, cannot }) => {
  const found = new Set<string>();
  for (const one of municipalities) {
    const expected = faultsIn(check(one, { on, ruleSet: sevenRules(cannot) }));
    expect(sorted(await faultsOf(one))).toEqual(sorted(expected));
    for (const fault of expected) found.add(fault.replace(/^.* /, ""));
  }
  expect(found.size).toBe(cannot ? 8 : 9);
});
