import {
  bodyKinds,
  check,
  handbook2021,
  minRepresentativesPerParty,
  municipality,
  ruleSet,
  type Seat,
  soundSteeringGroup,
  topAdministrationSeated,
  type Use,
  use,
} from "trepart";
import { expect, test } from "vitest";

const [body] = soundSteeringGroup.bodies;
const [seat] = body?.seats ?? [];
const kinds = ["steering-group"] as const;

const found = (using: Use) =>
  check(soundSteeringGroup, { on: "2024-03-01", ruleSet: ruleSet("one rule", [using]), bodies: ["steeringGroup"] })
    .diagnostics.length;

test("the options of a rule are known by name and type", () => {
  expect(found(use(minRepresentativesPerParty, { kinds, options: { minimum: 4 } }))).toBe(3);
  // @ts-expect-error: the option is misspelt
  expect(found(use(minRepresentativesPerParty, { kinds, options: { minimun: 4 } }))).toBe(0);
  // @ts-expect-error: a count is no text
  expect(found(use(minRepresentativesPerParty, { kinds, options: { minimum: "4" } }))).toBe(3);
  // @ts-expect-error: there is no such role
  expect(found(use(topAdministrationSeated, { kinds, options: { roles: ["director"] } }))).toBe(1);
});

test("a rule for bodies says for which kinds, and only kinds that exist", () => {
  expect(found(use(minRepresentativesPerParty, { kinds: bodyKinds }))).toBe(0);
  // @ts-expect-error: there is no such kind of body
  expect(use(minRepresentativesPerParty, { kinds: ["steering-groop"] }).kinds).toEqual(["steering-groop"]);
  // @ts-expect-error: the kinds are missing
  expect(use(minRepresentativesPerParty, { severity: "warning" }).kinds).toEqual([]);
  // @ts-expect-error: there is no such severity
  expect(use(minRepresentativesPerParty, { kinds, severity: "fatal" }).severity).toBe("fatal");
});

test("an app's own set is a spread and a filter of others", () => {
  const own = ruleSet("own", [
    ...handbook2021.uses.filter(({ rule }) => rule.name === "equal-representation"),
    use(minRepresentativesPerParty, { kinds, severity: "warning" }),
  ]);
  expect(own.uses.map(({ rule, severity }) => [rule.name, severity])).toEqual([
    ["equal-representation", "error"],
    ["min-representatives-per-party", "warning"],
  ]);
});

test("data are readonly all the way down, by type and by freezing", () => {
  if (!body || !seat) throw new Error("The sound steering group has a seat.");
  expect(() => {
    // @ts-expect-error: a seat's role stays
    seat.role = "mayor";
  }).toThrow(TypeError);
  expect(() => {
    // @ts-expect-error: holders are a complete list
    seat.holders.push({ person: "somebody" });
  }).toThrow(TypeError);
  expect(() => {
    // @ts-expect-error: so are bodies
    soundSteeringGroup.bodies.pop();
  }).toThrow(TypeError);
  expect(() => {
    // @ts-expect-error: and the days of a council period
    (soundSteeringGroup.councilPeriods[0] ?? { from: "" }).from = "2019-10-10";
  }).toThrow(TypeError);
  expect(seat.role).toBe("mayor");
});

test("a report is readonly by type", () => {
  const report = check(soundSteeringGroup, { on: "2024-03-01" });
  const before = report.outcomes.length;
  // @ts-expect-error: an outcome is not added from outside
  const add = () => report.outcomes.push(report.outcomes[0]);
  // @ts-expect-error: the day of a report stays
  const move = () => (report.on = "2024-03-02");
  expect([typeof add, typeof move, before > 0]).toEqual(["function", "function", true]);
});

test("authors leave lists out, but spell words and fields as the model does", () => {
  const seats = [{ id: "seat", role: "mayor" }] as const;
  const written = municipality({ id: "m", name: "M", bodies: [{ id: "b", kind: "ad-hoc-group", seats }] });
  expect(written.bodies[0]?.seats[0]?.holders).toEqual([]);
  const bodies = [{ id: "b", kind: "ad-hoc-group", seats: [{ id: "s", role: "king" }] }] as const;
  // @ts-expect-error: there is no such role
  expect(() => municipality({ id: "m", name: "M", bodies })).toThrow();
  // @ts-expect-error: the id is missing
  expect(() => municipality({ name: "M" })).toThrow();
  // @ts-expect-error: a seat as read has its lists filled in
  const bare: Seat = { id: "seat", role: "mayor" };
  expect(written.bodies[0]?.seats[0]).not.toEqual(bare);
});
