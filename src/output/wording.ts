import type { Outcome, Severity } from "../rule/diagnostic.js";
import type { Text } from "../text.js";

/** What a finding amounts to: a breach by its severity, a question or a note, or something that is accepted. */
export type Weight = Severity | "question" | "note" | "accepted";

/** What a finding is called. */
export const labels: Readonly<Record<Weight, Text>> = {
  error: { nb: "Avvik", nn: "Avvik", en: "Breach" },
  warning: { nb: "Mindre avvik", nn: "Mindre avvik", en: "Minor breach" },
  info: { nb: "Til orientering", nn: "Til orientering", en: "Remark" },
  question: { nb: "Spørsmål", nn: "Spørsmål", en: "Question" },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },
  accepted: { nb: "Godtatt", nn: "Godteke", en: "Accepted" },
};

/** By which decision a finding is accepted, with or without a last day. */
export const acceptance = {
  openEnded: {
    nb: "Godtatt {decidedOn} ({decidedBy}): {reason}",
    nn: "Godteke {decidedOn} ({decidedBy}): {reason}",
    en: "Accepted on {decidedOn} ({decidedBy}): {reason}",
  },
  ending: {
    nb: "Godtatt {decidedOn} ({decidedBy}) til og med {until}: {reason}",
    nn: "Godteke {decidedOn} ({decidedBy}) til og med {until}: {reason}",
    en: "Accepted on {decidedOn} ({decidedBy}) until {until}: {reason}",
  },
} as const satisfies Record<string, Text>;

/** The line below the heading; `day` is the day judged, `ruleSet` the rule set's name. */
export const judgedAsOf: Text = {
  nb: "Vurdert per {day} etter regelsettet {ruleSet}",
  nn: "Vurdert per {day} etter regelsettet {ruleSet}",
  en: "Judged as of {day} by the rule set {ruleSet}",
};

/** What the findings about no single body stand under. */
export const whole = {
  municipality: { nb: "Kommunen som helhet", nn: "Kommunen som heilskap", en: "The municipality as a whole" },
  programme: { nb: "Programmet som helhet", nn: "Programmet som heilskap", en: "The programme as a whole" },
} as const satisfies Record<string, Text>;

/** What the sections after the findings are called. */
export const headings = {
  withoutFindings: { nb: "Uten funn", nn: "Utan funn", en: "Without findings" },
  notJudged: { nb: "Ikke vurdert", nn: "Ikkje vurdert", en: "Not judged" },
  summary: { nb: "Oppsummering", nn: "Oppsummering", en: "Summary" },
} as const satisfies Record<string, Text>;

/** Said of a body that was judged without any finding. */
export const noFindings: Text = { nb: "ingen funn", nn: "ingen funn", en: "no findings" };

/** Why a body was not judged, or why nothing was judged in it. */
export const reasons = {
  "outside-its-period": {
    nb: "perioden til organet omfatter ikke denne dagen",
    nn: "perioden til organet omfattar ikkje denne dagen",
    en: "the body's period does not cover this day",
  },
  "no-rules-for-its-kind": {
    nb: "regelsettet har ingen regler for denne typen organ",
    nn: "regelsettet har ingen reglar for denne typen organ",
    en: "the rule set has no rules for this kind of body",
  },
  "nothing-applicable": {
    nb: "ingenting er vurdert, for ingen av reglene er aktuelle her",
    nn: "ingenting er vurdert, for ingen av reglane er aktuelle her",
    en: "nothing was judged, because none of the rules apply here",
  },
} as const satisfies Record<string, Text>;

/** How the outcomes are counted: once for each body, or once for the programme. */
export const countedRules = {
  municipality: {
    nb: "reglene, talt for hvert organ",
    nn: "reglane, talde for kvart organ",
    en: "the rules, counted for each body",
  },
  programme: { nb: "reglene", nn: "reglane", en: "the rules" },
} as const satisfies Record<string, Text>;

/** How many rules had each outcome. */
export const counted: Text = {
  nb: "{rules}: {met} er oppfylt, {breached} er brutt, {open} er {open:åpen|åpne} og {inapplicable} er ikke {inapplicable:aktuell|aktuelle}.",
  nn: "{rules}: {met} er {met:oppfylt|oppfylte}, {breached} er {breached:broten|brotne}, {open} er {open:open|opne} og {inapplicable} er ikkje {inapplicable:aktuell|aktuelle}.",
  en: "{rules}: {met} {met:is|are} met, {breached} {breached:is|are} breached, {open} {open:is|are} open and {inapplicable} {inapplicable:is|are} not applicable.",
};

/** The brace of `counted` that each outcome fills. */
export const braces: Readonly<Record<Outcome["outcome"], string>> = {
  met: "met",
  breached: "breached",
  open: "open",
  "not-applicable": "inapplicable",
};

/** What stands for the count zero. */
export const none: Text = { nb: "ingen", nn: "ingen", en: "none" };

/** How the report is to be read. */
export const caution: Text = {
  nb: "Rapporten er ikke juridisk rådgivning; alvorsgraden viser avstanden til regelsettet, ikke om noe er lovlig.",
  nn: "Rapporten er ikkje juridisk rådgjeving; alvorsgraden viser avstanden til regelsettet, ikkje om noko er lovleg.",
  en: "This report is not legal advice; severity shows the distance from the rule set, not legality.",
};
