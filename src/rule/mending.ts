import type { BodyEdit } from "../model/edits/body.js";
import type { Role, Side } from "../model/role.js";
import type { Alignment, Right } from "../model/vocabulary.js";
import type { Diagnostic, Kind } from "./diagnostic.js";
import type { BodyFacts } from "./facts.js";
import type { Options } from "./rule.js";
import type { NamesOf } from "./sentences.js";

/** That somebody is seated: in a seat that stands empty, or in a new one. What is left out does not matter. */
export interface Seating {
  /** This very seat; no new one will do. */
  readonly seat?: string;
  /** A seat of one of these roles. */
  readonly roles?: readonly Role[];
  readonly side?: Side;
  /** A seat that speaks for this union. */
  readonly union?: string;
  /** A seat of a political party on this side of the council. */
  readonly alignment?: Alignment;
  /** The rights of a new seat; those of the other members, unless given. */
  readonly rights?: readonly Right[];
}

/** A step that could be part of mending a finding. */
export type Move = { readonly seating: Seating } | BodyEdit;

/** What has to be done about a finding. */
export interface Need {
  /** Whatever mends the finding contains one of these. */
  readonly moves: readonly Move[];
  /** Moves that mend it as well but that nobody would suggest for its sake. With them the moves are complete. */
  readonly otherwise?: readonly Move[];
  /** The fewest steps that can mend it; one, unless given. */
  readonly least?: number;
  /** The sides whose seats those steps concern, where the moves alone do not show it. */
  readonly sides?: readonly Side[];
}

/**
 * What mends the findings of a rule, by sentence. A breach whose sentence is not there is one of the past, or one that
 * no edit can mend. A question is there only where a step of a plan can raise it.
 */
export type Mending<S, O = Options> = {
  readonly [Name in NamesOf<S, Exclude<Kind, "note">>]?: (finding: Diagnostic, facts: BodyFacts, options: O) => Need;
};

/** Any rule's mending, as `suggest` and `repair` see it. */
export type AnyMending = {
  readonly [sentence: string]: ((finding: Diagnostic, facts: BodyFacts, options: never) => Need) | undefined;
};
