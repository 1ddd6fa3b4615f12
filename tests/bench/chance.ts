/** Chance that falls out the same in every run. */
export interface Chance {
  readonly happens: (probability: number) => boolean;
  /** A whole number from 0 up to, and without, a limit. */
  readonly upTo: (limit: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** A linear congruential generator: enough for data that have to vary, and the same everywhere. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return {
    happens: (probability) => next() < probability,
    upTo,
    oneOf: (items) => items[upTo(items.length)] ?? items[0],
  };
}
