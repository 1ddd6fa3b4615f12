import { describing } from "../describe.js";
import type { Waiver } from "../model/municipality.js";
import type { Diagnostic } from "../rules/names.js";
import type { DescribeOptions } from "../saying.js";
import { capitalised, fill, type Language, writtenDay } from "../text.js";
import { normLines } from "./norm-lines.js";
import { plain } from "./plain.js";
import { acceptance, labels, type Weight } from "./wording.js";

/** One finding in words, with the decision by which it is accepted and a line for each source it rests on. */
export interface Finding {
  readonly label: string;
  readonly message: string;
  readonly grounds: readonly string[];
}

/** What a finding amounts to. */
export function weightOf({ kind, severity, waiver }: Diagnostic): Weight {
  if (waiver !== undefined) return "accepted";
  return kind === "breach" ? severity : kind;
}

/** Says findings in words; what many of them rest on is worked out only once. */
export function findingInWords(language: Language, options: DescribeOptions): (diagnostic: Diagnostic) => Finding {
  const message = describing(language, options);
  const normsSaid = new Map<string, readonly string[]>();
  return (diagnostic) => {
    const restsOn = JSON.stringify(diagnostic.sources);
    const norms = normsSaid.get(restsOn) ?? normLines(diagnostic.sources, language);
    normsSaid.set(restsOn, norms);
    const { waiver } = diagnostic;
    return {
      label: labels[weightOf(diagnostic)][language],
      message: capitalised(plain(message(diagnostic))),
      grounds: waiver === undefined ? norms : [acceptanceLine(waiver, language), ...norms],
    };
  };
}

function acceptanceLine({ decidedOn, decidedBy, until, reason }: Waiver, language: Language): string {
  const words: Readonly<Record<string, string>> = {
    decidedOn: writtenDay(decidedOn, language),
    decidedBy: plain(decidedBy),
    until: writtenDay(until ?? decidedOn, language),
    reason: plain(reason),
  };
  const text = until === undefined ? acceptance.openEnded : acceptance.ending;
  return fill(
    text[language],
    (name) => words[name] ?? "",
    () => 0,
  );
}
