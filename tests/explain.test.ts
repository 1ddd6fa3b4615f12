import { explain, languages, type RuleName } from "trepart";
import { expect, test } from "vitest";

test.each(["no-such-rule", "", "toString", "__proto__"])("%j is no built-in rule to explain", (name) => {
  const asked = () => explain(name as RuleName, "en");
  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(`no built-in rule ${JSON.stringify(name)}`);
});

test("a rule is explained in the language asked for", () => {
  expect(languages.map((language) => explain("equal-representation", language).title)).toEqual([
    "Lik representasjon mellom partene",
    "Lik representasjon mellom partane",
    "Equal representation of the parties",
  ]);
});

test("an example says the day, the options and every part of what is found, also where nothing is particular", () => {
  const [met] = explain("one-seat-per-person", "en").examples;
  expect(met).toMatchObject({ outcome: "met", on: "2024-03-01", options: {}, finds: [] });
  const finds = explain("working-environment-committee-established", "en").examples.flatMap((example) => example.finds);
  expect(finds[0]).toEqual({ sentence: "onDemand", at: {}, values: { average: 29, year: 2023 }, related: [] });
});
