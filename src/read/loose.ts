/** Data of which any part may turn out to be faulty and is then `undefined`. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** Visits the sound items of a list, each with its JSON Pointer. */
export function each<Item>(
  list: readonly (Item | undefined)[] | undefined,
  pointer: string,
  visit: (item: Item, pointer: string) => void,
): void {
  list?.forEach((item, index) => {
    if (item !== undefined) visit(item, `${pointer}/${index}`);
  });
}
