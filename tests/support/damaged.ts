import fc from "fast-check";
import { type Diagnostic, soundSteeringGroup, soundWorkingGroup } from "trepart";
import { municipalities } from "./municipalities.js";

type Path = readonly (string | number)[];

/** The ways to every value inside a value, its own first. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(value[key as never], [...path, key]))];
};

/** The value with something else in one place; `undefined` takes the key away. */
const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const inside = replaced(value?.[key as never], rest, by);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? inside : item));
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([name, its]) =>
      name !== key ? [[name, its]] : inside === undefined ? [] : [[name, inside]],
    ),
  );
};

const tellingValues = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, "", "unionA", "partyA", "2024-02-30", "2024-03-01", "mayor", 0, -1, 1.5, [], {}, undefined),
);

/** Values of which one part has been taken away or replaced by something else. */
export const damagedIn = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(values, fc.nat(), tellingValues).map(([value, choice, other]) => {
    const paths = pathsIn(value);
    return replaced(value, paths[choice % paths.length] ?? [], other);
  });

const damaged = damagedIn(fc.oneof(fc.constantFrom(soundSteeringGroup, soundWorkingGroup), municipalities));

/** Any JSON, and sound municipalities that have been damaged in one place. */
export const documents = fc.oneof(fc.jsonValue(), damaged);

const relations = ["input/duplicate-id", "input/period", "input/overlap", "input/unknown-reference"];
const relationSentences = ["workplaceOfWorkingGroup", "unionsOnOtherSeat"];

/** Whether a fault lies in how parts fit together, which no part shows by itself. */
export const isRelation = ({ rule, sentence }: Diagnostic): boolean =>
  relations.includes(rule) || relationSentences.includes(sentence);
