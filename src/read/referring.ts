import { type sentences, rule as unknownReference } from "../rules/input/unknown-reference.js";
import type { Faults } from "./faults.js";
import type { Loose } from "./loose.js";

type Target = keyof (typeof sentences)["breach"];
type Things = readonly (Loose<{ readonly id: string }> | undefined)[] | undefined;

/** Makes checks of references. Where a list referred to is itself faulty, nothing can be said. */
export const referring =
  (faults: Faults) =>
  (target: Target, ...lists: readonly Things[]) => {
    const known = new Set(lists.flatMap((things) => things?.map((thing) => thing?.id) ?? []));
    const isFaulty = lists.includes(undefined);
    return (id: string | undefined, pointer: string) => {
      if (id === undefined || isFaulty || known.has(id)) return;
      faults.add(unknownReference, target, pointer, { id: { id } });
    };
  };
