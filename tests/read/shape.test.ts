import { read } from "trepart";
import { describe, expect, test } from "vitest";
import { document, faultsIn, withBody, withMeeting, withSeat } from "../support/documents.js";

test.each([[null], [true], [7], ["text"], [[]], [[{}]], [undefined], [() => 1], [Symbol("s")], [7n]])(
  "a document that is %s is no municipality",
  (input) => {
    expect(faultsIn(input)).toEqual(["shape "]);
    expect(read(input).ok).toBe(false);
  },
);

describe("a value of the wrong type has the wrong shape, null included", () => {
  test.each([
    [document({ id: "" }), "/id"],
    [document({ id: 1 }), "/id"],
    [document({ name: null }), "/name"],
    [document({ method: null }), "/method"],
    [document({ method: [] }), "/method"],
    [document({ method: { anchoredIn: "employer-strategy" } }), "/method/anchoredIn"],
    [document({ method: { anchoredIn: ["strategy"] } }), "/method/anchoredIn/0"],
    [document({ method: { adoptedBy: "mayor" } }), "/method/adoptedBy"],
    [document({ councilPeriods: {} }), "/councilPeriods"],
    [document({ unions: [null] }), "/unions/0"],
    [document({ unions: [[]] }), "/unions/0"],
    [document({ unions: [{ id: "unionA", confederation: "LO" }] }), "/unions/0/confederation"],
    [document({ workplaces: [{ id: "school", departments: [1] }] }), "/workplaces/0/departments/0"],
    [document({ bodies: null }), "/bodies"],
    [document({ bodies: { length: 1 } }), "/bodies"],
    [withBody({ kind: "Steering-group" }), "/bodies/0/kind"],
    [withBody({ kind: ["steering-group"] }), "/bodies/0/kind"],
    [withBody({ constitution: { decides: "no" } }), "/bodies/0/constitution/decides"],
    [withBody({ constitution: { rights: ["attend", "veto"] } }), "/bodies/0/constitution/rights/1"],
    [withSeat({ role: "constructor" }), "/bodies/0/seats/0/role"],
    [withSeat({ role: null }), "/bodies/0/seats/0/role"],
    [withSeat({ politicalParty: "" }), "/bodies/0/seats/0/politicalParty"],
    [withSeat({ rights: null }), "/bodies/0/seats/0/rights"],
    [withSeat({ holders: [{ person: "" }] }), "/bodies/0/seats/0/holders/0/person"],
    [withBody({ trials: [{ id: "trial", from: 20240101 }] }), "/bodies/0/trials/0/from"],
    [withMeeting({ cases: [{ id: "case", topic: "wages" }] }), "/bodies/0/meetings/0/cases/0/topic"],
    [withMeeting({ others: [null] }), "/bodies/0/meetings/0/others/0"],
  ])("%j", (input, pointer) => {
    expect(faultsIn(input)).toEqual([`shape ${pointer}`]);
    expect(read(input).ok).toBe(false);
  });

  test.each([
    [document({ unions: [null] }), "input-object"],
    [document({ bodies: null }), "input-list"],
    [withBody({ kind: 7 }), "input-word"],
    [document({ name: null }), "input-text"],
    [document({ id: 1 }), "input-id"],
  ])("%j is told what stands there instead", (input, term) => {
    expect(read(input).diagnostics.map(({ sentence, values }) => [sentence, values])).toEqual([
      ["wrongType", { expected: { term } }],
    ]);
  });

  test.each([-0.1, 100.1, "50", Number.NaN, null, true])("%s is no percentage", (employeeSupport) => {
    const input = withBody({ constitution: { employeeSupport } });
    expect(faultsIn(input)).toEqual(["shape /bodies/0/constitution/employeeSupport"]);
  });

  test.each([0, 33.4, 100])("%s is a percentage", (employeeSupport) => {
    expect(faultsIn(withBody({ constitution: { employeeSupport } }))).toEqual([]);
  });

  test.each([-1, 1.5, "3", Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, true])("%s is no count", (seats) => {
    const input = document({ councilPeriods: [{ from: "2023-10-12", politicalParties: [{ id: "partyA", seats }] }] });
    expect(faultsIn(input)).toEqual(["shape /councilPeriods/0/politicalParties/0/seats"]);
  });

  test.each([0, 1, 43])("%s is a count", (votes) => {
    expect(faultsIn(withMeeting({ cases: [{ id: "case", proposals: [{ id: "proposal", votes }] }] }))).toEqual([]);
  });
});

test("a word that is not allowed is answered with the words that are", () => {
  const [diagnostic] = read(document({ unions: [{ id: "unionA", confederation: "none" }] })).diagnostics;
  expect(diagnostic).toMatchObject({
    rule: "input/shape",
    kind: "breach",
    severity: "error",
    values: { allowed: '"lo", "unio", "ys", "akademikerne", "unaffiliated"' },
    at: { pointer: "/unions/0/confederation" },
  });
});

describe("only the employees' seats speak for unions", () => {
  const unions = [{ id: "unionA" }];
  const seated = (role: string, its: readonly string[]) => ({ ...withSeat({ role, unions: its }), unions });

  test.each(["mayor", "municipal-director", "chief-safety-representative", "safety-representative", "secretary"])(
    "a union on the seat of a %s is reported",
    (role) => {
      expect(faultsIn(seated(role, ["unionA"]))).toEqual(["shape /bodies/0/seats/0/unions"]);
    },
  );

  test.each(["chief-shop-steward", "workplace-shop-steward", "shop-steward", "employee-representative"])(
    "a union on the seat of a %s is sound",
    (role) => {
      expect(faultsIn(seated(role, ["unionA"]))).toEqual([]);
    },
  );

  test("an empty list says nothing and is sound on every seat", () => {
    expect(faultsIn(seated("mayor", []))).toEqual([]);
    expect(faultsIn(seated("secretary", []))).toEqual([]);
  });

  test("unions that cannot be read are no unions on the seat", () => {
    expect(faultsIn(withSeat({ role: "mayor", unions: "unionA" }))).toEqual(["shape /bodies/0/seats/0/unions"]);
    const [diagnostic] = read(withSeat({ role: "mayor", unions: "unionA" })).diagnostics;
    expect(diagnostic?.sentence).toBe("wrongType");
  });

  test("where the role is not known, the unions are not judged", () => {
    expect(faultsIn(seated("king", ["unionA"]))).toEqual(["shape /bodies/0/seats/0/role"]);
  });
});
