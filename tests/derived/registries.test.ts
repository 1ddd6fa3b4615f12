import { expect, test } from "vitest";
import { mendingsModule, pagesModule, sentencesModule } from "./registries.js";

test("the registry of sentences follows the index of rules", async () => {
  await expect(sentencesModule()).toMatchFileSnapshot("../../src/rules/sentences.ts");
});

test("the registry of pages follows the index of rules", async () => {
  await expect(pagesModule()).toMatchFileSnapshot("../../src/rules/pages.ts");
});

test("the registry of mendings follows the rules that have one", async () => {
  await expect(mendingsModule()).toMatchFileSnapshot("../../src/rules/mendings.ts");
});
