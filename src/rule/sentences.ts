import type { Place } from "../model/municipality.js";
import type { BracesOf, Text } from "../text.js";
import type { Kind, Value } from "./diagnostic.js";

/** The named sentences a rule can say, grouped by what saying them means. */
export type Sentences = { readonly [kind in Kind]?: { readonly [name: string]: Text } };

/** The braces of a sentence where all three languages agree on them; `never` otherwise. */
type SharedBraces<Sentence extends Text> = [
  BracesOf<Sentence["nb"]>,
  BracesOf<Sentence["nn"]>,
  BracesOf<Sentence["en"]>,
] extends [infer Nb, infer Nn, infer En]
  ? [Nb] extends [Nn & En]
    ? [Nn | En] extends [Nb]
      ? Sentence
      : never
    : never
  : never;

/** Compiles only where every sentence has the same braces in every language. */
export type Consistent<S> = {
  readonly [K in keyof S]: {
    readonly [Name in keyof S[K]]: S[K][Name] extends Text ? SharedBraces<S[K][Name]> : never;
  };
};

/** The names of the sentences of one kind. */
export type NamesOf<S, K extends Kind> = K extends keyof S ? keyof S[K] & string : never;

type TextOf<S, K extends Kind, Name> = K extends keyof S
  ? Name extends keyof S[K]
    ? S[K][Name] extends Text
      ? S[K][Name]
      : never
    : never
  : never;

type ValuesFor<Braces extends string, At> = { readonly [B in Exclude<Braces, keyof At>]: Value } & {
  readonly [B in Extract<Braces, keyof At>]?: Value;
};

/** Says one sentence about a place. Braces that the place does not fill have to be among the values. */
type Saying<S, K extends Kind> = <Name extends NamesOf<S, K>, At extends Place>(
  sentence: Name,
  at: At,
  ...filling: [Exclude<BracesOf<TextOf<S, K, Name>["nb"]>, keyof At>] extends [never]
    ? [values?: ValuesFor<BracesOf<TextOf<S, K, Name>["nb"]>, At>, related?: readonly Place[]]
    : [values: ValuesFor<BracesOf<TextOf<S, K, Name>["nb"]>, At>, related?: readonly Place[]]
) => void;

/** How a rule reports what it finds: the kind, the sentence, the place and what fills the braces. */
export type Say<S> = { readonly [K in Kind]: Saying<S, K> };
