import type { IsoDate } from "../model/dates.js";
import type { Municipality, Place } from "../model/municipality.js";
import type { Text } from "../text.js";
import type { Kind, Outcome, Values } from "./diagnostic.js";
import type { Options } from "./rule.js";
import type { NamesOf } from "./sentences.js";

/** The day on which examples are checked unless they say otherwise. */
export const exampleDay: IsoDate = "2024-03-01";

/** One finding that an example expects; the place is given without the body, which is the only one judged. */
export interface Expected<S> {
  readonly sentence: NamesOf<S, Kind>;
  readonly at?: Place;
  readonly values?: Values;
  readonly related?: readonly Place[];
}

/** A small sound municipality with one change, and all that the rule finds in it. */
export interface Example<S, Given = Municipality> {
  readonly given: Given;
  /** The day it is checked; `exampleDay` unless given. */
  readonly on?: IsoDate;
  readonly options?: Options;
  readonly finds?: readonly Expected<S>[];
}

type Some<Item> = readonly [Item, ...Item[]];

/** Examples by outcome: failing ones where the rule can find a breach, open ones where it can ask. */
export type Examples<S, Given = Municipality> = {
  readonly met: Some<Example<S, Given>>;
  readonly "not-applicable"?: Some<Example<S, Given>>;
} & ([NamesOf<S, "breach">] extends [never] ? unknown : { readonly breached: Some<Example<S, Given>> }) &
  ([NamesOf<S, "question">] extends [never] ? unknown : { readonly open: Some<Example<S, Given>> });

/** What a person reads about a rule. */
export interface Page<S, Given = Municipality> {
  /** The norm as a short statement. */
  readonly title: Text;
  /** Why the norm is there, with what is contested about it. */
  readonly why: Text;
  /** Worked examples of every outcome that the rule can come to. */
  readonly examples: () => Examples<S, Given>;
}

/** Any rule's page, as `explain` sees it. */
export interface AnyPage {
  readonly title: Text;
  readonly why: Text;
  readonly examples: () => { readonly [O in Outcome["outcome"]]?: readonly AnyExample[] };
}

interface AnyExample {
  readonly given: unknown;
  readonly on?: IsoDate;
  readonly options?: Options;
  readonly finds?: readonly (Omit<Expected<never>, "sentence"> & { readonly sentence: string })[];
}
