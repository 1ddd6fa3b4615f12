import {
  check,
  conforms,
  explain,
  handbook2021Composition,
  jointCommittee,
  type Municipality,
  meetingRecord,
  municipality,
  read,
  soundSteeringGroup,
  toMarkdown,
  toText,
  type Waiver,
} from "trepart";
import { expect, test } from "vitest";

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

test("a decision about one place accepts nothing at another", () => {
  const elsewhere = { ...decision, at: { body: "steeringGroup" } };
  expect(found(withEmpty(["safety"], elsewhere))).toContainEqual(["waivers-hold", "neverMatched", undefined]);
  expect(conforms(report(withEmpty(["safety"], elsewhere)))).toBe(false);
});

test("a decision about the rule of another set is said to be so and accepts nothing here", () => {
  const { diagnostics } = check(withEmpty(["safety"], decision), { on, ruleSet: jointCommittee });
  expect(diagnostics.map(({ sentence }) => sentence)).toContain("ruleNotUsed");
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

test("a finding about the municipality as a whole can be accepted", () => {
  const withoutMethod = { ...soundSteeringGroup, method: undefined };
  const waiver: Waiver = { ...decision, rule: "method-adopted", at: {} };
  const of = (waivers: readonly Waiver[]) =>
    check(municipality({ ...withoutMethod, waivers }), { on }).diagnostics.filter(({ rule }) => rule === waiver.rule);
  expect(of([])).toHaveLength(1);
  expect(of([waiver]).map(({ waiver: by }) => by?.id)).toEqual(["decision1"]);
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
