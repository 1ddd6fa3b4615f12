import { handbook2021, ruleSet } from "trepart";

/** The rules whose exact meaning section 6 of the contract fixes, in the order of the handbook's set. */
export const compositionNames = [
  "min-representatives-per-party",
  "equal-representation",
  "position-and-opposition-included",
  "chief-safety-representative-seated",
  "all-unions-included",
  "top-administration-seated",
  "union-seats-held-by-chief-stewards",
  "equal-rights",
  "separately-constituted",
  "safety-representative-seated",
  "unit-manager-seated",
  "department-heads-represented",
  "politicians-kept-out-of-working-groups",
  "one-seat-per-person",
  "seats-filled",
] as const;

export type CompositionName = (typeof compositionNames)[number];

const isOfComposition = (name: string) => compositionNames.some((known) => known === name);

/** The handbook's set without the rules of working and record. */
export const composition = ruleSet(
  "composition",
  handbook2021.uses.filter(({ rule }) => isOfComposition(rule.name)),
);
