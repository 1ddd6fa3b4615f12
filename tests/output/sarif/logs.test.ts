import { resolve } from "node:path";
import {
  check,
  checkProgramme,
  type Language,
  legalFrame,
  type SarifOptions,
  soundProgramme,
  soundSteeringGroup,
  toSarif,
} from "trepart";
import { expect, test } from "vitest";
import type { AnyReport } from "../../../src/output/report-heading.js";
import { finding, nordvik, nordvikReport, ownTexts, reportWith, waiver } from "../reports.js";

const on = "2024-03-01";

const ownReport = reportWith({
  diagnostics: [
    finding("A seat", { at: { body: "group", seat: "seat" }, related: [{ body: "group", party: "elected" }, {}] }),
    finding("A question", { kind: "question", severity: "warning" }),
    finding("A note", { kind: "note", severity: "info", at: {} }),
    finding("Accepted", { severity: "warning", waiver: { ...waiver, reference: "24/101" } }),
    finding("Accepted until further notice", { waiver: { ...waiver, until: undefined } }),
  ],
  outcomes: [
    { rule: "own/named", at: { body: "group" }, outcome: "breached" },
    { rule: "own/other", at: {}, outcome: "met" },
  ],
  notJudged: [{ body: "ended", why: "outside-its-period" }],
});

const programmeReport = checkProgramme(
  { ...soundProgramme, networks: soundProgramme.networks.map((it) => ({ ...it, from: "2011-09-01" })) },
  { on: "2015-12-31" },
);

interface Log extends SarifOptions {
  readonly file: string;
  readonly report: AnyReport;
  readonly language: Language;
}

test.each<Log>([
  { file: "nordvik", report: nordvikReport, language: "en", municipality: nordvik, outcomes: "all" },
  { file: "own-rules", report: ownReport, language: "nn", municipality: nordvik, texts: ownTexts, outcomes: "all" },
  {
    file: "legal-frame",
    report: check(soundSteeringGroup, { on, ruleSet: legalFrame }),
    language: "nb",
    outcomes: "all",
  },
  { file: "programme", report: programmeReport, language: "nb", programme: soundProgramme },
])("the log $file is written as before", async ({ file, report, language, ...options }) => {
  const log = `${JSON.stringify(toSarif(report, language, options), null, 2)}\n`;
  await expect(log).toMatchFileSnapshot(resolve(`tests/output/sarif/${file}.sarif`));
});
