import * as trepart from "trepart";
import { expect, test } from "vitest";
import { builtInRuleSets } from "./readme.js";
import { mendingsModule, pagesModule, sentencesModule, textsModule } from "./registries.js";

test("the registry of sentences follows the index of rules", async () => {
  await expect(sentencesModule()).toMatchFileSnapshot("../../src/rules/sentences.ts");
});

test("the registry of pages follows the index of rules", async () => {
  await expect(pagesModule()).toMatchFileSnapshot("../../src/rules/pages.ts");
});

test("the registry of mendings follows the rules that have one", async () => {
  await expect(mendingsModule()).toMatchFileSnapshot("../../src/rules/mendings.ts");
});

test("the texts of each rule set follow its rules", async () => {
  const sets = Object.entries(trepart).flatMap(([identifier, thing]) => {
    const set = builtInRuleSets.find((known) => known === thing);
    return set ? [[identifier, set] as const] : [];
  });
  await expect(textsModule(Object.fromEntries(sets))).toMatchFileSnapshot("../../src/rule-sets/texts.ts");
});
