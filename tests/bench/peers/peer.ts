import { handbook2021Composition, type Municipality, type Report, type RuleSet, ruleSet } from "trepart";

/** A body and what is wrong there, `body rule/sentence`. */
export type Fault = string;

/** Another way of judging the same bodies, written as its own users would write it. */
export interface Peer {
  readonly name: string;
  /** Of the seven rules, one that it cannot express. */
  readonly cannot?: string;
  /** The breaches of a municipality on the day it was made for; a fault that stands twice counts once. */
  readonly faultsOf: (municipality: Municipality) => readonly Fault[] | Promise<readonly Fault[]>;
}

/** Makes a peer ready to judge on one day. */
export type MakePeer = (on: string) => Peer;

const seven = [
  "min-representatives-per-party",
  "equal-representation",
  "position-and-opposition-included",
  "chief-safety-representative-seated",
  "safety-representative-seated",
  "unit-manager-seated",
  "politicians-kept-out-of-working-groups",
];

/** The rules of composition that rule engines can express, without one that a peer cannot. */
export const sevenRules = (without?: string): RuleSet =>
  ruleSet(
    "seven-rules",
    handbook2021Composition.uses.filter(({ rule }) => seven.includes(rule.name) && rule.name !== without),
  );

/** The breaches that a report holds. */
export const faultsIn = ({ diagnostics }: Report): readonly Fault[] =>
  diagnostics.filter(({ kind }) => kind === "breach").map(({ at, rule, sentence }) => `${at.body} ${rule}/${sentence}`);
