import type { DescribeOptions } from "../saying.js";
import type { Language } from "../text.js";
import type { Group, Section } from "./arrangement.js";
import { inWords, type Sayable } from "./in-words.js";

/**
 * A report as plain text for a terminal or a message. Findings stand by body, the worst first, each with the
 * norms it rests on; then bodies without findings, bodies that were not judged, and a summary. Lines are not
 * wrapped. A forecast stands by day: why, until when something can be done, what comes and what goes. Without the
 * municipality, ids stand in quotes.
 */
export function toText(report: Sayable, language: Language, options: DescribeOptions = {}): string {
  const { heading, judged, groups, closing } = inWords(report, language, options);
  const blocks = [[heading, judged], ...groups.map(groupLines), ...closing.map(sectionLines)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const groupLines = ({ heading, lead, findings }: Group): readonly string[] => [
  heading,
  ...lead.map((line) => `  ${line}`),
  ...findings.flatMap(({ label, message, grounds }) => [
    `  ${label}: ${message}`,
    ...grounds.map((ground) => `    ${ground}`),
  ]),
];

const sectionLines = ({ heading, lines }: Section): readonly string[] => [heading, ...lines.map((line) => `  ${line}`)];
