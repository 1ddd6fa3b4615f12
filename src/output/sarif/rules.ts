import type { RuleName } from "../../rules/names.js";
import { pages } from "../../rules/pages.js";
import { addressOf } from "../../sources/addresses.js";
import type { Citation } from "../../sources/citation.js";
import type { Language } from "../../text.js";
import { normLines } from "../norm-lines.js";
import type { AnyReport } from "../report-heading.js";
import type { SarifNorm, SarifRule } from "./log.js";
import { message } from "./message.js";

const builtIn = (name: string) => (Object.hasOwn(pages, name) ? pages[name as RuleName] : undefined);

/** What a rule is about, in a few words; an app's own rule is known by its name alone. */
export const titleOf = (name: string, language: Language): string => builtIn(name)?.page.title[language] ?? name;

/** The rules that judged, and the norms that they rest on, in the order in which the report has them. */
export function rulesOf(
  { outcomes, diagnostics }: AnyReport,
  language: Language,
): { readonly rules: readonly SarifRule[]; readonly norms: readonly SarifNorm[] } {
  const names = [...new Set([...outcomes, ...diagnostics].map(({ rule }) => rule))];
  const citedBy = new Map(diagnostics.map(({ rule, sources }) => [rule, sources]));
  const citationsOf = (name: string) => citedBy.get(name) ?? builtIn(name)?.rule.norms ?? [];

  const cited = new Map(names.flatMap(citationsOf).map((citation) => [JSON.stringify(citation), citation]));
  const positions = new Map([...cited.keys()].map((citation, position) => [citation, position]));
  const rule = (name: string): SarifRule => {
    const citations = citationsOf(name);
    const page = builtIn(name)?.page;
    const why = page?.why[language] ?? name;
    const address = citations.map(addressOf).find((known) => known !== undefined);
    return {
      id: name,
      ...(page && { shortDescription: message(page.title[language]), fullDescription: message(why) }),
      help: message(why, ...normLines(citations, language)),
      ...(address === undefined ? {} : { helpUri: address }),
      relationships: citations.map((citation) => ({
        target: { id: idOf(citation), index: positions.get(JSON.stringify(citation)) ?? -1 },
      })),
    };
  };
  return { rules: names.map(rule), norms: [...cited.values()].map((citation) => normOf(citation, language)) };
}

const idOf = ({ source, norm, section }: Citation): string => `${source}/${norm ?? section}`;

function normOf(citation: Citation, language: Language): SarifNorm {
  const address = addressOf(citation);
  return {
    id: idOf(citation),
    shortDescription: message(...normLines([citation], language)),
    ...(address === undefined ? {} : { helpUri: address }),
    properties: citation,
  };
}
