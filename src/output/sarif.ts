import type { DescribeOptions } from "../saying.js";
import type { Language } from "../text.js";
import type { AnyReport } from "./report-heading.js";
import type { SarifLog } from "./sarif/log.js";
import { places } from "./sarif/places.js";
import { findingAsResult, outcomeAsResult } from "./sarif/results.js";
import { rulesOf } from "./sarif/rules.js";

/** What a log is made with, beside the report. */
export interface SarifOptions extends DescribeOptions {
  /** Whether rules that are met or not applicable are results too; findings alone unless told otherwise. */
  readonly outcomes?: "findings" | "all" | undefined;
}

/**
 * A report as a SARIF 2.1.0 log, for tools that collect, compare and show findings. A breach fails with the level of its
 * severity, a question is open and a note informational. Results stand in the report's order, at places named by ids;
 * waivers are suppressions. The log is in one language, since SARIF has no translation of a result's own words.
 */
export function toSarif(
  report: AnyReport,
  language: Language,
  { outcomes = "findings", ...names }: SarifOptions = {},
): SarifLog {
  const inside = places(report);
  const { rules, norms } = rulesOf(report, language);
  const ruleIndex = new Map(rules.map(({ id }, position) => [id, position]));
  const results = [
    ...report.diagnostics.map(findingAsResult(language, names, inside)),
    ...(outcomes === "all" ? report.outcomes.flatMap(outcomeAsResult(language, inside)) : []),
  ].map((result) => ({ ruleIndex: ruleIndex.get(result.ruleId) ?? -1, ...result }));
  const { on, ruleSet, notJudged } = report;
  const [{ name }] = inside.named;
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "trepart",
            informationUri: "https://www.npmjs.com/package/trepart",
            language,
            rules,
            taxa: norms,
          },
        },
        language,
        automationDetails: { id: `${name}/${ruleSet}/${on}` },
        columnKind: "utf16CodeUnits",
        logicalLocations: inside.named,
        results,
        properties: { on, ruleSet, notJudged },
      },
    ],
  };
}
