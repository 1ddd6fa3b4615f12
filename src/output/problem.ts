import { describing } from "../describe.js";
import type { Place } from "../model/municipality.js";
import type { Kind, Severity } from "../rule/diagnostic.js";
import type { Diagnostic } from "../rules/names.js";
import type { DescribeOptions } from "../saying.js";
import { fill, type Language, type Text } from "../text.js";

/** One thing that stands in the way, in words and as data. */
export interface ProblemError {
  /** The finding in words. */
  readonly detail: string;
  /** Where in the request the fault is: a JSON Pointer (RFC 6901) as a URI fragment, such as `#/unions/0/from`. */
  readonly pointer?: string;
  /** Where in the municipality or the programme the finding is, by ids; only where there is no pointer. */
  readonly at?: Place;
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly key: string;
}

/** The body of an `application/problem+json` answer (RFC 9457); `errors` is this package's extension. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  /** The HTTP status code. */
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors: readonly ProblemError[];
}

/** What carries findings: a refusal of `read` or `edit`, an error of `municipality`, or a report. */
export interface Refused {
  readonly ok?: false;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a problem is made with, beside the findings. */
export interface ProblemOptions extends DescribeOptions {
  /** The HTTP status code, 422 (Unprocessable Content) unless given. */
  readonly status?: number | undefined;
  /** The app's own address of the type of problem, in place of this package's. */
  readonly type?: string | undefined;
  /** The address of this very occurrence. */
  readonly instance?: string | undefined;
}

interface TypeOfProblem {
  readonly type: string;
  readonly title: Text;
  readonly detail: Text;
}

const malformedData: TypeOfProblem = {
  type: "https://www.npmjs.com/package/trepart#malformed-data",
  title: { nb: "Dataene kan ikke leses", nn: "Dataa kan ikkje lesast", en: "The data cannot be read" },
  detail: {
    nb: "{faults} feil må rettes først.",
    nn: "{faults} feil må rettast først.",
    en: "{faults} {faults:fault has|faults have} to be put right first.",
  },
};

const normsNotMet: TypeOfProblem = {
  type: "https://www.npmjs.com/package/trepart#norms-not-met",
  title: { nb: "Ikke alle normer er oppfylt", nn: "Ikkje alle normer er oppfylte", en: "Not all norms are met" },
  detail: {
    nb: "{breaches} avvik og {questions} spørsmål gjenstår.",
    nn: "{breaches} avvik og {questions} spørsmål står att.",
    en: "{breaches} {breaches:breach|breaches} and {questions} {questions:question|questions} remain.",
  },
};

/**
 * Says in the caller's language why a request is refused, as problem details (RFC 9457). `errors` lists the breaches
 * and the questions; notes, and findings that are accepted by a waiver, stand in nobody's way.
 * @throws RangeError where there is nothing to refuse.
 */
export function toProblem(
  { diagnostics }: Refused,
  language: Language,
  { status = 422, type, instance, ...names }: ProblemOptions = {},
): Problem {
  const standing = diagnostics.filter(({ kind, waiver }) => kind !== "note" && waiver === undefined);
  if (standing.length === 0) throw new RangeError("toProblem: there is no breach and no question to refuse for");
  const isMalformed = standing.some(({ rule }) => rule.startsWith("input/"));
  const problem = isMalformed ? malformedData : normsNotMet;
  const counts: Readonly<Record<string, number>> = {
    faults: standing.filter(({ severity }) => severity === "error").length,
    breaches: standing.filter(({ kind }) => kind === "breach").length,
    questions: standing.filter(({ kind }) => kind === "question").length,
  };
  const count = (brace: string) => counts[brace] ?? 0;
  const say = describing(language, names);
  return {
    type: type ?? problem.type,
    title: problem.title[language],
    status,
    detail: fill(problem.detail[language], (brace) => String(count(brace)), count),
    ...(instance === undefined ? {} : { instance }),
    errors: standing.map((diagnostic) => {
      const { rule, kind, severity, key, at } = diagnostic;
      const place = at.pointer === undefined ? { at } : { pointer: asFragment(at.pointer) };
      return { detail: say(diagnostic), ...place, rule, kind, severity, key };
    }),
  };
}

/** A JSON Pointer as a URI fragment (RFC 6901, section 6). Half a surrogate pair has no place in a URI. */
const asFragment = (pointer: string): string =>
  `#${encodeURI(pointer.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("#", "%23")}`;
