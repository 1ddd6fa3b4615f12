import { expect, test } from "vitest";
import { writtenNumber } from "../../src/text.js";

test.each([
  [0, "0", "0"],
  [9.84, "9,84", "9.84"],
  [-0.67, "-0,67", "-0.67"],
  [2011, "2011", "2011"],
  [9999, "9999", "9999"],
  [-9999, "-9999", "-9999"],
  [10_000, "10\u00a0000", "10,000"],
  [300_000, "300\u00a0000", "300,000"],
  [-300_000, "-300\u00a0000", "-300,000"],
  [9_300_000.5, "9\u00a0300\u00a0000,5", "9,300,000.5"],
])("the number %d is written %s in Norwegian and %s in English", (number, norwegian, english) => {
  expect([writtenNumber(number, "nb"), writtenNumber(number, "nn"), writtenNumber(number, "en")]).toEqual([
    norwegian,
    norwegian,
    english,
  ]);
});
