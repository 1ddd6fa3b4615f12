import type { Place } from "../model/municipality.js";
import type { BracesOf, Text } from "../text.js";
import type { Kind, Value } from "./diagnostic.js";

/** The named sentences a rule can say, grouped by what saying them means. */
export type Sentences = { readonly [kind in Kind]?: { readonly [name: string]: Text } };

/** What rules say, by the name of the rule. */
export type Texts = { readonly [rule: string]: Sentences };

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

/** The braces of each sentence, by kind and name. Not exported: its name would bring the texts into the published types. */
type Braces<S> = {
  readonly [K in keyof S]: {
    readonly [Name in keyof S[K]]: S[K][Name] extends Text ? BracesOf<S[K][Name]["nb"]> : never;
  };
};

type BracesIn<B, K extends Kind, Name> = K extends keyof B
  ? Name extends keyof B[K]
    ? B[K][Name] & string
    : never
  : never;

type ValuesFor<Brace extends string, At> = { readonly [B in Exclude<Brace, keyof At>]: Value } & {
  readonly [B in Extract<Brace, keyof At>]?: Value;
};

/** Says one sentence about a place. Braces that the place does not fill have to be among the values. */
type Saying<B, K extends Kind> = <Name extends NamesOf<B, K>, At extends Place>(
  sentence: Name,
  at: At,
  ...filling: [Exclude<BracesIn<B, K, Name>, keyof At>] extends [never]
    ? [values?: ValuesFor<BracesIn<B, K, Name>, At>, related?: readonly Place[]]
    : [values: ValuesFor<BracesIn<B, K, Name>, At>, related?: readonly Place[]]
) => void;

/** `Say` with the braces of the sentences in place of their texts, as the types of the built-in rules show it. */
export type Voice<B> = { readonly [K in Kind]: Saying<B, K> };

/** How a rule reports what it finds: the kind, the sentence, the place and what fills the braces. */
export type Say<S> = Braces<S> extends infer B ? Voice<B> : never;
