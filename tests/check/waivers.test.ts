import {
  check,
  conforms,
  explain,
  handbook2021Composition,
  jointCommittee,
  type Municipality,
  meetingRecord,
  municipality,
  partyOf,
  read,
  ruleSet,
  soundSteeringGroup,
  soundWorkingGroup,
  toMarkdown,
  toText,
  use,
  type Waiver,
} from "trepart";
import { expect, test } from "vitest";
import { saying } from "../support/own-rule.js";

const on = "2024-03-01";

const decision: Waiver = {
  id: "decision1",
  rule: "chief-safety-representative-seated",
  at: { body: "steeringGroup", seat: "safety" },
  decidedOn: "2024-02-01",
  decidedBy: "kommunestyret",
  reason: "Verneombudet velges i mai.",
};

/** A steering group in which these seats stand empty. */
const withEmpty = (seats: readonly string[], ...waivers: readonly Waiver[]): Municipality =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((seat) => (seats.includes(seat.id) ? { ...seat, holders: [] } : seat)),
    })),
    waivers,
  });

const report = (given: Municipality, day = on) => check(given, { on: day, ruleSet: handbook2021Composition });
const found = (given: Municipality, day = on) =>
  report(given, day).diagnostics.map(({ rule, sentence, waiver }) => [rule, sentence, waiver?.id]);

test("a finding that is accepted stays in the report with the decision, and its outcome with it", () => {
  const { diagnostics, outcomes } = report(withEmpty(["safety"], decision));
  expect(diagnostics.map(({ rule, waiver }) => [rule, waiver])).toEqual([
    ["chief-safety-representative-seated", decision],
    ["seats-filled", undefined],
  ]);
  expect(outcomes.find(({ rule }) => rule === decision.rule)?.outcome).toBe("breached");
  expect(outcomes.at(-1)).toEqual({ rule: "waivers-hold", at: {}, outcome: "met" });
});

test("an accepted breach does not keep a report from conforming, and others still do", () => {
  expect(conforms(report(withEmpty(["safety"])))).toBe(false);
  expect(conforms(report(withEmpty(["safety"], decision)))).toBe(true);
  expect(conforms(report(withEmpty(["safety", "elected1"], decision)))).toBe(false);
});

test("a decision holds from its day to its last day, both included", () => {
  const given = withEmpty(["safety"], { ...decision, until: "2024-06-30" });
  expect(["2024-01-31", "2024-02-01", "2024-06-30", "2024-07-01"].map((day) => conforms(report(given, day)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a decision that has ended asks whether it is to be renewed, unless another has taken its place", () => {
  const ended = { ...decision, until: "2024-02-29" };
  expect(found(withEmpty(["safety"], ended))).toEqual([
    ["chief-safety-representative-seated", "vacant", undefined],
    ["seats-filled", "vacant", undefined],
    ["waivers-hold", "lapsed", undefined],
  ]);
  const renewed = { ...decision, id: "decision2", decidedOn: "2024-02-29" };
  expect(found(withEmpty(["safety"], ended, renewed))).toEqual([
    ["chief-safety-representative-seated", "vacant", "decision2"],
    ["seats-filled", "vacant", undefined],
  ]);
});

test("a decision is renewed only where all of what it accepted is accepted anew", () => {
  const rule = "position-and-opposition-included";
  const at = { body: "steeringGroup" };
  const opposition: Waiver = { ...decision, rule, at, decidedOn: "2024-02-10" };
  const both: Waiver = { ...opposition, id: "decision2", decidedOn: "2024-02-20", until: "2024-02-29" };
  const given = (...waivers: readonly Waiver[]) =>
    municipality({
      ...soundSteeringGroup,
      bodies: soundSteeringGroup.bodies.map((body) => ({
        ...body,
        seats: body.seats.map((seat) => {
          if (partyOf(seat.role) !== "elected") return seat;
          const to = seat.politicalParty === "partyB" ? "2024-02-09" : "2024-02-19";
          return { ...seat, holders: seat.holders.map((term) => ({ ...term, to })) };
        }),
      })),
      waivers,
    });
  const aboutDecisions = (...waivers: readonly Waiver[]) =>
    found(given(...waivers)).flatMap(([about, sentence]) => (about === "waivers-hold" ? [sentence] : []));
  expect(aboutDecisions(both)).toEqual(["lapsed"]);
  expect(aboutDecisions(both, opposition)).toEqual(["lapsed", "factsChanged"]);
  expect(aboutDecisions(both, { ...both, id: "decision3", until: undefined })).toEqual([]);
});

test("what no decision accepts is found just as it is without decisions", () => {
  const without = report(withEmpty(["elected1"])).diagnostics;
  const { diagnostics } = report(withEmpty(["elected1"], decision));
  expect(diagnostics.filter(({ rule }) => rule !== "waivers-hold")).toStrictEqual(without);
});

test("a note cannot be accepted", () => {
  const invitations = [{ union: "unionA", sentOn: "2024-01-10", answer: "declined" }] as const;
  const bodies = soundSteeringGroup.bodies.map((body) => ({
    ...body,
    seats: body.seats.map((seat) => (seat.unions.includes("unionA") ? { ...seat, holders: [] } : seat)),
    invitations,
  }));
  const at = { body: "steeringGroup", union: "unionA" };
  const waivers = [{ ...decision, rule: "all-unions-included", at }];
  const all = found(municipality({ ...soundSteeringGroup, bodies, waivers }));
  expect(all).toContainEqual(["all-unions-included", "declined", undefined]);
  expect(all).toContainEqual(["waivers-hold", "neverMatched", undefined]);
});

test("a decision about one place accepts nothing at another", () => {
  const elsewhere = { ...decision, at: { body: "steeringGroup" } };
  expect(found(withEmpty(["safety"], elsewhere))).toContainEqual(["waivers-hold", "neverMatched", undefined]);
  expect(conforms(report(withEmpty(["safety"], elsewhere)))).toBe(false);
});

test("a decision that fits nothing is told of at the body it is about, or of the municipality as a whole", () => {
  const told = (at: Waiver["at"]) =>
    report(withEmpty([], { ...decision, at })).diagnostics.map((finding) => finding.at);
  expect(told({ body: "steeringGroup", seat: "safety" })).toStrictEqual([
    { body: "steeringGroup", waiver: "decision1" },
  ]);
  expect(told({})).toStrictEqual([{ waiver: "decision1" }]);
});

test("a decision about the rule of another set is said to be so and accepts nothing here", () => {
  const { diagnostics } = check(withEmpty(["safety"], decision), { on, ruleSet: jointCommittee });
  expect(diagnostics.map(({ sentence }) => sentence)).toContain("ruleNotUsed");
});

test("a decision about a rule that is used for other bodies only is said to be so", () => {
  const at = { body: "workingGroup" };
  const given = municipality({ ...soundWorkingGroup, waivers: [{ ...decision, at }] });
  expect(found(given)).toEqual([["waivers-hold", "ruleNotUsed", undefined]]);
});

test("of chosen bodies only the decisions about them are looked at", () => {
  const elsewhere = { ...decision, id: "decision2", at: { body: "another" } };
  const nowhere = { ...decision, id: "decision3", at: {} };
  const given = withEmpty(["safety"], elsewhere, nowhere, decision);
  const { outcomes, diagnostics } = check(given, { on, bodies: ["steeringGroup"], ruleSet: handbook2021Composition });
  expect(diagnostics.filter(({ rule }) => rule === "waivers-hold")).toEqual([]);
  expect(outcomes.filter(({ rule }) => rule === "waivers-hold")).toHaveLength(1);
});

test("a question can be accepted, and does not fail a strict reading then", () => {
  const rights = { ...decision, rule: "equal-rights", at: { body: "steeringGroup" } };
  const unknown = (waivers: readonly Waiver[]) =>
    municipality({
      ...soundSteeringGroup,
      bodies: soundSteeringGroup.bodies.map((body) => ({ ...body, constitution: { adoptedOn: "2023-11-01" } })),
      waivers,
    });
  expect(conforms(report(unknown([])), { open: "fails" })).toBe(false);
  expect(conforms(report(unknown([rights])), { open: "fails" })).toBe(true);
});

test("a place is the same in whatever order its ids are given", () => {
  const [example] = explain("agenda-requests-honoured", "en").examples.filter(({ outcome }) => outcome === "breached");
  const given = example?.given as Municipality;
  const of = (waivers: readonly Waiver[]) =>
    check({ ...given, waivers }, { on, ruleSet: meetingRecord }).diagnostics.filter(
      ({ rule }) => rule === "agenda-requests-honoured",
    );
  const places = of([]).flatMap(({ at }) => [at, Object.fromEntries(Object.entries(at).reverse())]);
  expect(places).toHaveLength(2);
  for (const at of places) {
    const [finding] = of([{ ...decision, rule: "agenda-requests-honoured", at }]);
    expect(finding?.waiver?.id).toBe("decision1");
  }
});

test("a place is the same where an id is left out and where it is said to be none", () => {
  const own = {
    ...saying(),
    check: ({ here }, { breach }) => breach("bad", { ...here, seat: undefined }),
  } satisfies ReturnType<typeof saying>;
  const set = ruleSet("one rule", [use(own, { kinds: ["steering-group"] })]);
  const given = withEmpty([], { ...decision, rule: own.name, at: { body: "steeringGroup" } });
  expect(check(given, { on, ruleSet: set }).diagnostics.map(({ waiver }) => waiver?.id)).toEqual(["decision1"]);
});

test("a finding about the municipality as a whole can be accepted", () => {
  const withoutMethod = { ...soundSteeringGroup, method: undefined };
  const waiver: Waiver = { ...decision, rule: "method-adopted", at: {} };
  const of = (waivers: readonly Waiver[]) =>
    check(municipality({ ...withoutMethod, waivers }), { on }).diagnostics.filter(({ rule }) => rule === waiver.rule);
  expect(of([])).toHaveLength(1);
  expect(of([waiver]).map(({ waiver: by }) => by?.id)).toEqual(["decision1"]);
});

test("a decision about the municipality as a whole is no longer needed once that is put right", () => {
  const waiver: Waiver = { ...decision, rule: "method-adopted", at: {} };
  const method = { ...soundSteeringGroup.method, adoptedOn: "2024-02-15" };
  const { diagnostics } = check(municipality({ ...soundSteeringGroup, method, waivers: [waiver] }), { on });
  expect(diagnostics.flatMap(({ rule, sentence }) => (rule === "waivers-hold" ? [sentence] : []))).toEqual([
    "noLongerNeeded",
  ]);
});

test("reports in words call an accepted finding accepted and name the decision", () => {
  const given = withEmpty(["safety"], { ...decision, until: "2024-06-30" });
  expect(toText(report(given), "nb", { municipality: given })).toMatch(
    / {2}Godtatt: Plassen til hovedverneombudet .*\n {4}Godtatt 1\. februar 2024 \(kommunestyret\) til og med 30\. juni 2024: Verneombudet velges i mai\.\n/,
  );
  expect(toText(report(withEmpty(["safety"], decision)), "nn")).toContain("Godteke 1. februar 2024 (kommunestyret): ");
  expect(toMarkdown(report(given), "en", { municipality: given })).toContain("- **Accepted:** ");
});

test("a waiver with a rule and a place that nobody knows is read and never makes check throw", () => {
  const odd = { ...decision, rule: "__proto__", at: { body: "nowhere", person: "nobody" } };
  const result = read(JSON.parse(JSON.stringify(withEmpty([], odd))));
  expect(result.ok && report(result.municipality).diagnostics.map(({ sentence }) => sentence)).toEqual(["ruleNotUsed"]);
});
