import draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import fc from "fast-check";
import type { Log } from "sarif";
import {
  check,
  checkProgramme,
  handbook2021,
  jointCommittee,
  languages,
  legalFrame,
  meetingRecord,
  type SarifLog,
  describe as say,
  soundProgramme,
  soundSteeringGroup,
  toSarif,
  triPartNordFron,
  workingEnvironmentCommittee,
} from "trepart";
import { describe, expect, test } from "vitest";
import type { DeepReadonly } from "../../../src/model/municipality.js";
import { municipalities } from "../../support/municipalities.js";
import { runs } from "../../support/runs.js";
import { finding, municipalityNamed, nordvik, nordvikReport, ownTexts, reportWith, waiver } from "../reports.js";
import schema from "../standards/sarif-schema-2.1.0.json" with { type: "json" };

const ajv = formats.default(new draft04.default({ strict: false }));
const isLog = ajv.compile<SarifLog>(schema);
const expectLog = (log: unknown) => expect(isLog(log), ajv.errorsText(isLog.errors)).toBe(true);

const on = "2024-03-01";
const runOf = (log: SarifLog) => {
  const [run] = log.runs;
  if (run === undefined || log.runs.length > 1) throw new Error("A log holds one run.");
  return run;
};
const nordvikRun = runOf(toSarif(nordvikReport, "en", { municipality: nordvik }));

describe("a log is SARIF 2.1.0", () => {
  test.each(languages)("by the schema of OASIS, in %s, with all that a result can be", (language) => {
    const log = toSarif(nordvikReport, language, { municipality: nordvik, outcomes: "all" });
    expectLog(log);
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
    const kinds = new Set(runOf(log).results.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["fail", "informational", "notApplicable", "open", "pass"]);
  });

  test("for a programme as well", () => {
    const log = toSarif(checkProgramme(soundProgramme, { on }), "nn", { programme: soundProgramme, outcomes: "all" });
    expectLog(log);
    expect(runOf(log).logicalLocations[0]?.kind).toBe("programme");
  });

  test("for whatever municipality and rule set, and its indexes lead to what they name", () => {
    const sets = [
      handbook2021,
      jointCommittee,
      legalFrame,
      meetingRecord,
      triPartNordFron,
      workingEnvironmentCommittee,
    ];
    fc.assert(
      fc.property(municipalities, fc.constantFrom(...sets), (municipality, ruleSet) => {
        const log = toSarif(check(municipality, { on, ruleSet }), "nb", { outcomes: "all" });
        expectLog(log);
        const { results, tool, logicalLocations } = runOf(log);
        for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of results) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
          for (const { index, fullyQualifiedName } of [...locations, ...relatedLocations].flatMap(
            (location) => location.logicalLocations,
          )) {
            expect(logicalLocations[index]?.fullyQualifiedName).toBe(fullyQualifiedName);
          }
        }
        for (const { relationships } of tool.driver.rules) {
          for (const { target } of relationships) expect(tool.driver.taxa[target.index]?.id).toBe(target.id);
        }
      }),
      runs(40),
    );
  });

  test("by the types that other tools use", () => {
    const log: DeepReadonly<Log> = toSarif(nordvikReport, "en");
    expect(log.runs[0]?.tool.driver.name).toBe("trepart");
  });

  test("and the schema would find a log that is none", () => {
    expect(isLog({ version: "2.1.0", runs: [{ ...nordvikRun, results: [{ message: {}, level: "fatal" }] }] })).toBe(
      false,
    );
  });
});

describe("a result", () => {
  test("fails by its severity where a norm is not followed, and has no level otherwise", () => {
    expect(nordvikRun.results.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
      ["min-representatives-per-party", "fail", "error"],
      ["all-unions-included", "informational", "none"],
      ["all-unions-included", "open", "none"],
      ["seats-filled", "fail", "warning"],
    ]);
    const remark = toSarif(reportWith({ diagnostics: [finding("remark", { severity: "info" })] }), "nb");
    expect(runOf(remark).results[0]?.level).toBe("note");
  });

  test("says what describe says, and keeps the key and the values", () => {
    expect(nordvikRun.results.map(({ message }) => message.text)).toEqual(
      nordvikReport.diagnostics.map((diagnostic) => say(diagnostic, "en", { municipality: nordvik })),
    );
    expect(nordvikRun.results.map((result) => [result.partialFingerprints?.["key/v1"], result.properties])).toEqual(
      nordvikReport.diagnostics.map(({ key, sentence, values }) => [key, { sentence, values }]),
    );
  });

  test("is at a place named by ids, each part after its whole", () => {
    const [first] = nordvikRun.results;
    expect(first?.locations).toEqual([
      { logicalLocations: [{ index: 2, fullyQualifiedName: "bodies/styringsgruppa/parties/elected" }] },
    ]);
    expect(first?.relatedLocations).toEqual([
      { logicalLocations: [{ index: 3, fullyQualifiedName: "bodies/styringsgruppa/seats/elected3" }] },
    ]);
    expect(nordvikRun.logicalLocations.slice(0, 4)).toEqual([
      { name: "nordvik", fullyQualifiedName: "nordvik", kind: "municipality" },
      { name: "styringsgruppa", fullyQualifiedName: "bodies/styringsgruppa", kind: "body", parentIndex: 0 },
      { name: "elected", fullyQualifiedName: "bodies/styringsgruppa/parties/elected", kind: "party", parentIndex: 1 },
      { name: "elected3", fullyQualifiedName: "bodies/styringsgruppa/seats/elected3", kind: "seat", parentIndex: 1 },
    ]);
  });

  test("about the municipality as a whole is at the municipality, and strokes in ids part nothing", () => {
    const diagnostics = [finding("whole", { at: {} }), finding("odd", { at: { body: "a/b", seat: "c~d" } })];
    const [whole, odd] = runOf(toSarif(reportWith({ diagnostics }), "nb")).results;
    expect(whole?.locations[0]?.logicalLocations).toEqual([{ index: 0, fullyQualifiedName: "nordvik" }]);
    expect(odd?.locations[0]?.logicalLocations).toEqual([{ index: 2, fullyQualifiedName: "bodies/a~1b/seats/c~0d" }]);
  });

  test("that a waiver accepts is suppressed by it, and every other says that it is not", () => {
    const diagnostics = [finding("accepted", { waiver }), finding("standing")];
    const log = toSarif(reportWith({ diagnostics }), "nb");
    expectLog(log);
    expect(runOf(log).results.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: "external",
          status: "accepted",
          justification: "There is no union to ask.",
          properties: { id: "waiver", decidedOn: "2024-02-01", decidedBy: "the council", until: "2025-12-31" },
        },
      ],
      [],
    ]);
  });

  test("holds no placeholder and no link that comes from the data", () => {
    const odd = municipalityNamed("{0} [here](https://nordvik.example) }");
    const diagnostics = [finding("{0} [here](https://nordvik.example) }\nand on")];
    const { results } = runOf(toSarif(reportWith({ diagnostics }), "en", { municipality: odd, texts: ownTexts }));
    expect(results[0]?.message.text).toBe("{{0}} [here]\u2060(https://nordvik.example) }} and on.");
  });
});

describe("a rule", () => {
  const { rules, taxa } = nordvikRun.tool.driver;
  const rule = (id: string) => rules.find((it) => it.id === id);

  test("is listed when it judged, whether or not it found anything", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([
      "all-unions-included",
      "min-representatives-per-party",
      "safety-representative-seated",
      "seats-filled",
      "separately-constituted",
    ]);
  });

  test("explains itself with its norms", () => {
    const { shortDescription, help, relationships } = rule("min-representatives-per-party") ?? {};
    expect(shortDescription?.text).toBe("At least three representatives from each party");
    expect(help?.text).toContain("\nHandbook of municipal tripartite cooperation (SINTEF and Fagforbundet 2021), “");
    expect(relationships?.map(({ target }) => target.id)).toEqual(["handbook-2021/S046"]);
    const [norm] = taxa.filter(({ id }) => id === "handbook-2021/S046");
    expect(norm?.properties).toEqual(nordvikReport.diagnostics[0]?.sources[0]);
  });

  test("of an app's own is known by its name and by what its findings cite", () => {
    const sources = [{ source: "charter", section: "§ 2", basis: "council-resolution" }] as const;
    const log = toSarif(reportWith({ diagnostics: [finding("own", { sources })] }), "en");
    expectLog(log);
    expect(runOf(log).tool.driver.rules).toEqual([
      {
        id: "own/named",
        help: { text: "own/named\ncharter, § 2 (council resolution)" },
        relationships: [{ target: { id: "charter/§ 2", index: 0 } }],
      },
    ]);
  });

  test("on the law leads to the law, in the section where there is one", () => {
    const ruleSets = [jointCommittee, workingEnvironmentCommittee, legalFrame, handbook2021];
    const norms = ruleSets.flatMap((ruleSet) => {
      const report = check(soundSteeringGroup, { on, ruleSet });
      return runOf(toSarif(report, "nb")).tool.driver.taxa.map(({ id, helpUri }) => [id, helpUri] as const);
    });
    const address = new Map(norms);
    expect(address.get("local-government-act/§ 5-11 (1)")).toBe("https://lovdata.no/lov/2018-06-22-83/%C2%A75-11");
    expect(address.get("working-environment-act/§ 7-1 (1)")).toBe("https://lovdata.no/lov/2005-06-17-62/%C2%A77-1");
    expect(address.get("ministry-guidance/id2678276, 2019-11-15")).toBe("https://www.regjeringen.no/id2678276/");
    expect(address.has("handbook-2021/S044") && address.get("handbook-2021/S044") === undefined).toBe(true);
  });
});

test("the same report gives the same log", () => {
  expect(JSON.stringify(toSarif(nordvikReport, "nn"))).toBe(JSON.stringify(toSarif(nordvikReport, "nn")));
});
