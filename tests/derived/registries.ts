import { readFileSync } from "node:fs";
import type { RuleSet } from "trepart";

const index = (path: string) => readFileSync(new URL(`../../src/rules/${path}`, import.meta.url), "utf8");

interface Listed {
  readonly identifier: string;
  readonly path: string;
  readonly name: string;
}

/** The rules that the two index files list, in order. */
function listedRules(): Listed[] {
  const line = /^export \{ rule as (\w+) \} from "\.\/(.+)\.js";$/gm;
  const of = (folder: string, prefix: string) =>
    [...index(`${folder}index.ts`).matchAll(line)].map(([, identifier = "", path = ""]) => ({
      identifier,
      path: `./${folder}${path}.js`,
      name: `${prefix}${path.split("/").at(-1)}`,
    }));
  return [...of("", ""), ...of("input/", "input/")];
}

const property = ({ identifier, name }: Listed) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${identifier}`;

/** What `src/rules/sentences.ts` must hold. */
export function sentencesModule(): string {
  const rules = listedRules();
  return [
    'import type { Sentences } from "../rule/sentences.js";',
    ...rules.map(({ identifier, path }) => `import { sentences as ${identifier} } from "${path}";`),
    'import type { RuleName } from "./names.js";',
    "",
    "/** What the built-in rules say. Written from `index.ts` by `npm run update`. */",
    "export const builtInSentences: Readonly<Record<RuleName, Sentences>> = {",
    ...rules.map((rule) => `  ${property(rule)},`),
    "};",
    "",
  ].join("\n");
}

/** What `src/rules/pages.ts` must hold. */
export function pagesModule(): string {
  const rules = listedRules();
  return [
    'import type { AnyPage } from "../rule/page.js";',
    'import type { Options } from "../rule/rule.js";',
    'import type { Citation } from "../sources/citation.js";',
    ...rules.map(({ identifier, path }) => `import * as ${identifier} from "${path}";`),
    'import type { RuleName } from "./names.js";',
    "",
    "/** A built-in rule as a person reads it: what it rests on, its options and its page. */",
    "export interface Documented {",
    "  readonly rule: { readonly norms: readonly Citation[]; readonly options: Options };",
    "  readonly page: AnyPage;",
    "}",
    "",
    "/** The built-in rules with their pages. Written from `index.ts` by `npm run update`. */",
    "export const pages: Readonly<Record<RuleName, Documented>> = {",
    ...rules.map((rule) => `  ${property(rule)},`),
    "};",
    "",
  ].join("\n");
}

/** What `src/rules/mendings.ts` must hold. */
export function mendingsModule(): string {
  const rules = listedRules().filter(({ path }) => /^export const mending\b/m.test(index(path.replace(/js$/, "ts"))));
  return [
    'import type { AnyMending } from "../rule/mending.js";',
    'import type { Rule } from "../rule/rule.js";',
    ...rules.map(({ identifier, path }) => `import * as ${identifier} from "${path}";`),
    'import type { RuleName } from "./names.js";',
    "",
    "interface Mendable {",
    "  readonly rule: Rule;",
    "  readonly mending: AnyMending;",
    "}",
    "",
    "/** The built-in rules whose findings edits can mend. Written from `index.ts` by `npm run update`. */",
    "export const mendings: Readonly<Partial<Record<RuleName, Mendable>>> = {",
    ...rules.map((rule) => `  ${property(rule)},`),
    "};",
    "",
  ].join("\n");
}

/** What `src/rule-sets/texts.ts` must hold: for every rule set what its rules say, and what reading says. */
export function textsModule(ruleSets: Readonly<Record<string, RuleSet>>): string {
  const rules = listedRules();
  const texts = (identifier: string, about: string, isAmong: (name: string) => boolean) => [
    "",
    `/** What ${about} says, for \`describeBy\`. Written by \`npm run update\`. */`,
    `export const ${identifier}: Texts = {`,
    ...rules.filter(({ name }) => isAmong(name)).map((rule) => `  ${property(rule)},`),
    "};",
  ];
  return [
    'import type { Texts } from "../rule/sentences.js";',
    ...rules.map(({ identifier, path }) => `import { sentences as ${identifier} } from "../rules/${path.slice(2)}";`),
    ...Object.entries(ruleSets).flatMap(([identifier, { uses }]) => {
      const names = new Set(["waivers-hold", ...uses.map(({ rule }) => rule.name)]);
      return texts(`${identifier}Texts`, `the rule set \`${identifier}\``, (name) => names.has(name));
    }),
    ...texts("inputTexts", "the reading of malformed data", (name) => name.startsWith("input/")),
    "",
  ].join("\n");
}
