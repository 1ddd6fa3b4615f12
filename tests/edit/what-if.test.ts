import { check, type Edit, edit, handbook2021, soundSteeringGroup, whatIf } from "trepart";
import { expect, test } from "vitest";

const on = "2024-03-01";
const resignation: Edit = { do: "vacate", body: "steeringGroup", seat: "elected2", from: on };

test("what if somebody resigned: both reports and what came of it, with nothing changed", () => {
  const before = structuredClone(soundSteeringGroup);
  const supposed = whatIf(soundSteeringGroup, [resignation], { on });
  const edited = edit(soundSteeringGroup, resignation);
  if (!supposed.ok || !edited.ok) return expect.fail("the edit was refused");
  expect(supposed.municipality).toEqual(edited.municipality);
  expect(supposed.undo).toEqual(edited.undo);
  expect(supposed.before).toEqual(check(soundSteeringGroup, { on }));
  expect(supposed.after).toEqual(check(edited.municipality, { on }));
  expect(supposed.introduced.map(({ rule }) => rule)).toContain("position-and-opposition-included");
  expect(supposed.resolved).toEqual([]);
  expect(soundSteeringGroup).toEqual(before);
});

test("what if the opposition took over: the sides change on the day the council is constituted, not on election day", () => {
  const shift: Edit = {
    do: "startCouncilPeriod",
    period: {
      from: "2027-10-14",
      politicalParties: [
        { id: "partyA", alignment: "opposition" },
        { id: "partyB", alignment: "opposition" },
        { id: "partyC", alignment: "position" },
      ],
    },
  };
  const at = (day: string) => {
    const supposed = whatIf(soundSteeringGroup, [shift], { on: day, ruleSet: handbook2021 });
    return supposed.ok ? supposed.introduced.map(({ rule, values }) => [rule, values.alignment]) : "refused";
  };
  expect(at("2027-09-14")).toEqual([]);
  expect(at("2027-10-14")).toEqual([["position-and-opposition-included", { term: "position" }]]);
});

test("what cannot be edited cannot be supposed", () => {
  const supposed = whatIf(soundSteeringGroup, [{ ...resignation, seat: "nowhere" }], { on });
  expect(supposed.ok).toBe(false);
  expect(supposed).toHaveProperty("diagnostics", [expect.objectContaining({ rule: "input/unknown-reference" })]);
});
