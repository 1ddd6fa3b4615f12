import type { Side } from "../../model/role.js";
import type { Diagnostic } from "../../rules/names.js";
import type { DescribeOptions } from "../../saying.js";
import type { Language } from "../../text.js";
import { findingInWords, weightOf } from "../finding.js";
import { weight, worstFirst } from "../weight.js";
import type { Weight } from "../wording.js";
import type { Chair } from "./chairs.js";
import { sides } from "./sides.js";

/** A finding as it is marked in the drawing, by its number. */
export interface Mark {
  readonly number: number;
  readonly weight: Weight;
  /** What it says, after what it amounts to; where it is accepted, by which decision. */
  readonly text: string;
  /** The seats that it is about, if any. */
  readonly seats: readonly string[];
  /** The side that it is about. Without a side and without seats, it is about the body as a whole. */
  readonly side: Side | undefined;
}

/** The findings about a body, numbered from the worst. A seat that is not drawn leaves its finding to the body. */
export function marksOf(
  findings: readonly Diagnostic[],
  chairs: readonly Chair[],
  language: Language,
  options: DescribeOptions,
): readonly Mark[] {
  const inWords = findingInWords(language, options);
  const isDrawn = (seat: string) => chairs.some((chair) => chair.seat === seat);
  return worstFirst(findings, weight).map((finding, position) => {
    const { label, message, grounds } = inWords(finding);
    return {
      number: position + 1,
      weight: weightOf(finding),
      text: [`${label}: ${message}`, ...(finding.waiver ? grounds.slice(0, 1) : [])].join(" "),
      seats: seatsIn(finding).filter(isDrawn),
      side: sides.find((side) => side === finding.at.party),
    };
  });
}

/** The seat where a finding is; for one about a person, the seats that it names. */
const seatsIn = ({ at, related }: Diagnostic): readonly string[] =>
  [at, ...(at.person === undefined ? [] : related)].flatMap(({ seat }) => seat ?? []);
