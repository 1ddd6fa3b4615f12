import {
  type Diagnostic,
  describeBy,
  type Language,
  languages,
  municipality,
  type Place,
  soundProgramme,
  type Values,
} from "trepart";
import { describe, expect, test } from "vitest";

const nordvik = municipality({
  id: "nordvik",
  name: "Nordvik kommune",
  councilPeriods: [{ from: "2023-10-12", politicalParties: [{ id: "partyA", name: "Parti A" }, { id: "partyB" }] }],
  unions: [{ id: "unionA", name: "Forbund A" }, { id: "unionB" }, { id: "unionC", name: "" }],
  workplaces: [{ id: "school", name: "Vik skole" }, { id: "home" }],
  bodies: [
    {
      id: "group",
      kind: "steering-group",
      name: "Styringsgruppa for heltid",
      seats: [
        { id: "seat1", role: "mayor", politicalParty: "partyA" },
        { id: "seat2", role: "deputy-mayor", politicalParty: "partyB" },
        { id: "seat3", role: "chief-shop-steward", unions: ["unionA", "unionB"] },
        { id: "seat4", role: "department-head", department: "ward 1" },
        { id: "seat5", role: "secretary" },
        { id: "seat6", role: "adviser" },
        { id: "seat7", role: "adviser" },
      ],
      meetings: [
        { id: "meeting1", on: "2024-02-14", cases: [{ id: "case1" }] },
        {
          id: "meeting2",
          on: "2024-02-28",
          cases: [{ id: "case1", title: "Turnus", actions: [{ id: "action1", what: "Undersøk" }] }, { id: "case2" }],
        },
      ],
      trials: [
        { id: "trial1", from: "2024-01-01", subject: "Lange vakter" },
        { id: "trial2", from: "2024-01-01" },
      ],
    },
    { id: "unnamed", kind: "steering-group", seats: [{ id: "seat1", role: "secretary" }] },
  ],
});

/** A sentence of one brace, filled for a place or by a value. */
function said(brace: string, at: Place, options: Parameters<ReturnType<typeof describeBy>>[2], values: Values = {}) {
  const sentence = `– {${brace}}`;
  const texts = { own: { note: { says: { nb: sentence, nn: sentence, en: sentence } } } } as const;
  const rest = { severity: "info", related: [], sources: [], key: "own/says" } as const;
  const finding: Diagnostic = { rule: "own", kind: "note", sentence: "says", values, at, ...rest };
  return (language: Language) => describeBy(texts)(finding, language, options).slice(2);
}

describe("where the municipality is given", () => {
  const body = "group";

  test.each<readonly [brace: keyof Place, at: Place, nb: string]>([
    ["body", { body }, "Styringsgruppa for heltid"],
    ["body", { body: "unnamed" }, "styringsgruppa"],
    ["body", { body: "unknown" }, "«unknown»"],
    ["seat", { body, seat: "seat1" }, "plassen «ordfører, Parti A»"],
    ["seat", { body, seat: "seat2" }, "plassen «varaordfører, ‘partyB’»"],
    ["seat", { body, seat: "seat3" }, "plassen «hovedtillitsvalgt, Forbund A, ‘unionB’»"],
    ["seat", { body, seat: "seat4" }, "plassen «avdelingsleder, ward 1»"],
    ["seat", { body, seat: "seat5" }, "plassen «sekretær»"],
    ["seat", { body, seat: "seat6" }, "plassen «rådgiver (1)»"],
    ["seat", { body, seat: "seat7" }, "plassen «rådgiver (2)»"],
    ["seat", { body: "unnamed", seat: "seat1" }, "plassen «sekretær»"],
    ["seat", { body, seat: "unknown" }, "plassen «unknown»"],
    ["seat", { body: "unknown", seat: "seat1" }, "plassen «seat1»"],
    ["party", { body, party: "elected" }, "de folkevalgte"],
    ["union", { body, union: "unionA" }, "Forbund A"],
    ["union", { body, union: "unionB" }, "«unionB»"],
    ["union", { body, union: "unionC" }, "«unionC»"],
    ["workplace", { workplace: "school" }, "Vik skole"],
    ["workplace", { workplace: "home" }, "«home»"],
    ["meeting", { body, meeting: "meeting1" }, "møtet 14. februar 2024"],
    ["meeting", { body, meeting: "unknown" }, "«unknown»"],
    ["case", { body, meeting: "meeting1", case: "case1" }, "«case1»"],
    ["case", { body, meeting: "meeting2", case: "case1" }, "«Turnus»"],
    ["case", { body, meeting: "meeting2", case: "case2" }, "«case2»"],
    ["case", { body, meeting: "meeting2", case: "unknown" }, "«unknown»"],
    ["action", { body, meeting: "meeting2", case: "case1", action: "action1" }, "«Undersøk»"],
    ["action", { body, meeting: "meeting2", case: "case1", action: "unknown" }, "«unknown»"],
    ["action", { body, meeting: "meeting2", case: "unknown", action: "action1" }, "«action1»"],
    ["trial", { body, trial: "trial1" }, "«Lange vakter»"],
    ["trial", { body, trial: "trial2" }, "«trial2»"],
    ["trial", { body: "unknown", trial: "trial1" }, "«trial1»"],
    ["person", { body, person: "person1" }, "«person1»"],
    ["pointer", { pointer: "" }, "toppen av dokumentet"],
    ["pointer", { pointer: "/unions" }, "«/unions»"],
  ])("the %s of %j is called %s", (brace, at, nb) => {
    expect(said(brace, at, { municipality: nordvik })("nb")).toBe(nb);
  });

  test.each([
    ["unionA", "Forbund A"],
    ["partyA", "Parti A"],
    ["group", "Styringsgruppa for heltid"],
    ["unnamed", "styringsgruppa"],
    ["school", "Vik skole"],
    ["nordvik", "Nordvik kommune"],
    ["unknown", "«unknown»"],
  ])("%s alone is called %s", (id, nb) => {
    expect(said("whom", {}, { municipality: nordvik }, { whom: { id } })("nb")).toBe(nb);
  });
});

test.each<readonly [brace: keyof Place, at: Place, ...said: readonly [string, string, string]]>([
  ["seat", { body: "group", seat: "seat5" }, "plassen «seat5»", "plassen «seat5»", "the seat “seat5”"],
  ["meeting", { body: "group", meeting: "meeting1" }, "«meeting1»", "«meeting1»", "“meeting1”"],
  ["party", { party: "employees" }, "de ansatte", "dei tilsette", "the employees"],
  ["pointer", { pointer: "" }, "toppen av dokumentet", "toppen av dokumentet", "the top of the document"],
])("without a municipality the %s of %j stands by its id, in quotes", (brace, at, ...expected) => {
  expect(languages.map(said(brace, at, {}))).toEqual(expected);
});

test("in nynorsk and English the same names stand in words of the language", () => {
  const meeting = said("meeting", { body: "group", meeting: "meeting1" }, { municipality: nordvik });
  expect([meeting("nn"), meeting("en")]).toEqual(["møtet 14. februar 2024", "the meeting on 14 February 2024"]);
  const seat = said("seat", { body: "group", seat: "seat3" }, { municipality: nordvik });
  expect([seat("nn"), seat("en")]).toEqual([
    "plassen «hovudtillitsvald, Forbund A, ‘unionB’»",
    "the seat “chief shop steward, Forbund A, ‘unionB’”",
  ]);
});

test.each<readonly [brace: keyof Place, at: Place, nb: string]>([
  ["municipality", { municipality: "nordvik" }, "Nordvik"],
  ["municipality", { municipality: "unknown" }, "«unknown»"],
  ["union", { municipality: "nordvik", union: "unionA" }, "Forbund A"],
  ["union", { municipality: "nordvik", union: "unknown" }, "«unknown»"],
  ["union", { municipality: "unknown", union: "unionA" }, "«unionA»"],
  ["project", { project: "present" }, "«Mer til stede»"],
  ["project", { project: "unknown" }, "«unknown»"],
  ["network", { network: "absence" }, "«absence»"],
  ["network", { network: "unknown" }, "«unknown»"],
  ["network", { network: "named" }, "«Nærvær»"],
  ["indicator", { project: "wholePosts", indicator: "postSize" }, "«gjennomsnittlig stillingsstørrelse»"],
  ["indicator", { project: "present", indicator: "postSize" }, "«postSize»"],
  ["indicator", { indicator: "everywhere" }, "«sykefravær»"],
  ["figure", { figure: "deltakerkommuner" }, "«deltakerkommuner»"],
  ["party", { municipality: "nordvik", party: "elected" }, "de folkevalgte"],
])("in a programme the %s of %j is called %s", (brace, at, nb) => {
  const programme = {
    ...soundProgramme,
    networks: [...soundProgramme.networks, { id: "named", name: "Nærvær", municipalities: [], from: "2012-01-16" }],
    indicators: [{ id: "everywhere", name: "sykefravær" }],
  };
  expect(said(brace, at, { programme })("nb")).toBe(nb);
  expect(said("whom", {}, { programme }, { whom: { id: "nordvik" } })("nb")).toBe("«nordvik»");
});

test("terms, days, numbers and words are written as they stand in a sentence", () => {
  const nb = (value: Values[string]) => said("what", {}, {}, { what: value })("nb");
  expect(nb({ terms: ["mayor"] })).toBe("ordfører");
  expect(nb({ terms: ["mayor", "secretary"] })).toBe("ordfører og sekretær");
  expect(nb({ terms: ["mayor", "adviser", "secretary"] })).toBe("ordfører, rådgiver og sekretær");
  expect([nb({ term: "mayor" }), nb({ day: "2024-03-01" }), nb(10_000), nb("saken")]).toEqual([
    "ordfører",
    "1. mars 2024",
    "10\u00a0000",
    "saken",
  ]);
  const counted = (count: number) => said("count:plass|plasser", {}, {}, { count })("nb");
  expect([counted(0), counted(1), counted(2)]).toEqual(["plasser", "plass", "plasser"]);
});
