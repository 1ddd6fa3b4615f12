import type { IsoDate } from "../model/dates.js";
import { lineageOf } from "../model/lineage.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { MunicipalityFacts } from "../rule/facts.js";
import type { RuleSet } from "../rule-sets/rule-set.js";
import { type BodyVerdict, shareTheirFrame, stillHolds } from "./verdicts.js";

/** The verdicts on the bodies of a municipality, in document order, and on which day. */
interface Remembered {
  readonly municipality: Municipality;
  readonly on: IsoDate;
  readonly verdicts: readonly BodyVerdict[];
}

/** By lineage and rule set, the latest verdicts only; so nothing grows, however often the data are edited and checked. */
const memories = /* @__PURE__ */ new WeakMap<object, WeakMap<RuleSet, Remembered>>();

/** Keeps the verdicts on all bodies for the next check of what is made from this municipality by edits. */
export function remember(
  municipality: Municipality,
  on: IsoDate,
  ruleSet: RuleSet,
  verdicts: readonly BodyVerdict[],
): void {
  const lineage = lineageOf(municipality);
  if (lineage === undefined) return;
  const known = memories.get(lineage) ?? new WeakMap<RuleSet, Remembered>();
  memories.set(lineage, known.set(ruleSet, { municipality, on, verdicts }));
}

/** Finds the earlier verdict on a body that is still the same object, where nothing it rests on has changed since. */
export function recalling(
  municipality: Municipality,
  facts: MunicipalityFacts,
  ruleSet: RuleSet,
): (body: Body, position: number) => BodyVerdict | undefined {
  const lineage = lineageOf(municipality);
  const remembered = lineage && memories.get(lineage)?.get(ruleSet);
  if (remembered?.on !== facts.on || !shareTheirFrame(remembered.municipality, municipality)) return () => undefined;
  return (body, position) => {
    const verdict = remembered.verdicts[position];
    return verdict?.body === body && stillHolds(verdict, facts) ? verdict : undefined;
  };
}
