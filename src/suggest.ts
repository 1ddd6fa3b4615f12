import { edit } from "./edit.js";
import type { Candidate } from "./mend/candidate.js";
import { latestBeginning } from "./mend/latest-beginning.js";
import { judged, needOf, type OwnMendings, type Situation } from "./mend/situation.js";
import { carriedOut, type Step } from "./mend/step.js";
import { stepPhrase } from "./mend/step-phrases.js";
import { takesBack } from "./mend/takes-back.js";
import { waysIn } from "./mend/ways.js";
import type { IsoDate } from "./model/dates.js";
import type { BodyEdit } from "./model/edits/body.js";
import type { Edit } from "./model/edits/edit.js";
import type { Body, Municipality } from "./model/municipality.js";
import type { RuleInUse } from "./rule/judge.js";
import { handbook2021 } from "./rule-sets/handbook-2021.js";
import { type RuleSet, usesFor } from "./rule-sets/rule-set.js";
import { mendings as builtIn } from "./rules/mendings.js";
import type { Diagnostic } from "./rules/names.js";
import { capitalised, type Language, type Text } from "./text.js";

/** On which day to mend a finding, and with whom. */
export interface SuggestOptions {
  /**
   * The calendar day on which the finding would be mended, `YYYY-MM-DD`. Unless given, the latest day on which
   * something in the body has begun: the body, its constitution, a seat, a term, an invitation, a council period.
   */
  readonly on?: IsoDate | undefined;
  /** Those who can be appointed. Without them, seats are for persons still to be named. */
  readonly candidates?: readonly Candidate[] | undefined;
  /** The rule set that the finding comes from, where it sets options for the rule; `handbook2021` unless given. */
  readonly ruleSet?: RuleSet | undefined;
  /** What mends the findings of an app's own rules, by rule name; such a rule has to be in the rule set. */
  readonly mendings?: OwnMendings | undefined;
}

/** Edits that together mend a finding, and what they come to. */
export interface Suggestion {
  readonly title: Text;
  readonly edits: readonly Edit[];
}

/** A way that needs more edits than these is none. */
const mostEdits = 30;

/**
 * What would mend one finding, each way by itself, filling what stands empty first. Applied by `edit`, a suggestion
 * removes the finding and brings no other breach of its rule; what it means for other rules is for `check` and `repair`
 * to tell. Only breaches that an edit of the day can mend have any: questions are for people to answer.
 */
export function suggest(
  municipality: Municipality,
  diagnostic: Diagnostic,
  options: SuggestOptions = {},
): readonly Suggestion[] {
  const situation = situationOf(municipality, diagnostic, options);
  if (situation === undefined || diagnostic.kind !== "breach") return [];
  const before = judged(situation, situation.body);
  const finding = before.diagnostics.find(({ key }) => key === diagnostic.key);
  const need = finding && needOf(situation, finding, before.facts);
  if (need === undefined) return [];
  const waysOf = waysIn(situation, before.facts);
  const known = new Set(before.diagnostics.map(({ key }) => key));

  /** The edits that finish what a first step begins; `undefined` where it leads nowhere. */
  function finished(body: Body, edits: readonly BodyEdit[]): readonly BodyEdit[] | undefined {
    const { facts, diagnostics } = judged(situation as Situation, body);
    const breaches = diagnostics.filter(({ kind }) => kind === "breach");
    const left = breaches.find(({ key }) => key === diagnostic.key) ?? breaches.find(({ key }) => !known.has(key));
    if (left === undefined) return edits;
    if (edits.length >= mostEdits) return undefined;
    const ways = (needOf(situation as Situation, left, facts)?.moves ?? [])
      .flatMap((move) => waysOf(move, facts))
      .filter((step) => !edits.some((earlier) => takesBack(step.edit, earlier)));
    const next = ways.find((step) => step.edit.do === edits[0]?.do) ?? ways[0];
    return next && finished(carriedOut(body, next.edit), [...edits, next.edit]);
  }

  return need.moves
    .flatMap((move) => waysOf(move, before.facts))
    .flatMap(({ edit: first }: Step): Suggestion[] => {
      const edits = finished(carriedOut(situation.body, first), [first]);
      if (edits === undefined || !edit(municipality, ...edits).ok) return [];
      return [{ title: titleOf(edits, municipality), edits }];
    });
}

function situationOf(
  municipality: Municipality,
  { rule: name, at }: Diagnostic,
  { on, candidates, ruleSet, mendings }: SuggestOptions,
): Situation | undefined {
  const body = municipality.bodies.find(({ id }) => id === at.body);
  const day = body && (on ?? latestBeginning(municipality, body));
  const use = body && (useIn(ruleSet ?? handbook2021, name, body) ?? (ruleSet ? undefined : usual(name)));
  if (body === undefined || day === undefined || use === undefined) return undefined;
  return { municipality, body, on: day, uses: [use], mendings, candidates, isAccepted: () => false };
}

const useIn = (set: RuleSet, name: string, body: Body): RuleInUse | undefined =>
  usesFor(set, body.kind).find(({ rule }) => rule.name === name);

/** A built-in rule as it is used where no rule set says otherwise. */
function usual(name: string): RuleInUse | undefined {
  const known = Object.hasOwn(builtIn, name) ? builtIn[name as keyof typeof builtIn]?.rule : undefined;
  return known && { rule: known, severity: known.severity, options: known.options };
}

function titleOf(edits: readonly BodyEdit[], municipality: Municipality): Text {
  const say = (language: Language) =>
    capitalised(edits.map((one) => stepPhrase(one, language, municipality)).join("; "));
  return { nb: say("nb"), nn: say("nn"), en: say("en") };
}
