import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import {
  check,
  edit,
  isInvalidMunicipality,
  languages,
  legalFrame,
  municipality,
  type Problem,
  type Refused,
  read,
  describe as say,
  soundSteeringGroup,
  toProblem,
} from "trepart";
import { describe, expect, test } from "vitest";
import { runs } from "../support/runs.js";
import { finding, nordvik, nordvikReport, reportWith, waiver } from "./reports.js";
import schema from "./standards/problem.json" with { type: "json" };

const ajv = formats.default(new Ajv2020({ strict: true }));
const isProblem = ajv.compile<Problem>(schema);

const malformed: unknown = { id: "nordvik", unions: [{ id: "union-a", from: "2023-02-30" }], "bud/gets %": [] };

const refusedBy = (result: { readonly ok: boolean }): Refused => {
  if (result.ok) throw new Error("The data are expected to be refused.");
  return result as Refused;
};

const thrownBy = (make: () => unknown): Refused => {
  try {
    make();
  } catch (error) {
    if (isInvalidMunicipality(error)) return error;
  }
  throw new Error("The data are expected to be refused.");
};

const refusals: Readonly<Record<string, Refused>> = {
  "data that read refuses": refusedBy(read(malformed)),
  "data that municipality refuses": thrownBy(() => municipality({ id: "", name: "Nordvik" })),
  "an edit that cannot be made": refusedBy(
    edit(soundSteeringGroup, { do: "vacate", body: "none", seat: "elected2", from: "2024-03-01" }),
  ),
  "a report with breaches": nordvikReport,
};

describe.each(Object.keys(refusals))("%s", (name) => {
  const refused = refusals[name] ?? { diagnostics: [] };

  test.each(languages)("is a problem in %s by the schema of RFC 9457", (language) => {
    const problem = toProblem(refused, language, { municipality: nordvik, instance: "/municipalities/nordvik" });
    expect(isProblem(problem), ajv.errorsText(isProblem.errors)).toBe(true);
    expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
  });

  test("says each finding as describe does", () => {
    for (const { detail, key } of toProblem(refused, "nn", { municipality: nordvik }).errors) {
      const diagnostic = refused.diagnostics.find((it) => it.key === key) ?? finding("missing");
      expect(detail).toBe(say(diagnostic, "nn", { municipality: nordvik }));
    }
  });
});

test("the schema would find a problem that is none", () => {
  expect(isProblem({ type: "no address at all", status: 42 })).toBe(false);
});

test("malformed data are refused with the place of every fault, warnings included", () => {
  expect(toProblem(refusedBy(read(malformed)), "en")).toEqual({
    type: "https://www.npmjs.com/package/trepart#malformed-data",
    title: "The data cannot be read",
    status: 422,
    detail: "2 faults have to be put right first.",
    errors: [
      {
        detail: "A required field is missing at “/name”.",
        pointer: "#/name",
        rule: "input/missing",
        kind: "breach",
        severity: "error",
        key: "input/missing/missing?pointer=/name",
      },
      {
        detail: "The value at “/unions/0/from” is not a day that exists, written as year, month and day (YYYY-MM-DD).",
        pointer: "#/unions/0/from",
        rule: "input/date",
        kind: "breach",
        severity: "error",
        key: "input/date/notADay?pointer=/unions/0/from",
      },
      {
        detail: "The model does not know the field at “/bud~1gets %”. It has been left out.",
        pointer: "#/bud~1gets%20%25",
        rule: "input/unknown-key",
        kind: "breach",
        severity: "warning",
        key: "input/unknown-key/unknown?pointer=/bud~1gets %25",
      },
    ],
  });
});

test("where anything is malformed, that is the problem", () => {
  const { diagnostics } = refusedBy(read(malformed));
  expect(toProblem({ diagnostics: [finding("breach"), ...diagnostics] }, "en").title).toBe("The data cannot be read");
});

test("a report is refused with the ids of each breach and question, and not with its notes", () => {
  const { type, title, detail, errors } = toProblem(nordvikReport, "nb", { municipality: nordvik });
  expect({ type, title, detail }).toEqual({
    type: "https://www.npmjs.com/package/trepart#norms-not-met",
    title: "Ikke alle normer er oppfylt",
    detail: "2 avvik og 1 spørsmål gjenstår.",
  });
  expect(errors.map(({ rule, at, pointer }) => [rule, at, pointer])).toEqual([
    ["min-representatives-per-party", { body: "styringsgruppa", party: "elected" }, undefined],
    ["all-unions-included", { body: "styringsgruppa", union: "unionC" }, undefined],
    ["seats-filled", { body: "styringsgruppa", seat: "elected3" }, undefined],
  ]);
});

test.each([
  [1, 0, "1 breach and 0 questions remain."],
  [2, 1, "2 breaches and 1 question remain."],
  [0, 2, "0 breaches and 2 questions remain."],
])("%i breaches and %i questions are counted in words that fit", (breaches, questions, words) => {
  const report = reportWith({
    diagnostics: [
      ...Array.from({ length: breaches }, (_, number) => finding(`breach ${number}`)),
      ...Array.from({ length: questions }, (_, number) => finding(`question ${number}`, { kind: "question" })),
    ],
  });
  expect(toProblem(report, "en").detail).toBe(words);
});

test("what a waiver accepts stands in nobody's way", () => {
  const report = reportWith({ diagnostics: [finding("accepted", { waiver }), finding("standing")] });
  expect(toProblem(report, "en").errors.map(({ key }) => key)).toEqual(["standing"]);
});

test("an app gives its own status, type and instance", () => {
  const own = { status: 400, type: "https://nordvik.example/problems/body", instance: "/requests/7" };
  expect(toProblem(nordvikReport, "nn", own)).toMatchObject(own);
  expect(Object.keys(toProblem(nordvikReport, "nn"))).not.toContain("instance");
});

test("where nothing stands in the way there is no problem to tell of", () => {
  const notes = { diagnostics: [finding("note", { kind: "note", severity: "info" })] };
  expect(() => toProblem(notes, "nb")).toThrow(RangeError);
  const report = check(soundSteeringGroup, { on: "2024-03-01", ruleSet: legalFrame, bodies: [] });
  expect(() => toProblem(report, "nb")).toThrow(RangeError);
  expect(() => toProblem(report, "nb")).toThrow("no breach and no question");
});

test("a result that was read does not compile as a refusal", () => {
  const result = read(soundSteeringGroup);
  // @ts-expect-error: it may have been read without fault
  expect(() => toProblem(result, "en")).toThrow(RangeError);
});

test("every pointer is a fragment that an address carries unchanged and that leads back to the pointer", () => {
  const keys = fc.string({ unit: fc.oneof(fc.constantFrom(...'/~#%?[] "<>`{}\\^|é\ud800'), fc.string()) });
  fc.assert(
    fc.property(fc.uniqueArray(keys), (names) => {
      const result = read({ id: "", ...Object.fromEntries(names.map((name) => [name, 1])) });
      const { errors } = toProblem(refusedBy(result), "en");
      errors.forEach(({ pointer = "" }, position) => {
        expect(new URL(pointer, "https://nordvik.example/").hash).toBe(pointer);
        const plain = result.diagnostics[position]?.at.pointer ?? "";
        expect(decodeURIComponent(pointer.slice(1))).toBe(Buffer.from(plain).toString());
      });
    }),
    runs(100),
  );
});
