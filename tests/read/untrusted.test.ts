import fc from "fast-check";
import {
  check,
  type Edit,
  edit,
  languages,
  type Municipality,
  type MunicipalityInput,
  municipality,
  read,
  readProgramme,
  soundProgramme,
  soundSteeringGroup,
  standardSchema,
  toMarkdown,
  toSarif,
  toText,
} from "trepart";
import { describe, expect, test } from "vitest";
import { damagedIn, documents } from "../support/damaged.js";
import { attempts } from "../support/edits.js";
import { municipalRuleSets } from "../support/rule-sets.js";
import { runs } from "../support/runs.js";

const on = "2024-03-01";

/** Keys by which careless code reaches the prototype of every object. */
const reachingKeys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

/** Any value, and JSON with such keys at every level. */
const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withSparseArray: true }),
  fc.jsonValue(),
  fc
    .json({ stringUnit: fc.constantFrom("a", "_", "~", "/") })
    .chain((json) => fc.constantFrom(...reachingKeys).map((key) => JSON.parse(`{${JSON.stringify(key)}:${json}}`))),
);

const undoing = fc
  .array(
    fc.record({
      op: fc.constantFrom("add", "replace", "remove", "move"),
      path: fc.array(
        fc.constantFrom<string | number>("bodies", 0, "seats", "ideas", "unions", "id", "holders", ...reachingKeys),
        { maxLength: 5 },
      ),
      value: anything,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((patches) => ({ do: "undo", patches }));

const propertiesOfEveryObject = () =>
  [Object.prototype, Array.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length);

/** Runs something that must neither throw nor leave anything behind in what all objects share. */
function harmlessly<Result>(act: () => Result): Result {
  const before = propertiesOfEveryObject();
  const result = act();
  expect(propertiesOfEveryObject()).toEqual(before);
  return result;
}

describe("whatever comes from outside, nothing throws and no prototype changes", () => {
  test("when a municipality is read, by read or by a Standard Schema", () => {
    fc.assert(
      fc.property(fc.oneof(anything, documents), fc.constantFrom(...languages), (value, language) => {
        const { ok } = harmlessly(() => read(value));
        const result = harmlessly(() => standardSchema(language)["~standard"].validate(value));
        expect(result).toHaveProperty(ok ? "value" : "issues");
      }),
      runs(200),
    );
  });

  test("when a programme is read", () => {
    fc.assert(
      fc.property(fc.oneof(anything, damagedIn(fc.constant(soundProgramme))), (value) => {
        const { ok, diagnostics } = harmlessly(() => readProgramme(value));
        expect(ok).toBe(diagnostics.every(({ severity }) => severity !== "error"));
      }),
      runs(200),
    );
  });

  test("when what was read is checked", () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...municipalRuleSets), (value, ruleSet) => {
        const result = read(value);
        if (result.ok) expect(harmlessly(() => check(result.municipality, { on, ruleSet })).on).toBe(on);
      }),
      runs(200),
    );
  });

  test("when a municipality is edited, and the result is as good as read", () => {
    const damagedEdits = attempts.chain(([given, edits]) =>
      fc.tuple(fc.constant(given), fc.array(fc.oneof(damagedIn(fc.constantFrom(...edits)), undoing, anything))),
    );
    fc.assert(
      fc.property(damagedEdits, ([given, edits]) => {
        const result = harmlessly(() => edit(given, ...(edits as Edit[])));
        if (!result.ok) {
          expect(result.diagnostics).not.toEqual([]);
          return;
        }
        expect(read(result.municipality)).toEqual({ ok: true, municipality: result.municipality, diagnostics: [] });
        expect(check(result.municipality, { on }).municipality).toBe(result.municipality.id);
      }),
      runs(300),
    );
  });
});

test.each([
  ["an edit named by an object", { do: { toString: 1, valueOf: 1 } }],
  ["an undo that replaces a list", { do: "undo", patches: [{ op: "replace", path: ["bodies"], value: 3 }] }],
  ["an undo that empties a place", { do: "undo", patches: [{ op: "replace", path: ["bodies", 0], value: null }] }],
  ["an undo that takes a list away", { do: "undo", patches: [{ op: "remove", path: ["bodies", 0, "ideas"] }] }],
  ["an undo that adds a key", { do: "undo", patches: [{ op: "add", path: ["bodies", 0, "odd"], value: 1 }] }],
])("%s is refused", (_, outside) => {
  expect(edit(soundSteeringGroup, outside as Edit).ok).toBe(false);
});

test("ids that are names of an object's own properties are ids like any other", () => {
  const named = (json: string) =>
    JSON.parse(
      json
        .replaceAll("elected1", "__proto__")
        .replaceAll("steward2", "constructor")
        .replaceAll("unionC", "toString")
        .replaceAll("partyA", "hasOwnProperty"),
    );
  const given = municipality({ ...soundSteeringGroup, invitations: undefined } as MunicipalityInput);
  const other = municipality(named(JSON.stringify(given)) as MunicipalityInput);
  for (const ruleSet of municipalRuleSets) {
    const report = check(given, { on, ruleSet });
    const ofOther = harmlessly(() => check(other, { on, ruleSet }));
    expect(ofOther).toEqual(named(JSON.stringify(report)));
    for (const language of languages) {
      for (const show of [toText, toMarkdown])
        expect(harmlessly(() => show(ofOther, language, { municipality: other }))).not.toContain("[native code]");
    }
    expect(harmlessly(() => JSON.stringify(toSarif(ofOther, "nn")))).not.toContain("native code");
  }
});

/** A copy of data in which every look at a property is counted. */
function counted(value: unknown, count: () => void): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value) ? [] : {};
  for (const [key, part] of Object.entries(value)) {
    const inside = counted(part, count);
    const look = () => {
      count();
      return inside;
    };
    Object.defineProperty(copy, key, { get: look, enumerable: true, configurable: true });
  }
  return copy;
}

/** How many looks at the data something takes. */
function looksTaken(data: unknown, act: (data: unknown) => unknown): number {
  let looks = 0;
  const watched = counted(data, () => {
    looks++;
  });
  act(watched);
  return looks;
}

const times = <Item>(length: number, make: (index: number) => Item) =>
  Array.from({ length }, (_, index) => make(index));

/** A town with so many bodies and workplaces, and as many sets of seats, invitations and meetings in its first body. */
function town(size: number): Municipality {
  const [group] = soundSteeringGroup.bodies;
  if (group === undefined) throw new Error("The sound steering group is no body.");
  const seats = times(size, (index) => group.seats.map((seat) => ({ ...seat, id: `${seat.id} of ${index}` }))).flat();
  const invitations = times(size, () => ({ union: "unionA", sentOn: "2024-01-10" }));
  const meetings = times(size, (index) => ({ id: `meeting${index}`, on: "2024-01-20" }));
  return municipality({
    ...soundSteeringGroup,
    workplaces: times(size, (index) => ({ id: `workplace${index}`, unions: ["unionA"] })),
    bodies: [
      { ...group, id: "large", seats, invitations, meetings },
      ...times(size, (index) => ({ ...group, id: `group${index}` })),
    ],
  });
}

describe("ten times the data is ten times the work", () => {
  const growth = (act: (data: unknown) => unknown) => looksTaken(town(50), act) / looksTaken(town(5), act);

  test("when they are read", () => {
    expect(growth(read)).toBeLessThan(12);
  });

  test.each(municipalRuleSets.map(({ name, ...set }) => [name, { name, ...set }] as const))(
    "when they are checked by %s",
    (_, ruleSet) => {
      expect(growth((data) => check(data as Municipality, { on, ruleSet }))).toBeLessThan(12);
    },
  );

  test("which a look at every pair would not pass", () => {
    const pairs = (data: unknown) => {
      const { bodies } = data as Municipality;
      for (const one of bodies) bodies.some(({ id }) => id === `not ${one.id}`);
    };
    expect(growth(pairs)).toBeGreaterThan(50);
  });
});
