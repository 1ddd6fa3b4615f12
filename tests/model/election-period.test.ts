import { expect, test } from "vitest";
import { lastDayOfElectionPeriod } from "../../src/model/election-period.js";

test.each([
  ["2019-08-31", "2019-12-31"],
  ["2019-09-01", "2023-12-31"],
  ["2019-12-31", "2023-12-31"],
  ["2021-03-15", "2023-12-31"],
  ["2022-09-01", "2023-12-31"],
  ["2023-08-31", "2023-12-31"],
  ["2023-09-01", "2027-12-31"],
  ["2024-02-29", "2027-12-31"],
  ["2027-10-28", "2031-12-31"],
])("somebody elected on %s can sit until %s without being elected anew", (electedOn, last) => {
  expect(lastDayOfElectionPeriod(electedOn)).toBe(last);
});
