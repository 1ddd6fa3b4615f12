import fc from "fast-check";
import { check, languages, type MunicipalityRule, ruleSet, type Sentences, use } from "trepart";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/output/markdown.js";
import { toText } from "../../src/output/text.js";
import { ownRule } from "../../src/sources/trepart.js";
import { runs } from "../support/runs.js";
import { nordvikAsMarkdown } from "./nordvik-as-markdown.js";
import { finding, municipalityNamed, nordvik, nordvikReport, ownTexts, reportWith } from "./reports.js";

test.each(languages)("a rich report reads in full like this in %s", (language) => {
  expect(toMarkdown(nordvikReport, language, { municipality: nordvik })).toBe(nordvikAsMarkdown[language]);
});

test.each(languages)("says the same as plain text, in the same order, in %s", (language) => {
  const bare = (text: string) =>
    text
      .split("\n")
      .map((line) => line.replace(/\*\*/g, "").replace(/^[ #-]+/, ""))
      .filter((line) => line !== "");
  const markdown = toMarkdown(nordvikReport, language, { municipality: nordvik });
  expect(bare(markdown)).toEqual(bare(toText(nordvikReport, language, { municipality: nordvik })));
});

describe("a rule that an app has written", () => {
  const sentences = {
    breach: {
      missing: {
        nb: "{municipality} har ingen plan fra {since}.",
        nn: "{municipality} har ingen plan frå {since}.",
        en: "{municipality} has no plan from {since}.",
      },
    },
  } as const satisfies Sentences;
  const rule = {
    name: "own/plan-made",
    scope: "municipality",
    norms: [ownRule],
    severity: "info",
    options: {},
    applies: () => true,
    check(_, { breach }) {
      breach("missing", {}, { municipality: { id: "nordvik" }, since: { day: "2024-01-01" } });
    },
  } as const satisfies MunicipalityRule<typeof sentences>;
  const report = check(nordvik, { on: "2024-03-01", ruleSet: ruleSet("Egne regler", [use(rule)]) });

  test("says its own texts, about the municipality as a whole", () => {
    const markdown = toMarkdown(report, "nn", { municipality: nordvik, texts: { "own/plan-made": sentences } });
    expect(markdown).toContain(`## Kommunen som heilskap

- **Til orientering:** Nordvik kommune har ingen plan frå 1. januar 2024.
  - Regel trepart sjølv har lagt til, ikkje henta frå noka kjelde
`);
  });

  test("is named where its texts are not given", () => {
    expect(toMarkdown(report, "nb", { municipality: nordvik })).toContain("Regelen «own/plan-made» melder «missing»");
  });
});

/** The first heading, and what it shows once escapes are undone. */
const headingOf = (name: string) => {
  const [line = ""] = toMarkdown(reportWith({}), "en", { municipality: municipalityNamed(name) }).split("\n");
  return line.replace(/^# /, "");
};
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const shown = (markdown: string) =>
  markdown
    .replace(/\u2060/g, "")
    .replace(/\\([!-/:-@[-`{-~])|&(?:amp|lt|gt);/g, (written, mark?: string) => mark ?? entities[written] ?? "");

describe("names in the data", () => {
  test.each([
    ["**A** og _B_", "\\*\\*A\\*\\* og \\_B\\_"],
    ["<b onclick='x'>A</b>", "&lt;b onclick\\='x'&gt;A&lt;/b&gt;"],
    ["<!-- A -->", "&lt;!-- A --&gt;"],
    ["[A](b) ![c][d]", "\\[A\\](b) !\\[c\\]\\[d\\]"],
    ["A | B", "A \\| B"],
    ["`A` ~~B~~ $C$ ==D==", "\\`A\\` \\~\\~B\\~\\~ \\$C\\$ \\=\\=D\\=\\="],
    ["&lt;A&#35;", "&amp;lt;A&amp;\\#35;"],
    ["A ##", "A \\#\\#"],
    ["\\*A", "\\\\\\*A"],
    ["- A", "\\- A"],
    ["12. A", "12\\. A"],
    ["1) A", "1\\) A"],
    ["Styringsgruppa (1) - 2.0, 50 %", "Styringsgruppa (1) - 2.0, 50 %"],
  ])("%s stays what it says", (name, escaped) => {
    expect(headingOf(name)).toBe(escaped);
    expect(shown(escaped)).toBe(name);
  });

  test.each([
    "https://a.example",
    "ftp://a",
    "//a.example",
    "www.a.example",
    "WWW.a.example",
    "a@b.example",
    "a.example",
  ])("%s does not become a link", (address) => {
    const heading = headingOf(address);
    expect(heading).not.toMatch(/\/\/|www\.|@\w|\w\.[a-z]/i);
    expect(shown(heading)).toBe(address);
  });

  test("are escaped wherever they stand", () => {
    const name = "<i>[A](b)</i>\n# C";
    const report = reportWith({
      ruleSet: name,
      outcomes: [{ rule: "own", at: { body: name }, outcome: "met" }],
      diagnostics: [finding(name, { sources: [{ source: name, section: name, basis: "custom" }] })],
      notJudged: [{ body: `not ${name}`, why: "outside-its-period" }],
    });
    const markdown = toMarkdown(report, "nb", { municipality: municipalityNamed(name), texts: ownTexts });
    expect(markdown.match(/&lt;i&gt;\\\[A\\\]\(b\)&lt;\/i&gt; \\# C/g)).toHaveLength(8);
    expect(markdown).not.toMatch(/<|[^\\][[\]]/);
  });

  test("can be anything at all without changing how the report is built", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."\\`*_{}[]()#+-.!|~<>&$^=:/@w1a \n\r\t\u2028\u0000") }),
    );
    const report = reportWith({ diagnostics: [finding("a", { at: { body: "group", union: "union" } })] });
    const texts = { "own/named": { breach: { named: { nb: "Om {union}.", nn: "", en: "" } } } };
    const linesWith = (toFormat: typeof toText, name: string) =>
      toFormat(report, "nb", { municipality: municipalityNamed(`x${name}x`), texts }).split("\n");
    const marks = /[\\`*_{}[\]|~$^=<>]/;
    const calm = { text: linesWith(toText, "").length, markdown: linesWith(toMarkdown, "").length };
    fc.assert(
      fc.property(anything, (name) => {
        const text = linesWith(toText, name);
        const markdown = linesWith(toMarkdown, name);
        expect(text).toHaveLength(calm.text);
        expect(text.join("")).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
        expect(markdown).toHaveLength(calm.markdown);
        expect(shown(markdown[0] ?? "")).toBe(`# ${text[0]}`.replace(/\u2060/g, ""));
        expect((markdown[0] ?? "").replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt);/g, "")).not.toMatch(marks);
      }),
      runs(100),
    );
  });
});

test("no line ends with a space, and the document ends with one newline", () => {
  for (const language of languages) {
    const markdown = toMarkdown(nordvikReport, language, { municipality: nordvik });
    expect(markdown).not.toMatch(/[^\S\n]$/m);
    expect(markdown).toMatch(/[^\n]\n$/);
  }
});
