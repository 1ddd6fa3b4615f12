import type { DescribeOptions } from "../describe.js";
import type { Language } from "../text.js";
import { arranged, type Group, type Section } from "./arrangement.js";
import type { AnyReport } from "./report-heading.js";

/**
 * A report as plain text for a terminal or a message. Findings stand by body, the worst first, each with the
 * norms it rests on; then bodies without findings, bodies that were not judged, and a summary. Lines are not
 * wrapped. Without the municipality, ids stand in quotes.
 */
export function toText(report: AnyReport, language: Language, options: DescribeOptions = {}): string {
  const { heading, judged, groups, closing } = arranged(report, language, options);
  const blocks = [[heading, judged], ...groups.map(groupLines), ...closing.map(sectionLines)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const groupLines = ({ heading, findings }: Group): readonly string[] => [
  heading,
  ...findings.flatMap(({ label, message, grounds }) => [
    `  ${label}: ${message}`,
    ...grounds.map((ground) => `    ${ground}`),
  ]),
];

const sectionLines = ({ heading, lines }: Section): readonly string[] => [heading, ...lines.map((line) => `  ${line}`)];
