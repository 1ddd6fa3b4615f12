import type { Diagnostic } from "../rules/names.js";
import type { DescribeOptions } from "../saying.js";
import type { Language, Text } from "../text.js";
import { bodyHeadings } from "./body-headings.js";
import { type Finding, findingInWords } from "./finding.js";
import { type AnyReport, judgedLine, kindOf, reportHeading } from "./report-heading.js";
import { summaryOf } from "./summary.js";
import { weight, weights, worstFirst } from "./weight.js";
import { headings, noFindings, reasons, whole } from "./wording.js";

/** A report in words and in reading order, before any format: every text is on one line, and none is escaped. */
export interface Arrangement {
  /** The name of the municipality or the programme. */
  readonly heading: string;
  /** The day and the rule set. */
  readonly judged: string;
  /** What has findings, the worst finding first. */
  readonly groups: readonly Group[];
  /** Bodies without findings, bodies that were not judged, and the summary. Empty ones are left out. */
  readonly closing: readonly Section[];
}

/** The findings about one body, about the municipality as a whole or of one day, the worst first. */
export interface Group {
  readonly heading: string;
  /** What is said before the findings. */
  readonly lead: readonly string[];
  readonly findings: readonly Finding[];
}

/** Lines under a heading; `prose` where they are sentences and not a list. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly prose: boolean;
}

/** Puts a report into words and into reading order. */
export function arranged(report: AnyReport, language: Language, options: DescribeOptions): Arrangement {
  const headingOfBody = bodyHeadings(language, options.municipality);
  const headingOf = (body: string | undefined) =>
    body === undefined ? whole[kindOf(report)][language] : headingOfBody(body);
  const inWords = findingInWords(language, options);
  const all = judgedIn(report);
  const groups = worstFirst(
    all.filter(({ findings }) => findings.length > 0),
    groupWeight,
  );
  return {
    heading: reportHeading(report, language, options),
    judged: judgedLine(report, language),
    groups: groups.map(({ body, findings }) => ({
      heading: headingOf(body),
      lead: [],
      findings: worstFirst(findings, weight).map(inWords),
    })),
    closing: closingOf(report, language, all, headingOf),
  };
}

function closingOf(
  report: AnyReport,
  language: Language,
  all: readonly Judged[],
  headingOf: (body: string | undefined) => string,
): readonly Section[] {
  const line = (body: string | undefined, words: Text) => `${headingOf(body)}: ${words[language]}`;
  const quiet = all.filter(({ findings }) => findings.length === 0);
  const withoutFindings = quiet.filter(({ judged }) => judged).map(({ body }) => line(body, noFindings));
  const notJudged = [
    ...report.notJudged.map(({ body, why }) => line(body, reasons[why])),
    ...quiet.filter(({ judged }) => !judged).map(({ body }) => line(body, reasons["nothing-applicable"])),
  ];
  return [
    { heading: headings.withoutFindings[language], lines: withoutFindings, prose: false },
    { heading: headings.notJudged[language], lines: notJudged, prose: false },
    { heading: headings.summary[language], lines: summaryOf(report, language), prose: true },
  ].filter(({ lines }) => lines.length > 0);
}

/** A body, or without one the municipality as a whole; `judged` where some rule had something to judge. */
interface Judged {
  readonly body: string | undefined;
  judged: boolean;
  readonly findings: Diagnostic[];
}

/** All that the report speaks of, in its own order, the municipality as a whole last. */
function judgedIn({ outcomes, diagnostics }: AnyReport): readonly Judged[] {
  const byBody = new Map<string | undefined, Judged>();
  const concerned = (body: string | undefined) => {
    const known = byBody.get(body) ?? { body, judged: false, findings: [] };
    byBody.set(body, known);
    return known;
  };
  for (const { at, outcome } of outcomes) {
    const group = concerned(at.body);
    if (outcome !== "not-applicable") group.judged = true;
  }
  for (const diagnostic of diagnostics) concerned(diagnostic.at.body).findings.push(diagnostic);
  const groups = [...byBody.values()];
  return [...groups.filter(({ body }) => body !== undefined), ...groups.filter(({ body }) => body === undefined)];
}

const groupWeight = ({ findings }: Judged): number =>
  findings.reduce((worst, finding) => Math.min(worst, weight(finding)), weights.length);
