import {
  check,
  describe as describeDiagnostic,
  isInvalidMunicipality,
  isInvalidProgramme,
  languages,
  type ProgrammeInput,
  programme,
  readProgramme,
  soundProgramme,
  soundSteeringGroup,
} from "trepart";
import { describe, expect, test } from "vitest";

const document = (more: Readonly<Record<string, unknown>> = {}) => ({ id: "programme", name: "Programmet", ...more });

const faultsIn = (input: unknown) =>
  readProgramme(input).diagnostics.map(({ rule, at }) => `${rule.replace("input/", "")} ${at.pointer}`);

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout));

const indicator = (more: object) => document({ indicators: [{ id: "postSize", ...more }] });
const figure = (more: object) =>
  document({ figures: [{ what: "participants", value: 104, source: "slides", ...more }] });
const twice = [{ id: "a" }, { id: "b" }, { id: "a" }];

describe("what has been read", () => {
  test("has every list filled in, and is frozen all the way down", () => {
    const result = readProgramme(
      document({
        participants: [{ municipality: "nordvik", unions: [{ id: "unionA" }] }],
        projects: [{ id: "present" }],
        networks: [{ id: "absence" }],
      }),
    );
    if (!result.ok) throw new Error("The document is sound.");
    expect(result.diagnostics).toEqual([]);
    expect(result.programme).toEqual({
      id: "programme",
      name: "Programmet",
      agreementParties: [],
      themes: [],
      applicants: [],
      participants: [{ municipality: "nordvik", parties: [], unions: [{ id: "unionA" }] }],
      projects: [{ id: "present", themes: [], municipalities: [], indicators: [] }],
      networks: [{ id: "absence", municipalities: [] }],
      indicators: [],
      figures: [],
    });
    expect(isFrozenThroughout(result.programme)).toBe(true);
  });

  test("is the same again after a trip through JSON", () => {
    const result = readProgramme(JSON.parse(JSON.stringify(soundProgramme)));
    expect(result).toEqual({ ok: true, programme: soundProgramme, diagnostics: [] });
  });

  test("leaves out an unknown key, and says so", () => {
    const result = readProgramme(document({ participent: [] }));
    expect(result).toMatchObject({ ok: true, diagnostics: [{ severity: "warning", at: { pointer: "/participent" } }] });
    expect(result.ok && "participent" in result.programme).toBe(false);
  });
});

test.each([null, [], "text", 7, undefined, () => 1])("a document that is %s is no programme", (input) => {
  expect(readProgramme(input).ok).toBe(false);
  expect(faultsIn(input)).toEqual(["shape "]);
});

test("a value that cannot be read is refused, not thrown", () => {
  const input = {
    get id() {
      throw new Error("This value is not plain data.");
    },
  };
  expect(faultsIn(input)).toEqual(["shape "]);
  expect(readProgramme(input).ok).toBe(false);
});

test.each([
  [{}, ["missing /id", "missing /name"]],
  [document({ participants: [{}] }), ["missing /participants/0/municipality"]],
  [figure({ source: undefined }), ["missing /figures/0/source"]],
  [figure({ what: undefined, value: undefined }), ["missing /figures/0/what", "missing /figures/0/value"]],
  [figure({ value: "104" }), ["shape /figures/0/value"]],
  [figure({ value: Number.NaN }), ["shape /figures/0/value"]],
  [figure({ on: "2014-02-30" }), ["date /figures/0/on"]],
  [figure({ unit: "percent" }), ["shape /figures/0/unit"]],
  [indicator({ unit: "%" }), ["shape /indicators/0/unit"]],
  [indicator({ before: null }), ["shape /indicators/0/before"]],
  [indicator({ before: 101, after: -3.5, delta: -104.5 }), []],
  [document({ agreementParties: ["state", "lo"] }), ["shape /agreementParties/1"]],
  [document({ projects: [{ id: "p", themes: ["sickness"] }] }), ["shape /projects/0/themes/0"]],
  [document({ participants: [{ municipality: "m", grant: -1 }] }), ["shape /participants/0/grant"]],
  [document({ participants: [{ municipality: "m", grant: 0.5 }] }), ["shape /participants/0/grant"]],
  [document({ applicants: "m", projects: [{ id: "p", municipalities: ["m"] }] }), ["shape /applicants"]],
  [document({ from: "2015-12-31", to: "2011-09-21" }), ["period /to"]],
  [document({ from: "2011-09-21", to: "2011-09-21" }), []],
])("%j has the faults %j", (input, faults) => {
  expect(faultsIn(input)).toEqual(faults);
});

describe("ids stand once in a list", () => {
  test.each([
    ["/applicants/1", document({ applicants: ["a", "a"] })],
    ["/participants/2/municipality", document({ participants: twice.map(({ id }) => ({ municipality: id })) })],
    ["/participants/0/unions/2/id", document({ participants: [{ municipality: "m", unions: twice }] })],
    ["/projects/2/id", document({ projects: twice })],
    ["/projects/0/indicators/2/id", document({ projects: [{ id: "p", indicators: twice }] })],
    [
      "/projects/0/municipalities/1",
      document({ applicants: ["m"], projects: [{ id: "p", municipalities: ["m", "m"] }] }),
    ],
    ["/networks/2/id", document({ networks: twice })],
    [
      "/networks/0/municipalities/1",
      document({ applicants: ["m"], networks: [{ id: "n", municipalities: ["m", "m"] }] }),
    ],
    ["/indicators/2/id", document({ indicators: twice })],
  ])("%s", (pointer, input) => {
    expect(faultsIn(input)).toEqual([`duplicate-id ${pointer}`]);
  });

  test("the first of them is named beside the later", () => {
    const [fault] = readProgramme(
      document({ participants: twice.map(({ id }) => ({ municipality: id })) }),
    ).diagnostics;
    expect(fault).toMatchObject({
      values: { id: { id: "a" } },
      related: [{ pointer: "/participants/0/municipality" }],
    });
  });

  test("a municipality may have applied and take part, and be in several projects and networks", () => {
    expect(
      faultsIn(
        document({
          applicants: ["a"],
          participants: [{ municipality: "a" }],
          projects: [
            { id: "p", municipalities: ["a"], indicators: [{ id: "i" }] },
            { id: "q", municipalities: ["a"], indicators: [{ id: "i" }] },
          ],
          networks: [{ id: "p", municipalities: ["a"] }],
          indicators: [{ id: "i" }],
        }),
      ),
    ).toEqual([]);
  });
});

describe("projects and networks refer to municipalities that the programme knows", () => {
  const known = { participants: [{ municipality: "a" }], applicants: ["b"] };

  test("participants and applicants are known", () => {
    expect(faultsIn(document({ ...known, projects: [{ id: "p", municipalities: ["a", "b"] }] }))).toEqual([]);
  });

  test("any other is reported where it stands", () => {
    const members = { municipalities: ["c", "a"] };
    const input = document({ ...known, projects: [{ id: "p", ...members }], networks: [{ id: "n", ...members }] });
    expect(faultsIn(input)).toEqual([
      "unknown-reference /projects/0/municipalities/0",
      "unknown-reference /networks/0/municipalities/0",
    ]);
  });

  test("nothing is said of references to a list that is itself faulty", () => {
    expect(faultsIn(document({ participants: 7, projects: [{ id: "p", municipalities: ["c"] }] }))).toEqual([
      "shape /participants",
    ]);
  });
});

test("every fault is said in every language", () => {
  const { diagnostics } = readProgramme({ from: "x", projects: [{ id: "p", municipalities: ["c"] }], themes: ["x"] });
  expect(diagnostics.length).toBeGreaterThan(4);
  for (const language of languages) {
    for (const fault of diagnostics) expect(describeDiagnostic(fault, language)).toMatch(/[.]$/);
  }
});

describe("the form for authors", () => {
  test("fills in lists", () => {
    expect(programme({ id: "programme", name: "Programmet" }).participants).toEqual([]);
  });

  test("throws an error that carries the faults and is recognised by its own name", () => {
    const wrong = { ...document(), figures: [{ what: "participants", value: 104 }] } as unknown as ProgrammeInput;
    try {
      programme(wrong);
      expect.unreachable();
    } catch (error) {
      expect(isInvalidProgramme(error)).toBe(true);
      expect(isInvalidMunicipality(error)).toBe(false);
      expect(error).toMatchObject({ name: "InvalidProgramme", diagnostics: [{ rule: "input/missing" }] });
      expect(String(error)).toContain("The programme is malformed: input/missing at /figures/0/source.");
    }
  });

  test("other errors are no such error", () => {
    expect(isInvalidProgramme(new Error("other"))).toBe(false);
    expect(isInvalidProgramme({ name: "InvalidProgramme", diagnostics: [] })).toBe(false);
  });
});

test("reading a programme leaves municipalities as they were", () => {
  expect(check(soundSteeringGroup, { on: "2024-03-01" }).diagnostics).toEqual([]);
});
