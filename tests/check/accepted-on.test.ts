import {
  check,
  type Diagnostic,
  handbook2021Composition,
  municipality,
  soundSteeringGroup,
  type Waiver,
} from "trepart";
import { expect, test } from "vitest";
import { acceptedOn } from "../../src/check/waivers.js";

const on = "2024-03-01";
const decision: Waiver = {
  id: "decision1",
  rule: "chief-safety-representative-seated",
  at: { body: "steeringGroup", seat: "safety" },
  decidedOn: "2024-02-01",
  decidedBy: "kommunestyret",
  reason: "Verneombudet velges i mai.",
};

const withoutSafety = (fields: Partial<Waiver>) =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((seat) => (seat.id === "safety" ? { ...seat, holders: [] } : seat)),
    })),
    waivers: [{ ...decision, ...fields }],
  });

test.each([
  ["is in force", {}, ["chief-safety-representative-seated"]],
  ["ends on the day", { until: on }, ["chief-safety-representative-seated"]],
  ["is made on the day", { decidedOn: on }, ["chief-safety-representative-seated"]],
  ["has lapsed", { until: "2024-02-29" }, []],
  ["is yet to be made", { decidedOn: "2024-03-02" }, []],
  ["concerns another seat", { at: { body: "steeringGroup", seat: "elected1" } }, []],
])("what a decision accepts when it %s", (_, fields, accepted) => {
  const given = withoutSafety(fields);
  const isAccepted = acceptedOn(on, given, handbook2021Composition);
  const { diagnostics } = check(given, { on, ruleSet: handbook2021Composition });
  expect(diagnostics.filter(isAccepted).map(({ rule }) => rule)).toEqual(accepted);
  expect(diagnostics.filter(isAccepted)).toEqual(diagnostics.filter(({ waiver }) => waiver !== undefined));
});

test("a finding that has changed since the decision is not accepted", () => {
  const given = withoutSafety({});
  const isAccepted = acceptedOn(on, given, handbook2021Composition);
  const [finding] = check(given, { on, ruleSet: handbook2021Composition }).diagnostics as [Diagnostic];
  expect([isAccepted(finding), isAccepted({ ...finding, values: { count: 2 } })]).toEqual([true, false]);
});
