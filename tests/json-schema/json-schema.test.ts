import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import {
  check,
  checkProgramme,
  handbook2021,
  jointCommittee,
  legalFrame,
  meetingRecord,
  municipality,
  type ProgrammeReport,
  programme,
  type Report,
  read,
  readProgramme,
  soundJointCommittee,
  soundProgramme,
  soundSteeringGroup,
  soundWorkingEnvironmentCommittee,
  soundWorkingGroup,
  triPartNordFron,
  workingEnvironmentCommittee,
} from "trepart";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { programmeReportSchema, reportSchema } from "../../json-schema/report.js";
import { documentNames, schemaOf } from "../../json-schema/schemas.js";
import type { DeepReadonly } from "../../src/model/municipality.js";
import { documents, isRelation } from "../support/damaged.js";
import { municipalities } from "../support/municipalities.js";
import { runs } from "../support/runs.js";

const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true }));
const isMunicipality = ajv.compile(schemaOf("municipality"));
const isProgramme = ajv.compile(schemaOf("programme"));
const isReport = ajv.compile(schemaOf("report"));
const isProgrammeReport = ajv.compile(schemaOf("programme-report"));

const on = "2024-03-01";
const sets = [handbook2021, jointCommittee, legalFrame, meetingRecord, triPartNordFron, workingEnvironmentCommittee];

/** A value as another app sends it. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? "null");

test.each(documentNames)("the schema of the %s is a JSON Schema of 2020-12 that says what it is for", (name) => {
  const schema = schemaOf(name);
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.description).toMatch(/Not expressed here/);
});

describe("the schema of the municipality", () => {
  test.each([soundSteeringGroup, soundWorkingGroup, soundJointCommittee, soundWorkingEnvironmentCommittee])(
    "accepts a sound municipality",
    (sound) => {
      expect(isMunicipality(sent(sound)), ajv.errorsText(isMunicipality.errors)).toBe(true);
    },
  );

  test("has the verdict of read on whatever JSON, unless parts do not fit together", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const received = sent(document);
        const { ok, diagnostics } = read(received);
        const inItself = diagnostics.filter((it) => !isRelation(it));
        if (ok || inItself.length > 0 || diagnostics.length === 0) {
          expect(isMunicipality(received)).toBe(inItself.every(({ severity }) => severity === "warning"));
        }
      }),
      runs(400),
    );
  });

  test("leaves to read what it says that it does not express", () => {
    const unions = [{ id: "union" }, { id: "union" }];
    expect([isMunicipality({ id: "m", name: "M", unions }), read({ id: "m", name: "M", unions }).ok]).toEqual([
      true,
      false,
    ]);
  });
});

test("the schema of the programme has the verdict of readProgramme", () => {
  expect(isProgramme(sent(soundProgramme)), ajv.errorsText(isProgramme.errors)).toBe(true);
  const wrong = { id: "p", name: "P", themes: ["none"] };
  expect([isProgramme(wrong), readProgramme(wrong).ok]).toEqual([false, false]);
});

describe("the schema of the report", () => {
  test("accepts the report of whatever check", () => {
    fc.assert(
      fc.property(municipalities, fc.constantFrom(...sets), (checked, ruleSet) => {
        expect(isReport(sent(check(checked, { on, ruleSet }))), ajv.errorsText(isReport.errors)).toBe(true);
      }),
      runs(100),
    );
  });

  test("accepts findings that are accepted by a waiver", () => {
    const at = { body: "group", party: "elected" };
    const rule = "min-representatives-per-party";
    const waiver = { id: "waiver", rule, at, decidedOn: on, decidedBy: "the council", reason: "agreed" };
    const bodies = [{ id: "group", kind: "steering-group" }] as const;
    const waived = check(municipality({ id: "nordvik", name: "Nordvik", bodies, waivers: [waiver] }), { on });
    expect(waived.diagnostics.filter((diagnostic) => diagnostic.waiver).length).toBe(1);
    expect(isReport(sent(waived)), ajv.errorsText(isReport.errors)).toBe(true);
  });

  test("accepts the report on a programme under its own name", () => {
    const report = checkProgramme(programme({ id: "p", name: "P", themes: ["other"] }), { on });
    expect(report.diagnostics.length).toBeGreaterThan(0);
    expect(isProgrammeReport(sent(report)), ajv.errorsText(isProgrammeReport.errors)).toBe(true);
    expect(isReport(sent(report))).toBe(false);
  });

  test("refuses what is no report", () => {
    const report = check(soundSteeringGroup, { on });
    expect(isReport({ ...report, on: "2024-02-30" })).toBe(false);
    expect(isReport({ ...report, outcomes: [{ rule: "equal-rights", at: {}, outcome: "passed" }] })).toBe(false);
  });

  test("has the types of a report, to and fro", () => {
    const report = check(soundSteeringGroup, { on });
    const asDescribed: DeepReadonly<z.output<typeof reportSchema>> = report;
    const asReport: Report = asDescribed;
    const onProgramme = checkProgramme(soundProgramme, { on });
    const programmeAsDescribed: DeepReadonly<z.output<typeof programmeReportSchema>> = onProgramme;
    const programmeAsReport: ProgrammeReport = programmeAsDescribed;
    expect([asReport, programmeAsReport]).toEqual([report, onProgramme]);
  });
});
