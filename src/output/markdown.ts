import type { DescribeOptions } from "../saying.js";
import type { Language } from "../text.js";
import type { Group, Section } from "./arrangement.js";
import { escaped } from "./escaped.js";
import { inWords, type Sayable } from "./in-words.js";

/**
 * A report in Markdown, for the papers of a meeting: the same content in the same order as `toText`. Without
 * the municipality, ids stand in quotes. No name in the data can add formatting, links or HTML.
 */
export function toMarkdown(report: Sayable, language: Language, options: DescribeOptions = {}): string {
  const { heading, judged, groups, closing } = inWords(report, language, options);
  const blocks = [`# ${escaped(heading)}`, escaped(judged), ...groups.map(groupBlock), ...closing.map(sectionBlock)];
  return `${blocks.join("\n\n")}\n`;
}

function groupBlock({ heading, lead, findings }: Group): string {
  const items = findings.flatMap(({ label, message, grounds }) => [
    `- **${label}:** ${escaped(message)}`,
    ...grounds.map((ground) => `  - ${escaped(ground)}`),
  ]);
  return [`## ${escaped(heading)}`, ...lead.map(escaped), items.join("\n")].join("\n\n");
}

function sectionBlock({ heading, lines, prose }: Section): string {
  const shown = prose ? lines.map(escaped).join("\n\n") : lines.map((line) => `- ${escaped(line)}`).join("\n");
  return `## ${heading}\n\n${shown}`;
}
