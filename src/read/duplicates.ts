import { rule as duplicateId } from "../rules/input/duplicate-id.js";
import type { Faults } from "./faults.js";
import { each, type Loose } from "./loose.js";

type Things = readonly (Loose<{ readonly id: string }> | undefined)[] | undefined;
type Ids = readonly (string | undefined)[] | undefined;

/** Ways to report what stands twice in one list: the later one, with the earlier beside it. */
export function duplicates(faults: Faults) {
  /** Enters one id after another into a list of its own. */
  const entering = () => {
    const firsts = new Map<string, string>();
    return (id: string | undefined, pointer: string) => {
      if (id === undefined) return;
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, pointer);
      else faults.add(duplicateId, "duplicate", pointer, { id: { id } }, first);
    };
  };
  return {
    entering,
    ids: (list: Ids, pointer: string) => each(list, pointer, entering()),
    things(list: Things, pointer: string) {
      const enter = entering();
      each(list, pointer, (thing, at) => enter(thing.id, `${at}/id`));
    },
  };
}
