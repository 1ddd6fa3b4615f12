import { expect, test } from "vitest";
import { newYearsOf } from "../../src/model/dates.js";

test("every year that a stretch has days in has its New Year, in whatever century", () => {
  expect(newYearsOf({ from: "2023-06-01", to: "2025-01-01" })).toEqual(["2023-01-01", "2024-01-01", "2025-01-01"]);
  expect(newYearsOf({ from: "0999-06-01", to: "1000-06-01" })).toEqual(["0999-01-01", "1000-01-01"]);
});
