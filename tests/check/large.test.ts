import { check, type MunicipalityInput, municipality, parties } from "trepart";
import { expect, test } from "vitest";
import { composition } from "../support/composition.js";

const numbers = (length: number) => Array.from({ length }, (_, index) => index);
const role = { elected: "mayor", administration: "municipal-director", employees: "chief-shop-steward" } as const;

/** One steering group of fifty thousand seats, one in 997 vacant, in a municipality of five thousand unions. */
const large: MunicipalityInput = {
  id: "nordvik",
  name: "Nordvik",
  unions: numbers(5_000).map((index) => ({ id: `union${index}` })),
  bodies: [
    {
      id: "group",
      kind: "steering-group",
      constitution: { rights: ["attend", "speak"] },
      seats: numbers(50_000).map((index) => {
        const party = parties[index % 3] ?? "elected";
        return {
          id: `seat${index}`,
          role: role[party],
          unions: party === "employees" ? [`union${Math.floor(index / 3) % 4_000}`] : [],
          holders: index % 997 === 0 ? [] : [{ person: `person${index % 49_000}` }],
        };
      }),
      invitations: numbers(5_000).map((index) => ({ union: `union${index}`, sentOn: "2024-01-01" })),
    },
  ],
};

test("fifty thousand seats and five thousand unions are read and checked in one test's time", () => {
  const { diagnostics } = check(municipality(large), { on: "2024-03-01", ruleSet: composition });
  const count = (rule: string) => diagnostics.filter((found) => found.rule === rule).length;
  expect(count("seats-filled")).toBe(51);
  expect(count("all-unions-included")).toBe(1_000);
  expect(count("one-seat-per-person")).toBe(997);
  expect(count("equal-rights")).toBe(0);
  expect(new Set(diagnostics.map(({ key }) => key)).size).toBe(diagnostics.length);
}, 20_000);
