import {
  bodyKinds,
  check,
  describeStep,
  edit,
  explain,
  handbook2021,
  jointCommittee,
  type Language,
  languages,
  type Municipality,
  repair,
  ruleSet,
  soundJointCommittee,
  soundSteeringGroup,
  suggest,
  use,
} from "trepart";
import { describe, expect, test } from "vitest";
import { covers } from "../../src/model/dates.js";
import { mendings } from "../../src/rules/mendings.js";
import { builtInSentences } from "../../src/rules/sentences.js";
import { identifiers, misplaced, wordsOf } from "../house/words.js";
import { seat, steeringGroup, withGroup, without } from "../support/cases.js";
import { builtInRules } from "../support/examples.js";

const names = Object.keys(mendings) as (keyof typeof mendings)[];

/** Words around ids in quotes, which are data. */
const withoutQuotes = (text: string) => text.replace(/[«“][^»”]*[»”]/g, "");

const isInOrder = (text: string, language: Language) => {
  const words = withoutQuotes(text);
  expect(text).toMatch(/^\p{Lu}/u);
  expect(text).not.toMatch(/[{}]|\bundefined\b|\s\s| [.,;]/);
  expect(misplaced(words, language)).toEqual([]);
  const leaks = wordsOf(words).filter((word) => identifiers(language).has(word));
  expect(language === "en" ? leaks.filter((word) => word.includes("-")) : leaks).toEqual([]);
};

/** Whether it is known of some political party on which side of the council it stands. */
const isPlaced = ({ councilPeriods }: Municipality, on: string) =>
  councilPeriods.some((period) => covers(period, on) && period.politicalParties.some(({ alignment }) => alignment));

describe.each(names)("%s", (name) => {
  const rule = builtInRules.find((known) => known.name === name);
  const sentences = Object.keys(mendings[name]?.mending ?? {});
  const examples = explain(name, "en").examples.filter(({ outcome }) => outcome === "breached");

  test("has suggestions for its own examples, each of which removes the finding and brings no other breach of the rule", () => {
    if (rule?.scope !== "body") throw new Error("A rule of bodies is expected.");
    const mended = new Set<string>();
    for (const { given, on, options } of examples) {
      const municipality = given as Municipality;
      const set = ruleSet("one rule", [use(rule, { kinds: bodyKinds, options })]);
      const breachesIn = (data: Municipality) =>
        check(data, { on, ruleSet: set }).diagnostics.filter(({ kind }) => kind === "breach");
      const before = breachesIn(municipality);
      const known = before.map(({ key }) => key);
      for (const diagnostic of before.filter(({ sentence }) => sentences.includes(sentence))) {
        const suggestions = suggest(municipality, diagnostic, { on, ruleSet: set });
        if ("alignment" in diagnostic.values && !isPlaced(municipality, on)) expect(suggestions).toEqual([]);
        else expect(suggestions, diagnostic.key).not.toEqual([]);
        mended.add(diagnostic.sentence);
        for (const { title, edits } of suggestions) {
          const result = edit(municipality, ...JSON.parse(JSON.stringify(edits)));
          const after = result.ok ? breachesIn(result.municipality).map(({ key }) => key) : ["refused"];
          expect(after).not.toContain(diagnostic.key);
          expect(after.filter((key) => !known.includes(key))).toEqual([]);
          for (const language of languages) isInOrder(title[language], language);
        }
      }
    }
    expect([...mended].sort()).toEqual(
      sentences.filter((sentence) => Object.hasOwn(builtInSentences[name].breach ?? {}, sentence)).sort(),
    );
  });
});

test("what is suggested is said in three languages, with the names of the municipality", () => {
  const empty = edit(soundSteeringGroup, { do: "vacate", body: "steeringGroup", seat: "safety", from: "2024-03-01" });
  const municipality = empty.ok ? empty.municipality : soundSteeringGroup;
  const [finding] = check(municipality, { on: "2024-03-01" }).diagnostics;
  const [first] = finding ? suggest(municipality, finding, { on: "2024-03-01" }) : [];
  expect(first?.title).toEqual({
    nb: "Oppnevn noen til plassen «hovedverneombud» i styringsgruppa fra 1. mars 2024",
    nn: "Nemn opp nokon til plassen «hovudverneombod» i styringsgruppa frå 1. mars 2024",
    en: "Appoint somebody to the seat “chief safety representative” in the steering group from 1 March 2024",
  });
});

test("without a day the latest beginning in the body counts, and without any there is nothing to suggest", () => {
  const group = withGroup(steeringGroup(3, without("safety")));
  const [finding] = check(group, { on: "2024-03-01" }).diagnostics;
  const edits = finding ? suggest(group, finding).flatMap((suggestion) => suggestion.edits) : [];
  expect(edits.map((one) => one.do === "addSeat" && one.seat.from)).toEqual(["2023-11-01"]);
});

test("a finding of a rule of another set is mended by the rule as it is usually used", () => {
  const bodies = soundJointCommittee.bodies.slice(0, 1).map((body) => ({
    ...body,
    seats: body.seats.filter(({ role }) => role !== "employee-representative"),
    meetings: [],
  }));
  const given = { ...soundJointCommittee, bodies };
  const on = "2024-03-01";
  const [finding] = check(given, { on, ruleSet: jointCommittee }).diagnostics.filter(({ kind }) => kind === "breach");
  if (!finding) throw new Error("no finding");
  expect(suggest(given, finding, { on }).length).toBeGreaterThan(0);
  expect(suggest(given, finding, { on })).toEqual(suggest(given, finding, { on, ruleSet: jointCommittee }));
  expect(suggest(given, finding, { on, ruleSet: handbook2021 })).toEqual([]);
});

test("there is nothing to suggest about what is not there: a body, a rule, or the finding itself", () => {
  const on = "2024-03-01";
  const [finding] = check(withGroup(steeringGroup(3, without("safety"))), { on }).diagnostics;
  if (!finding) throw new Error("no finding");
  const group = withGroup(steeringGroup(3));
  expect(suggest(group, finding, { on })).toEqual([]);
  expect(suggest(group, { ...finding, at: { body: "gone" } }, { on })).toEqual([]);
  expect(suggest(group, { ...finding, at: {} }, { on })).toEqual([]);
  for (const rule of ["unknown", "toString"]) expect(suggest(group, { ...finding, rule }, { on })).toEqual([]);
});

test("what takes several edits is said in one sentence", () => {
  const group = withGroup(steeringGroup(3, without("administration2", "administration3")));
  const [finding] = check(group, { on: "2024-03-01" }).diagnostics;
  const [first] = finding ? suggest(group, finding, { on: "2024-03-01" }) : [];
  expect(first?.edits.map((one) => one.do)).toEqual(["addSeat", "addSeat"]);
  expect(first?.title.nb).toMatch(/^Opprett en plass .+; opprett en plass /);
});

test("questions and notes are left to people", () => {
  const group = withGroup(steeringGroup(3), {
    unions: ["union1", "union2", "union3"].map((id) => ({ id, to: "2024-01-31" })),
  });
  const { diagnostics } = check(group, { on: "2024-03-01" });
  const others = diagnostics.filter(({ kind }) => kind !== "breach");
  expect(others.length).toBeGreaterThan(0);
  expect(others.flatMap((finding) => suggest(group, finding, { on: "2024-03-01" }))).toEqual([]);
  const seats = [seat("mayor", "mayor", { rights: ["attend"] }), seat("director", "municipal-director")];
  const unequal = withGroup({ id: "group", kind: "steering-group", seats });
  const unknown = check(unequal, { on: "2024-03-01" }).diagnostics.filter(({ rule }) => rule === "equal-rights");
  expect(unknown.map(({ kind }) => kind)).toEqual(["question"]);
  expect(unknown.flatMap((finding) => suggest(unequal, finding, { on: "2024-03-01" }))).toEqual([]);
});

test("a step of a repair is said in each language, with who decides on it", () => {
  const group = withGroup(steeringGroup(3, without("steward3")));
  const steps = repair(group, { on: "2024-03-01", body: "group" }).plans[0]?.steps ?? [];
  const said = (language: Language) => steps.map((step) => describeStep(step, language, { municipality: group }));
  expect(said("nb")).toEqual([
    "Opprett en plass i styringsgruppa fra 1. mars 2024: hovedtillitsvalgt («union3»). Det avgjør «union3».",
  ]);
  expect(said("nn")).toEqual([
    "Opprett ein plass i styringsgruppa frå 1. mars 2024: hovudtillitsvald («union3»). Det avgjer «union3».",
  ]);
  expect(said("en")).toEqual([
    "Add a seat to the steering group from 1 March 2024: chief shop steward (“union3”). That is for “union3” to decide.",
  ]);
});
