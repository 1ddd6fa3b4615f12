import { conforms, type Diagnostic, type Kind, type Report, type Severity } from "trepart";
import { expect, test } from "vitest";

const found = (kind: Kind, severity: Severity): Diagnostic => ({
  rule: "own-rule",
  kind,
  severity,
  sentence: "own",
  values: {},
  at: {},
  related: [],
  sources: [],
  key: `own-rule/own?${kind}-${severity}`,
});

const reportOf = (...diagnostics: readonly Diagnostic[]): Report => ({
  municipality: "nordvik",
  on: "2024-03-01",
  ruleSet: "own",
  outcomes: [],
  diagnostics,
  notJudged: [],
});

const findings = {
  nothing: [],
  note: [found("note", "info")],
  question: [found("question", "warning")],
  info: [found("breach", "info")],
  warning: [found("breach", "warning")],
  error: [found("breach", "error")],
};

test.each([
  ["nothing", []],
  ["note", []],
  ["question", []],
  ["info", ["info"]],
  ["warning", ["info", "warning"]],
  ["error", ["info", "warning", "error"]],
] as const)("a report with %s fails at %j and passes at the rest", (finding, failing: readonly string[]) => {
  const report = reportOf(...findings[finding]);
  for (const failOn of ["info", "warning", "error"] as const) {
    const passes = !failing.includes(failOn);
    expect(conforms(report, { failOn })).toBe(passes);
    expect(conforms(report, { failOn, open: "passes" })).toBe(passes);
    expect(conforms(report, { failOn, open: "fails" })).toBe(passes && finding !== "question");
  }
});

test("by default errors alone decide", () => {
  for (const options of [undefined, {}, { failOn: undefined, open: undefined }]) {
    expect(conforms(reportOf(...findings.error), options)).toBe(false);
    expect(conforms(reportOf(...findings.warning, ...findings.question, ...findings.note), options)).toBe(true);
  }
});

test("one finding that decides is enough, wherever it stands", () => {
  const report = reportOf(...findings.note, ...findings.question, ...findings.info, ...findings.error);
  expect(conforms(report)).toBe(false);
  expect(conforms(reportOf(...findings.note, ...findings.question), { open: "fails" })).toBe(false);
});

test.each(["errors", "Error", "none", "", null, "toString"])("%j is no severity to decide by", (failOn) => {
  const asked = () => conforms(reportOf(...findings.error), { failOn: failOn as Severity });
  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(`conforms: "failOn" must be error, warning or info, not ${failOn}`);
});

test.each(["fail", "", null, true])("questions neither pass nor fail by %j", (open) => {
  const asked = () => conforms(reportOf(), { open: open as "fails" });
  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(`conforms: "open" must be passes or fails, not ${open}`);
});

test("a note never decides, even if it were serious", () => {
  expect(conforms(reportOf(found("note", "error")), { failOn: "info", open: "fails" })).toBe(true);
});

test("a question decides on demand whatever its severity", () => {
  expect(conforms(reportOf(found("question", "info")), { failOn: "error", open: "fails" })).toBe(false);
  expect(conforms(reportOf(found("question", "error")), { failOn: "info" })).toBe(true);
});
