import { check, type Diagnostic, handbook2021, type Municipality, municipality, type Report, ruleSet } from "trepart";

/** The handbook's set cut down to a few rules, so that rules added to it later change no test here. */
export const handbookWith = (...rules: readonly string[]) =>
  ruleSet(
    "handbook2021",
    handbook2021.uses.filter(({ rule }) => rules.includes(rule.name)),
  );

/** A municipality with a steering group that lacks something of every kind, and with bodies of every other fate. */
export const nordvik = municipality({
  id: "nordvik",
  name: "Nordvik kommune",
  unions: [
    { id: "unionA", name: "Forbund A" },
    { id: "unionB", name: "Forbund B" },
    { id: "unionC", name: "Forbund C" },
  ],
  workplaces: [{ id: "nursingHome", name: "Nordvik sjukeheim", unions: ["unionA"] }],
  bodies: [
    {
      id: "utviklingsgruppa",
      kind: "working-group",
      name: "Utviklingsgruppa ved sjukeheimen",
      workplace: "nursingHome",
      seats: [
        { id: "steward", role: "workplace-shop-steward", unions: ["unionA"], holders: [{ person: "p1" }] },
        { id: "safety", role: "safety-representative", holders: [{ person: "p2" }] },
      ],
    },
    {
      id: "styringsgruppa",
      kind: "steering-group",
      seats: [
        { id: "elected1", role: "mayor", holders: [{ person: "p3" }] },
        { id: "elected2", role: "elected-representative", holders: [{ person: "p4" }] },
        { id: "elected3", role: "elected-representative" },
        { id: "administration1", role: "municipal-director", holders: [{ person: "p5" }] },
        { id: "administration2", role: "executive-director", holders: [{ person: "p6" }] },
        { id: "administration3", role: "hr-manager", holders: [{ person: "p7" }] },
        { id: "steward1", role: "chief-shop-steward", unions: ["unionA"], holders: [{ person: "p8" }] },
        { id: "steward2", role: "chief-shop-steward", unions: ["unionA"], holders: [{ person: "p9" }] },
        { id: "steward3", role: "chief-shop-steward", unions: ["unionA"], holders: [{ person: "p10" }] },
      ],
      invitations: [
        { union: "unionB", sentOn: "2024-01-10", answer: "declined", answeredOn: "2024-01-20" },
        { union: "unionC", sentOn: "2024-01-10" },
      ],
    },
    { id: "admu", kind: "joint-committee", name: "Administrasjonsutvalet" },
    { id: "bemanning", kind: "ad-hoc-group", name: "Bemanningsgruppa", to: "2023-12-31" },
  ],
});

/** What a check of `nordvik` says on 1 March 2024. */
export const nordvikReport = check(nordvik, {
  on: "2024-03-01",
  ruleSet: handbookWith(
    "min-representatives-per-party",
    "all-unions-included",
    "separately-constituted",
    "safety-representative-seated",
    "seats-filled",
  ),
});

/** A report written by hand. */
export const reportWith = (more: Partial<Report>): Report => ({
  municipality: "nordvik",
  on: "2024-03-01",
  ruleSet: "own set",
  outcomes: [],
  diagnostics: [],
  notJudged: [],
  ...more,
});

/** A finding of a rule that an app has written; it says only its own `name`. */
export const finding = (name: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: "own/named",
  kind: "breach",
  severity: "error",
  sentence: "named",
  values: { name },
  at: { body: "group" },
  related: [],
  sources: [],
  key: name,
  ...more,
});

/** A decision to accept a finding of that rule. */
export const waiver = {
  id: "waiver",
  rule: "own/named",
  at: { body: "group" },
  decidedOn: "2024-02-01",
  decidedBy: "the council",
  reason: "There is no union to ask.",
  until: "2025-12-31",
};

const named = { nb: "{name}.", nn: "{name}.", en: "{name}." };

/** The sentences of the rule that `finding` comes from. */
export const ownTexts = { "own/named": { breach: { named }, question: { named }, note: { named } } };

/** A municipality of one ad hoc group, with names as given. */
export const municipalityNamed = (name: string, group: string = name): Municipality =>
  municipality({
    id: "nordvik",
    name,
    unions: [{ id: "union", name }],
    bodies: [{ id: "group", kind: "ad-hoc-group", name: group }],
  });
