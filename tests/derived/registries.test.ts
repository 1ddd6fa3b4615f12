import { expect, test } from "vitest";
import { pagesModule, sentencesModule } from "./registries.js";

test("the registry of sentences follows the index of rules", async () => {
  await expect(sentencesModule()).toMatchFileSnapshot("../../src/rules/sentences.ts");
});

test("the registry of pages follows the index of rules", async () => {
  await expect(pagesModule()).toMatchFileSnapshot("../../src/rules/pages.ts");
});
