import { expect } from "vitest";
import { type CheckOptions, check } from "./check.js";
import { type ConformsOptions, conforms } from "./conforms.js";
import { describing } from "./describe.js";
import type { Place } from "./model/municipality.js";
import { toText } from "./output/text.js";
import { read } from "./read.js";
import { handbook2021 } from "./rule-sets/handbook-2021.js";
import type { ProgrammeReport, Report, RuleName } from "./rules/names.js";
import type { DescribeOptions } from "./saying.js";

/** What the municipality is judged by, on which day, and what then decides. */
export interface ConformOptions extends CheckOptions, ConformsOptions {}

interface TrepartMatchers<R = unknown> {
  /**
   * The municipality conforms to the rule set on the day, as `conforms` says of its report: breaches that are accepted by
   * a waiver do not decide. Fails, under `.not` as well, where nothing was judged, where a body named in `bodies` was
   * not, where the options are wrong, or where what is expected is no municipality.
   */
  toConform(options: ConformOptions): R;
  /**
   * The report holds a breach of the rule, accepted or not, whose place has at least these ids. Fails, under `.not` as
   * well, where the rule was not judged there. Given the municipality, failures show names instead of ids.
   */
  toBreach(rule: RuleName | (string & {}), at?: Place, names?: DescribeOptions): R;
}

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: it has to be written just as vitest declares it, or the two do not merge.
  interface Matchers<T = any> extends TrepartMatchers<T> {}
}

interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers by themselves, for an `expect` of one's own: `expect.extend(matchers)`. */
export const matchers = {
  toConform(received: unknown, options: ConformOptions): Verdict {
    const municipality = municipalityAmong(received);
    const { ruleSet = handbook2021 } = options;
    const report = check(municipality, { ...options, ruleSet });
    const rules = new Set(ruleSet.uses.map(({ rule }) => rule.name));
    const judged = report.outcomes.filter(({ rule, outcome }) => rules.has(rule) && outcome !== "not-applicable");
    const missed = options.bodies?.find((body) => !judged.some(({ at }) => at.body === body));
    const said = () => toText(report, "en", { municipality });
    if (judged.length === 0)
      throw new Error(`toConform: nothing was judged, so there is nothing to expect.\n\n${said()}`);
    if (missed !== undefined) throw new Error(`toConform: the body ${shown(missed)} was not judged.\n\n${said()}`);
    const pass = conforms(report, options);
    return { pass, message: () => `Expected the municipality ${pass ? "not " : ""}to conform.\n\n${said()}` };
  },

  toBreach(received: unknown, rule: RuleName | (string & {}), at: Place = {}, names: DescribeOptions = {}): Verdict {
    const report = reportAmong(received);
    if (!isJudged(report, rule, at))
      throw new Error(
        `toBreach: the report on ${report.on} holds no outcome of the rule ${shown(rule)} at ${shown(at)}.`,
      );
    const breaches = report.diagnostics.filter((found) => found.kind === "breach" && found.rule === rule);
    const matching = breaches.filter((breach) => isWithin(at, breach.at));
    const pass = matching.length > 0;
    const describe = describing("en", names);
    const lines = (pass ? matching : report.diagnostics).map(
      (found) => `- ${found.rule} at ${shown(found.at)}: ${describe(found)}`,
    );
    const expected = `Expected the report on ${report.on} ${pass ? "not " : ""}to hold a breach of ${shown(rule)}`;
    return { pass, message: () => [`${expected} at ${shown(at)}. It found:`, ...lines].join("\n") };
  },
};

expect.extend(matchers);

const shown = (thing: unknown): string => JSON.stringify(thing);

/** The municipality that was received. Data that `read` would only take with a warning are none. */
function municipalityAmong(received: unknown) {
  const { diagnostics, ...result } = read(received);
  if ("municipality" in result && diagnostics.length === 0) return result.municipality;
  const describe = describing("en");
  const faults = diagnostics.map((fault) => `- ${describe(fault)}`).join("\n");
  throw new TypeError(
    `toConform expects a municipality, as \`read\` or \`municipality\` returns it. Faults:\n${faults}`,
  );
}

function reportAmong(received: unknown): Report | ProgrammeReport {
  const isReport =
    typeof received === "object" && received !== null && "outcomes" in received && "diagnostics" in received;
  if (isReport) return received as Report | ProgrammeReport;
  throw new TypeError("toBreach expects a report, as `check` or `checkProgramme` returns it.");
}

/** Whether the report says anything of a rule at a place, be it that it does not apply. */
const isJudged = ({ outcomes }: Report | ProgrammeReport, rule: string, { body }: Place): boolean =>
  outcomes.some(({ rule: judged, at }) => judged === rule && (!body || !at.body || at.body === body));

/** Whether a place has all the ids of another one. */
const isWithin = (wanted: Place, place: Place): boolean =>
  Object.entries(wanted).every(([kind, id]) => id === undefined || place[kind as keyof Place] === id);
