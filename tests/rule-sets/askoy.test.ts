import { readFileSync } from "node:fs";
import { type Body, check, conforms, type Municipality, municipality, type RuleSet, read } from "trepart";
import { beforeAll, expect, test, vi } from "vitest";

const folder = new URL("../../examples/", import.meta.url);
const published = read(JSON.parse(readFileSync(new URL("askoy.json", folder), "utf8")));
if (!published.ok) throw new Error("The composition of Askøy is well formed.");
const askoy = published.municipality;

let charter: RuleSet;
beforeAll(async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  ({ charter } = await import("../../examples/9-askoy-charter.js"));
  log.mockRestore();
});

const altered = (alter: (body: Body) => Partial<Body>): Municipality =>
  municipality({ ...askoy, bodies: askoy.bodies.map((body) => ({ ...body, ...alter(body) })) });

const without = (...ids: readonly string[]) =>
  altered(({ seats }) => ({ seats: seats.filter(({ id }) => !ids.includes(id)) }));

const reportOf = (given: Municipality) => check(given, { on: "2024-03-01", ruleSet: charter });
const found = (given: Municipality) =>
  reportOf(given).diagnostics.map(({ kind, rule, sentence }) => `${kind} ${rule}/${sentence}`);

test("the composition has ten seats, three for each party and one for the chief safety representative", () => {
  expect(askoy.bodies[0]?.seats).toHaveLength(10);
  expect(published.diagnostics).toEqual([]);
});

test("the published composition conforms, with nothing to ask", () => {
  expect(found(askoy)).toEqual([]);
  expect(conforms(reportOf(askoy), { failOn: "info", open: "fails" })).toBe(true);
});

test("another politician in place of the mayor does not conform", () => {
  const given = altered(({ seats }) => ({
    seats: seats.map((seat) => (seat.role === "mayor" ? { ...seat, role: "elected-representative" } : seat)),
  }));
  expect(found(given)).toEqual(["breach mayor-seated/missing"]);
  expect(conforms(reportOf(given))).toBe(false);
});

test("without the politician of the opposition it does not conform", () => {
  const given = altered(({ seats }) => ({
    seats: seats.map((seat) => (seat.id === "seat-3" ? { ...seat, politicalParty: "party-1" } : seat)),
  }));
  expect(found(given)).toEqual(["question position-and-opposition-included/unknownAlignment"]);
  const withMayorPlaced = municipality({
    ...given,
    bodies: given.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((seat) => (seat.role === "mayor" ? { ...seat, politicalParty: "party-1" } : seat)),
    })),
  });
  expect(found(withMayorPlaced)).toEqual(["breach position-and-opposition-included/missing"]);
  expect(conforms(reportOf(withMayorPlaced))).toBe(false);
});

test("without the chief safety representative it does not conform", () => {
  const given = without("seat-10");
  expect(found(given)).toEqual(["breach chief-safety-representative-seated/missing"]);
  expect(conforms(reportOf(given))).toBe(false);
});

test("with power to decide it does not conform, since it is advisory", () => {
  const given = altered(() => ({ constitution: { decides: true } }));
  expect(found(given)).toEqual(["breach no-decision-authority/decides"]);
  expect(conforms(reportOf(given))).toBe(false);
});

test("the rule set is written in under twenty lines", () => {
  const program = readFileSync(new URL("9-askoy-charter.ts", folder), "utf8");
  const [set = ""] = /ruleSet\("charter of Askøy"[\s\S]*?\n\]\);/.exec(program) ?? [];
  expect(set.split("\n").length).toBeGreaterThan(5);
  expect(set.split("\n").length).toBeLessThan(20);
});
