import { check, handbook2021, municipality, ruleSet, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import { toSvg } from "../../../src/output/svg.js";
import { hasClass, parsed, within } from "../../support/xml.js";
import { chartOf, having, linesIn, numbersIn, on, seatIn, signOf, steeringGroupWith, titleOf } from "./charts.js";

const sound = chartOf(soundSteeringGroup);

test("a chart is an image with a title and a description of its own", () => {
  expect(sound.name).toBe("svg");
  expect(sound.attributes).toMatchObject({ role: "img", lang: "en", xmlns: "http://www.w3.org/2000/svg" });
  const named = (id: string | undefined) => within(sound).find(({ attributes }) => attributes.id === id);
  expect(named(sound.attributes["aria-labelledby"])).toMatchObject({
    name: "title",
    text: "The steering group, Nordvik, 1 March 2024",
  });
  expect(named(sound.attributes["aria-describedby"])?.text).toContain(
    "The safety service: 1 of 1 filled: Chief safety representative.",
  );
});

test("every seat of the day is drawn once, with a title of its own", () => {
  const drawn = within(sound).filter(({ attributes }) => "data-seat" in attributes);
  expect(drawn.map(({ attributes }) => attributes["data-seat"]).sort()).toEqual(
    soundSteeringGroup.bodies[0]?.seats.map(({ id }) => id).sort(),
  );
  expect(drawn.filter((seat) => !titleOf(seat))).toEqual([]);
  expect(titleOf(seatIn(sound, "elected1"))).toBe("Mayor, Parti A, the governing side");
});

test("position and opposition differ by shape and letter, and the legend explains both", () => {
  const [governing, opposing] = [seatIn(sound, "elected1"), seatIn(sound, "elected2")];
  expect([governing, opposing].map(signOf)).toEqual(["G", "O"]);
  const shapes = [governing, opposing].map((seat) => within(seat).find((inside) => hasClass(inside, "seat"))?.name);
  expect(shapes).toEqual(["circle", "rect"]);
  expect(linesIn(sound, "detail")).toEqual(expect.arrayContaining(["The governing side", "The opposition"]));
});

test("a vacant seat is drawn as vacant and counted as such", () => {
  const chart = chartOf(steeringGroupWith(having("administration2", { holders: [] })));
  const seat = seatIn(chart, "administration2");
  expect(hasClass(seat, "vacant")).toBe(true);
  expect(hasClass(seatIn(chart, "administration1"), "vacant")).toBe(false);
  expect(titleOf(seat)).toBe("Executive director, Vacant seat");
  expect(linesIn(chart, "detail")).toContain("2 of 3 filled");
});

test("what is not known is drawn as unknown", () => {
  const seats = having("elected2", { politicalParty: undefined });
  const chart = chartOf(steeringGroupWith((given) => having("steward1", { unions: [] })(seats(given))));
  expect(["elected2", "steward1", "steward2"].map((id) => signOf(seatIn(chart, id)))).toEqual(["?", "?", undefined]);
  expect(titleOf(seatIn(chart, "elected2"))).toBe(
    "Elected representative, political party not known, governing side or opposition not known",
  );
  expect(titleOf(seatIn(chart, "steward1"))).toBe("Chief shop steward, union not known");
});

test("a political party whose alignment is not stated is named, and its side is unknown", () => {
  const councilPeriods = [{ from: "2023-10-12", politicalParties: [{ id: "partyA" }, { id: "partyB" }] }];
  const chart = chartOf(municipality({ ...soundSteeringGroup, councilPeriods }));
  expect(signOf(seatIn(chart, "elected1"))).toBe("?");
  expect(titleOf(seatIn(chart, "elected1"))).toContain("“partyA”, governing side or opposition not known");
});

test("persons are named only where the app names them", () => {
  const person = "holder of elected1";
  expect(JSON.stringify(sound)).not.toContain(person);
  const chart = chartOf(soundSteeringGroup, { persons: { [person]: "Et Eksempelnavn" } });
  expect(linesIn(seatIn(chart, "elected1"), "detail")).toContain("Et Eksempelnavn");
  expect(JSON.stringify(chart)).not.toContain(person);
});

test("those who attend without being members are apart, and only where there are any", () => {
  const heading = "Others in attendance";
  expect(linesIn(sound, "heading")).not.toContain(heading);
  const chart = chartOf(steeringGroupWith((seats) => [...seats, { id: "minutes", role: "secretary" }]));
  expect(linesIn(chart, "heading")).toContain(heading);
  expect(hasClass(seatIn(chart, "minutes"), "none")).toBe(true);
});

test("findings are numbered from the worst, marked where they sit and written out", () => {
  const given = steeringGroupWith(having("elected2", { holders: [] }));
  const report = check(given, {
    on,
    ruleSet: ruleSet(
      "some",
      handbook2021.uses.filter(({ rule }) =>
        ["seats-filled", "min-representatives-per-party", "equal-representation"].includes(rule.name),
      ),
    ),
  });
  const chart = chartOf(given, { report });
  expect(numbersIn(seatIn(chart, "elected2"))).toEqual(["3"]);
  expect(numbersIn(seatIn(chart, "elected1"))).toEqual([]);
  expect(linesIn(chart, "running").filter((line) => /^(Breach|Minor breach): /.test(line))).toHaveLength(3);
  expect(titleOf(chart)).not.toContain("Breach");
  const description = chart.children.find(({ name }) => name === "desc")?.text;
  expect(description).toContain("(3) Minor breach: A seat in the steering group is vacant: elected representative.");
});

test("a finding about a person is marked at every seat that the person fills", () => {
  const chart = chartOf(steeringGroupWith(having("safety", { holders: [{ person: "holder of steward1" }] })));
  const [number] = numbersIn(seatIn(chart, "safety"));
  expect(number).toBeDefined();
  expect(numbersIn(seatIn(chart, "steward1"))).toEqual([number]);
});

test("a chart says whether and by what the body was judged", () => {
  const running = (options: Parameters<typeof chartOf>[1]) => linesIn(chartOf(soundSteeringGroup, options), "running");
  const report = check(soundSteeringGroup, { on });
  expect(running({})).toEqual([
    "Nordvik, 1 March 2024",
    "Judged as of 1 March 2024 by the rule set “handbook2021”",
    "No findings",
  ]);
  expect(running({ report: undefined })).toEqual(["Nordvik, 1 March 2024"]);
  expect(running({ report: { ...report, outcomes: [] } })).toContain("Not judged");
  const notJudged = [{ body: "steeringGroup", why: "no-rules-for-its-kind" }] as const;
  expect(running({ report: { ...report, outcomes: [], notJudged } })).toContain(
    "Not judged: the rule set has no rules for this kind of body",
  );
});

test("a body outside its period has no seats, and the chart says why", () => {
  const ended = municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({ ...body, to: "2024-02-29" })),
  });
  const chart = chartOf(ended, { report: undefined });
  expect(within(chart).filter(({ attributes }) => "data-seat" in attributes)).toEqual([]);
  expect(linesIn(chart, "running")).toContain("The body's period does not cover this day");
});

test.each([
  [{ body: "elsewhere" }, "no body with the id"],
  [{ on: "2024-02-30" }, "calendar day"],
  [{ on: "2024-03-02" }, "the report is on"],
  [{ report: check({ ...soundSteeringGroup, id: "fjelldal" }, { on }) }, "the report is on"],
])("a programmer's fault such as %o is a RangeError", (options, message) => {
  expect(() => chartOf(soundSteeringGroup, options)).toThrow(RangeError);
  expect(() => chartOf(soundSteeringGroup, options)).toThrow(message);
});

test("the same chart comes out every time, in every language another one", () => {
  const drawn = (language: "nb" | "nn" | "en") => toSvg(soundSteeringGroup, { body: "steeringGroup", on, language });
  expect(drawn("nn")).toBe(drawn("nn"));
  expect(new Set([drawn("nb"), drawn("nn"), drawn("en")]).size).toBe(3);
});

test("charts of different bodies, days and colours share no id", () => {
  const twins = municipality({
    ...soundSteeringGroup,
    bodies: ["a b", "a_20_b", "a-b"].flatMap((id) => soundSteeringGroup.bodies.map((body) => ({ ...body, id }))),
  });
  const drawn = [
    ...twins.bodies.map(({ id }) => toSvg(twins, { body: id, on, language: "nb" })),
    toSvg(twins, { body: "a b", on: "2024-03-02", language: "nb" }),
    toSvg(twins, { body: "a b", on, language: "nb", scheme: "dark" }),
  ];
  const ids = drawn.flatMap((svg) => within(parsed(svg)).flatMap(({ attributes }) => attributes.id ?? []));
  expect(ids).toHaveLength(2 * drawn.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w-]*$/);
});
