import { describing } from "../../describe.js";
import type { Waiver } from "../../model/municipality.js";
import type { Kind, Severity } from "../../rule/diagnostic.js";
import type { Diagnostic, Outcome } from "../../rules/names.js";
import type { DescribeOptions } from "../../saying.js";
import type { Language, Text } from "../../text.js";
import type { SarifKind, SarifResult, SarifSuppression } from "./log.js";
import { message } from "./message.js";
import type { Places } from "./places.js";
import { titleOf } from "./rules.js";

const kinds: Readonly<Record<Kind, SarifKind>> = { breach: "fail", question: "open", note: "informational" };
const levels: Readonly<Record<Severity, SarifResult["level"]>> = { error: "error", warning: "warning", info: "note" };

/** Writes findings as results, in words and with the places they are at. */
export function findingAsResult(
  language: Language,
  names: DescribeOptions,
  { locationOf }: Places,
): (diagnostic: Diagnostic) => Omit<SarifResult, "ruleIndex"> {
  const say = describing(language, names);
  return (diagnostic) => {
    const { rule, kind, severity, sentence, values, at, related, key, waiver } = diagnostic;
    return {
      ruleId: rule,
      kind: kinds[kind],
      level: kind === "breach" ? levels[severity] : "none",
      message: message(say(diagnostic)),
      locations: [locationOf(at)],
      ...(related.length > 0 && { relatedLocations: related.map(locationOf) }),
      partialFingerprints: { "key/v1": key },
      suppressions: waiver ? [suppressionBy(waiver)] : [],
      properties: { sentence, values },
    };
  };
}

const suppressionBy = ({ id, reason, decidedOn, decidedBy, until, reference }: Waiver): SarifSuppression => ({
  kind: "external",
  status: "accepted",
  justification: reason,
  properties: { id, decidedOn, decidedBy, ...(until && { until }), ...(reference && { reference }) },
});

const quiet: Readonly<Record<string, { readonly kind: SarifKind; readonly words: Text } | undefined>> = {
  met: { kind: "pass", words: { nb: "Oppfylt", nn: "Oppfylt", en: "Met" } },
  "not-applicable": {
    kind: "notApplicable",
    words: { nb: "Ikke aktuell", nn: "Ikkje aktuell", en: "Not applicable" },
  },
};

/** Writes outcomes as results where the rule found nothing; the findings of the others are their results. */
export const outcomeAsResult =
  (language: Language, { locationOf }: Places) =>
  ({ rule, at, outcome }: Outcome): readonly Omit<SarifResult, "ruleIndex">[] => {
    const found = quiet[outcome];
    if (!found) return [];
    return [
      {
        ruleId: rule,
        kind: found.kind,
        level: "none",
        message: message(`${found.words[language]}: ${titleOf(rule, language)}.`),
        locations: [locationOf(at)],
        suppressions: [],
      },
    ];
  };
