import { expect, test } from "vitest";
import { lastDayOfYears } from "../../src/model/tenure.js";

test.each([
  ["2024-01-01", 2, "2025-12-31"],
  ["2022-03-01", 2, "2024-02-29"],
  ["2021-03-01", 2, "2023-02-28"],
  ["2024-02-29", 2, "2026-02-28"],
  ["2024-02-29", 4, "2028-02-28"],
  ["2022-02-28", 2, "2024-02-27"],
  ["2023-10-01", 1, "2024-09-30"],
])("from %s, %i years last until %s", (from, years, last) => {
  expect(lastDayOfYears(from, years)).toBe(last);
});
