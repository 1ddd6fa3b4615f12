import type { DescribeOptions } from "../describe.js";
import type { Language } from "../text.js";
import { arranged, type Group, type Section } from "./arrangement.js";
import { escaped } from "./escaped.js";
import type { AnyReport } from "./report-heading.js";

/**
 * A report in Markdown, for the papers of a meeting: the same content in the same order as `toText`. Without
 * the municipality, ids stand in quotes. No name in the data can add formatting, links or HTML.
 */
export function toMarkdown(report: AnyReport, language: Language, options: DescribeOptions = {}): string {
  const { heading, judged, groups, closing } = arranged(report, language, options);
  const blocks = [`# ${escaped(heading)}`, escaped(judged), ...groups.map(groupBlock), ...closing.map(sectionBlock)];
  return `${blocks.join("\n\n")}\n`;
}

function groupBlock({ heading, findings }: Group): string {
  const items = findings.flatMap(({ label, message, grounds }) => [
    `- **${label}:** ${escaped(message)}`,
    ...grounds.map((ground) => `  - ${escaped(ground)}`),
  ]);
  return `## ${escaped(heading)}\n\n${items.join("\n")}`;
}

function sectionBlock({ heading, lines, prose }: Section): string {
  const shown = prose ? lines.map(escaped).join("\n\n") : lines.map((line) => `- ${escaped(line)}`).join("\n");
  return `## ${heading}\n\n${shown}`;
}
