import fc from "fast-check";
import { check, municipality, type Sentences, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import { toSvg } from "../../../src/output/svg.js";
import { runs } from "../../support/runs.js";
import { parsed, within } from "../../support/xml.js";
import { finding } from "../reports.js";
import { on } from "./charts.js";

const named = { nb: "{name}.", nn: "{name}.", en: "{name}." };
const texts = { "own/named": { breach: { named } } satisfies Sentences };

/** A steering group in which everything that can have a name, an id or a text has this one. */
function chartFullOf(text: string): string {
  const given = municipality({
    id: text,
    name: text,
    councilPeriods: [{ from: "2023-10-12", politicalParties: [{ id: `${text}1`, name: text, alignment: "position" }] }],
    unions: [{ id: text, name: text }],
    bodies: [
      {
        id: text,
        kind: "steering-group",
        name: text,
        seats: [
          { id: `${text}1`, role: "mayor", politicalParty: `${text}1`, holders: [{ person: text }] },
          { id: `${text}2`, role: "department-head", department: text },
          { id: `${text}3`, role: "shop-steward", unions: [text] },
        ],
      },
    ],
  });
  const report = { ...check(given, { on }), diagnostics: [finding(text, { at: { body: text } })] };
  return toSvg(given, { body: text, on, language: "nb", report, persons: { [text]: text }, texts });
}

const elements = (svg: string) => new Set(within(parsed(svg)).map(({ name }) => name));

test.each([
  '<script>alert("1")</script>',
  'Sæther & Sønn\'s "A/S"',
  "]]> <!-- -->",
  "\u0000\u0008\u001b",
  "\ud800 alone",
  "\ufffe\uffff",
  "&lt;",
  "__proto__",
])("a name such as %j is shown as text", (text) => {
  const svg = chartFullOf(text);
  expect(elements(svg)).toEqual(elements(chartFullOf("plain")));
});

test("whatever the names hold, a chart is well-formed XML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (text) => {
      expect(parsed(chartFullOf(text)).name).toBe("svg");
    }),
    runs(60),
  );
});

test("what XML cannot hold is shown as unreadable, not left out", () => {
  const names = within(parsed(chartFullOf("a\ufffeb"))).map(({ text }) => text);
  expect(names).toContain("a\ufffdb");
});

test("a name keeps all of its characters in titles", () => {
  const given = municipality({
    ...soundSteeringGroup,
    unions: [{ id: "unionA", name: "<Fag & Forbund> «»" }, { id: "unionB" }, { id: "unionC" }],
  });
  const titles = within(parsed(toSvg(given, { body: "steeringGroup", on, language: "nb" })))
    .filter(({ name }) => name === "title")
    .map(({ text }) => text);
  expect(titles).toContain("Hovedtillitsvalgt, <Fag & Forbund> «»");
});
