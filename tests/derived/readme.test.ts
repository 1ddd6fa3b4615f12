import { expect, test } from "vitest";
import { readmeWithTables } from "./readme.js";

test("the tables of the README follow the source", async () => {
  await expect(readmeWithTables()).toMatchFileSnapshot("../../README.md");
});
