import type { IsoDate } from "../model/dates.js";
import type { Body, Municipality } from "../model/municipality.js";

/** A part of a body in which something turns, such as its seats or its last day, and those who have read it. */
export interface Part<Reader> {
  readonly turns: ReadonlySet<IsoDate>;
  readonly readers: ReadonlySet<Reader>;
}

/** A municipality of which is noted down who reads which parts of its bodies. */
export interface Watched<Reader> {
  readonly municipality: Municipality;
  readonly parts: readonly Part<Reader>[];
  /** Lets somebody read. */
  readonly reading: <Result>(reader: Reader, read: () => Result) => Result;
}

/** Watches the parts of bodies in which anything turns. */
export function watch<Reader>(
  municipality: Municipality,
  turnsOf: (data: unknown) => ReadonlySet<IsoDate>,
): Watched<Reader> {
  const parts: Part<Reader>[] = [];
  let current: Reader | undefined;

  function partOf(data: unknown): PropertyDescriptor {
    const turns = turnsOf(data);
    if (turns.size === 0) return { enumerable: true, value: data };
    const readers = new Set<Reader>();
    parts.push({ turns, readers });
    const get = () => {
      if (current !== undefined) readers.add(current);
      return data;
    };
    return { enumerable: true, get };
  }

  function watched(body: Body): Body {
    const parts = Object.entries(body).map(([name, data]) => [name, partOf(data)]);
    return Object.defineProperties({}, Object.fromEntries(parts)) as Body;
  }

  return {
    municipality: { ...municipality, bodies: municipality.bodies.map(watched) },
    parts,
    reading(reader, read) {
      current = reader;
      const result = read();
      current = undefined;
      return result;
    },
  };
}
