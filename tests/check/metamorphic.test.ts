import fc from "fast-check";
import {
  bodyKinds,
  check,
  type Diagnostic,
  type Municipality,
  type MunicipalityInput,
  municipality,
  type Report,
  type RuleSet,
} from "trepart";
import { expect, test } from "vitest";
import { composition } from "../support/composition.js";
import { municipalities } from "../support/municipalities.js";
import { checkDays } from "../support/parts.js";
import { municipalRuleSets } from "../support/rule-sets.js";
import { runs } from "../support/runs.js";

const anySet: fc.Arbitrary<RuleSet> = fc.constantFrom(...municipalRuleSets);

/** The municipality as somebody else might have written it. */
const rewritten = (given: Municipality, write: (json: string) => string): Municipality =>
  municipality(JSON.parse(write(JSON.stringify(given))) as MunicipalityInput);

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];
type SeatInput = NonNullable<BodyInput["seats"]>[number];

const withBodies = (given: Municipality, change: (body: BodyInput, position: number) => BodyInput): Municipality =>
  municipality({ ...given, bodies: given.bodies.map(change) });

/** What is said, and about what; not what it rests on, which stands in the rules. */
const said = ({ sources, ...finding }: Diagnostic) => finding;

/** What was found in a report, in an order that does not come from the data. */
const found = ({ outcomes, diagnostics, notJudged }: Report) => ({
  outcomes: outcomes.map((outcome) => JSON.stringify(outcome)).sort(),
  findings: diagnostics.map((one) => JSON.stringify({ ...said(one), related: inOrder(one.related) })).sort(),
  notJudged,
});

const inOrder = (places: Diagnostic["related"]) => places.map((place) => JSON.stringify(place)).sort();

/** Gives every id of the random municipalities another one, such that what came first in the alphabet comes last. */
const renamed = (json: string): string =>
  json.replace(
    /\b(nordvik|school|nursingHome|(?:body|seat|union|party|person|ward)(?=[\dA-D]))([\dA-D]*)\b/g,
    renaming,
  );

const renaming = (_: string, name: string, mark: string) =>
  `another-${name}-${[...mark].map((character) => String.fromCharCode(155 - character.charCodeAt(0))).join("")}`;

test("other ids change nothing but the ids", () => {
  fc.assert(
    fc.property(municipalities, anySet, checkDays, (given, ruleSet, on) => {
      const other = rewritten(given, renamed);
      expect(other.bodies[0]?.id).toBe("another-body-k");
      const expected = JSON.parse(renamed(JSON.stringify(check(given, { on, ruleSet }))));
      expect(JSON.parse(JSON.stringify(check(other, { on, ruleSet })))).toEqual(expected);
    }),
    runs(300),
  );
});

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

/** A municipality, and the same with the seats of each body in another order. */
const reordered = municipalities.chain((given) =>
  fc
    .tuple(...given.bodies.map(({ seats }) => shuffled(seats)))
    .map(
      (orders) => [given, withBodies(given, (body, position) => ({ ...body, seats: orders[position] ?? [] }))] as const,
    ),
);

/** The rules whose findings about one of several seats name the first of them. */
const namingTheFirst: readonly string[] = ["chief-safety-representative-seated", "chief-safety-representative-votes"];

const withoutChoice = (report: Report): Report => ({
  ...report,
  diagnostics: report.diagnostics.map((one) =>
    namingTheFirst.includes(one.rule) ? { ...one, at: { ...one.at, seat: "" }, key: "" } : one,
  ),
});

test("the order of the seats changes no outcome and no finding", () => {
  fc.assert(
    fc.property(reordered, anySet, checkDays, ([given, other], ruleSet, on) => {
      const [before, after] = [given, other].map((it) => found(withoutChoice(check(it, { on, ruleSet }))));
      expect(after).toEqual(before);
    }),
    runs(300),
  );
});

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Moves every day in a text by the same number of days. */
const moved = (json: string, days: number): string =>
  json.replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
    new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10),
  );

test("the rules of composition know no day but those in the data", () => {
  const anyShift = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(municipalities, checkDays, anyShift, (given, on, days) => {
      const before = check(given, { on, ruleSet: composition });
      const later = rewritten(given, (json) => moved(json, days));
      const after = check(later, { on: moved(on, days), ruleSet: composition });
      expect(after.outcomes).toEqual(before.outcomes);
      expect(after.diagnostics.map(said)).toEqual(
        JSON.parse(moved(JSON.stringify(before.diagnostics.map(said)), days)),
      );
      expect(after.notJudged).toEqual(before.notJudged);
    }),
    runs(300),
  );
});

/** Seats that no norm asks for, each with a holder of its own. */
const besides: readonly SeatInput[] = (["secretary", "adviser", "observer", "other-attendee"] as const).map((role) => ({
  id: `besides-${role}`,
  role,
  holders: [{ person: `person of ${role}` }],
}));

test("those who attend beside the members change no finding about a body whose seats are known", () => {
  fc.assert(
    fc.property(municipalities, anySet, checkDays, (given, ruleSet, on) => {
      const attended = withBodies(given, ({ seats = [], ...body }) => ({
        ...body,
        seats: seats.length > 0 ? [...seats, ...besides] : seats,
      }));
      const [before, after] = [given, attended].map((it) => check(it, { on, ruleSet }).diagnostics.map(said));
      expect(after).toEqual(before);
    }),
    runs(300),
  );
});

/** A municipality, and the same with one more body, of a kind that none of its bodies has. */
const joined = municipalities.chain((given) => {
  const kinds = bodyKinds.filter(
    (kind) => given.bodies.every((body) => body.kind !== kind) && kind !== "working-group",
  );
  const seats: SeatInput[] = (["mayor", "municipal-director", "chief-shop-steward", "secretary"] as const).map(
    (role) => ({
      id: `seat of ${role}`,
      role,
      holders: [{ person: `person of ${role}` }],
    }),
  );
  const join = (kind: (typeof kinds)[number]) =>
    [given, municipality({ ...given, bodies: [...given.bodies, { id: "joined", kind, seats }] })] as const;
  return fc.constantFrom(...kinds).map(join);
});

test("a body of another kind changes nothing for the other bodies", () => {
  fc.assert(
    fc.property(joined, anySet, checkDays, ([given, more], ruleSet, on) => {
      const ofOthers = ({ outcomes, diagnostics }: Report) =>
        [...outcomes, ...diagnostics].filter(({ at }) => at.body !== undefined && at.body !== "joined");
      expect(ofOthers(check(more, { on, ruleSet }))).toEqual(ofOthers(check(given, { on, ruleSet })));
    }),
    runs(300),
  );
});

test("checking leaves the data as they are, and finds the same again", () => {
  fc.assert(
    fc.property(municipalities, anySet, checkDays, (given, ruleSet, on) => {
      const unfrozen = structuredClone(given);
      const before = check(given, { on, ruleSet });
      expect(check(unfrozen, { on, ruleSet })).toEqual(before);
      expect(unfrozen).toEqual(given);
      expect(check(given, { on, ruleSet })).toEqual(before);
    }),
    runs(300),
  );
});
