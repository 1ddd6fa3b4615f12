const made = new Set<Forgetful>();

/** A weak map that can be made to forget. */
class Forgetful {
  #known = new globalThis.WeakMap<WeakKey, unknown>();
  constructor() {
    made.add(this);
  }
  get(key: WeakKey) {
    return this.#known.get(key);
  }
  set(key: WeakKey, value: unknown) {
    this.#known.set(key, value);
    return this;
  }
  forget() {
    this.#known = new globalThis.WeakMap();
  }
}

/** Forgets all that the library keeps by its data, so that no run sees what an earlier one, of another mutant, found. */
export const forget = () => {
  for (const map of made) map.forget();
};

export { Forgetful as WeakMap };
