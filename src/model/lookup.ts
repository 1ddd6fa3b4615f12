/** Looks things up by id; the index is made once more than a few have been asked for. */
export function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): (id: string) => Thing | undefined {
  let asked = 0;
  let index: Map<string, Thing> | undefined;
  return (id) => {
    if (index === undefined && asked++ < 3) return things.find((thing) => thing.id === id);
    index ??= new Map(things.map((thing) => [thing.id, thing]));
    return index.get(id);
  };
}

/** Up to here a look through a list is faster than an index of it. */
const few = 16;

/** Tells whether an id is among some ids. */
export function among(ids: readonly string[]): (id: string) => boolean {
  if (ids.length <= few) return (id) => ids.includes(id);
  const index = new Set(ids);
  return (id) => index.has(id);
}

/** The ids that stand more than once in a list, each with its positions, in the order of their first. */
export function repeated(ids: readonly string[]): readonly (readonly [id: string, positions: readonly number[]])[] {
  if (ids.length <= few && ids.every((id, position) => ids.indexOf(id) === position)) return [];
  const positions = new Map<string, number[]>();
  ids.forEach((id, position) => {
    const known = positions.get(id);
    if (known) known.push(position);
    else positions.set(id, [position]);
  });
  return [...positions].filter(([, places]) => places.length > 1);
}
