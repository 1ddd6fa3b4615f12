import { check, compare, edit, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";

const on = "2024-03-01";
const body = "steeringGroup";

test("compare tells what is new, what is gone and what remains, even where counts have changed", () => {
  const first = edit(
    soundSteeringGroup,
    { do: "vacate", body, seat: "elected3", from: on },
    { do: "vacate", body, seat: "safety", from: on },
  );
  if (!first.ok) throw new Error("refused");
  const second = edit(
    first.municipality,
    { do: "vacate", body, seat: "elected2", from: on },
    { do: "appoint", body, seat: "safety", person: "person1", from: on },
  );
  if (!second.ok) throw new Error("refused");

  const { introduced, resolved, persisting } = compare(
    check(first.municipality, { on }),
    check(second.municipality, { on }),
  );
  expect(introduced.map(({ key }) => key)).toEqual([
    "position-and-opposition-included/missing?body=steeringGroup&alignment=opposition",
    "seats-filled/vacant?body=steeringGroup&seat=elected2&role=elected-representative",
  ]);
  expect(resolved.map(({ rule }) => rule)).toEqual(["chief-safety-representative-seated", "seats-filled"]);
  expect(persisting.map(({ rule, values }) => [rule, values.count])).toEqual([
    ["min-representatives-per-party", 1],
    ["equal-representation", undefined],
    ["seats-filled", undefined],
  ]);
});
