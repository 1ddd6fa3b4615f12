import {
  check,
  handbook2021,
  type Municipality,
  municipality,
  type RuleName,
  ruleSet,
  soundSteeringGroup,
  soundWorkingGroup,
} from "trepart";
import { type ConformOptions, matchers } from "trepart/vitest";
import { expect, test } from "vitest";

const on = "2024-03-01";

/** The sound steering group without the holder of one seat, and with what is given beside. */
const without = (holderOf: string, more: Partial<Municipality> = {}): Municipality =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      seats: body.seats.map((seat) => (seat.id === holderOf ? { ...seat, holders: [] } : seat)),
    })),
    ...more,
  });

const unequal = without("administration2");
const report = check(unequal, { on });

const unaligned = [{ id: "partyA" }, { id: "partyB" }];

/** What a failing expectation says. */
function failureOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The expectation holds.");
}

test("a sound municipality conforms, and one with a breach does not", () => {
  expect(soundSteeringGroup).toConform({ on, failOn: "warning", open: "fails" });
  expect(unequal).not.toConform({ on });
  expect(unequal).toConform({ on, bodies: ["steeringGroup"], ruleSet: only("one-seat-per-person") });
});

const only = (...rules: readonly string[]) =>
  ruleSet(
    "only some rules",
    handbook2021.uses.filter(({ rule }) => rules.includes(rule.name)),
  );

test("a failure shows the findings with names, severity and what they rest on", () => {
  const said = failureOf(() => expect(unequal).toConform({ on }));
  expect(said).toContain("Expected the municipality to conform.");
  expect(said).toContain("Nordvik");
  expect(said).toContain("Breach: The parties are unequally represented in the steering group: 3 from the elected");
  expect(said).toContain("Handbook of municipal tripartite cooperation");
  expect(failureOf(() => expect(soundSteeringGroup).not.toConform({ on }))).toContain("not to conform");
});

test("what decides can be made stricter", () => {
  const vacant = without("elected2", { councilPeriods: [{ from: "2023-10-12", politicalParties: unaligned }] });
  const seatsFilled = only("seats-filled");
  expect(vacant).toConform({ on, ruleSet: seatsFilled });
  expect(vacant).not.toConform({ on, ruleSet: seatsFilled, failOn: "warning" });
  const aligned = only("position-and-opposition-included");
  expect(vacant).toConform({ on, ruleSet: aligned });
  expect(vacant).not.toConform({ on, ruleSet: aligned, open: "fails" });
});

test("a breach that is accepted by a waiver does not decide, but is still a breach", () => {
  const waivers = check(unequal, { on })
    .diagnostics.filter(({ severity, kind }) => kind === "breach" && severity === "error")
    .map(({ rule, at }, index) => ({
      ...{ id: `waiver${index}`, rule, at, decidedOn: "2024-02-01" },
      ...{ decidedBy: "kommunestyret", reason: "Plassen blir lyst ut." },
    }));
  const accepted = without("administration2", { waivers });
  expect(accepted).toConform({ on });
  expect(check(accepted, { on })).toBreach("equal-representation");
});

test.each([
  ["no body at all", municipality({ id: "nordvik", name: "Nordvik" }), { on, ruleSet: only("equal-representation") }],
  ["only bodies of other kinds", soundSteeringGroup, { on, ruleSet: only("unit-manager-seated") }],
  ["an empty rule set", soundSteeringGroup, { on, ruleSet: ruleSet("empty", []) }],
])("where nothing was judged, with %s, neither the expectation nor its opposite holds", (_, given, options) => {
  expect(failureOf(() => expect(given).toConform(options))).toContain("nothing was judged");
  expect(failureOf(() => expect(given).not.toConform(options))).toContain("nothing was judged");
});

test("a body that was asked for and not judged fails both ways, though others were judged", () => {
  const ended = municipality({
    ...soundWorkingGroup,
    bodies: soundWorkingGroup.bodies.map((body) => (body.id === "workingGroup" ? { ...body, to: "2024-02-29" } : body)),
  });
  const options = { on, bodies: ["steeringGroup", "workingGroup"] };
  expect(failureOf(() => expect(ended).toConform(options))).toContain('the body "workingGroup" was not judged');
  expect(failureOf(() => expect(ended).not.toConform(options))).toContain('the body "workingGroup" was not judged');
});

test.each([undefined, null, "nordvik", {}, [], { ...soundSteeringGroup, budies: [] }, report])(
  "what is no municipality, such as %o, fails both ways with a word about read",
  (received) => {
    expect(failureOf(() => expect(received).toConform({ on }))).toMatch(
      /expects a municipality, as `read`.*Faults:\n- /s,
    );
    expect(failureOf(() => expect(received).not.toConform({ on }))).toContain("expects a municipality");
  },
);

test("a day that does not exist and a body that is not there fail both ways", () => {
  for (const options of [{ on: "2024-02-30" }, { on, bodies: ["elsewhere"] }]) {
    expect(() => expect(soundSteeringGroup).toConform(options)).toThrow(RangeError);
    expect(() => expect(soundSteeringGroup).not.toConform(options)).toThrow(RangeError);
  }
});

test("a breach is found by its rule, and by as much of its place as is given", () => {
  expect(report).toBreach("min-representatives-per-party");
  expect(report).toBreach("min-representatives-per-party", { body: "steeringGroup" });
  expect(report).toBreach("min-representatives-per-party", { body: "steeringGroup", party: "administration" });
  expect(report).not.toBreach("min-representatives-per-party", { party: "elected" });
  expect(report).not.toBreach("one-seat-per-person");
});

test("a failure to breach shows what was found instead, with names where the municipality is given", () => {
  const said = failureOf(() =>
    expect(report).toBreach("one-seat-per-person", { body: "steeringGroup" }, { municipality: unequal }),
  );
  expect(said).toContain('Expected the report on 2024-03-01 to hold a breach of "one-seat-per-person"');
  expect(said).toContain("- equal-representation at");
  expect(said).toContain("in the steering group");
});

test("a rule that the report does not know fails both ways, so that a misspelt name is seen", () => {
  for (const rule of ["equal-representaton", "unit-manager-seated"]) {
    expect(failureOf(() => expect(report).toBreach(rule))).toContain(`no outcome of the rule "${rule}"`);
    expect(failureOf(() => expect(report).not.toBreach(rule))).toContain(`no outcome of the rule "${rule}"`);
  }
  expect(failureOf(() => expect(report).not.toBreach("equal-representation", { body: "elsewhere" }))).toContain(
    "elsewhere",
  );
});

test("what is no report fails both ways", () => {
  expect(failureOf(() => expect(soundSteeringGroup).toBreach("equal-rights"))).toContain("expects a report");
  expect(failureOf(() => expect(undefined).not.toBreach("equal-rights"))).toContain("expects a report");
});

test("the matchers can be used without vitest's own expect", () => {
  expect(matchers.toConform(soundSteeringGroup, { on }).pass).toBe(true);
  expect(matchers.toBreach(report, "equal-representation").pass).toBe(true);
});

test("they can stand inside an equality", () => {
  expect({ report }).toEqual({ report: expect.toBreach("equal-representation") });
});

test("options and places are typed", () => {
  const name: RuleName = "equal-representation";
  expect(report).toBreach(name);
  // @ts-expect-error: a place has no such field
  expect(report).not.toBreach("equal-representation", { boddy: "steeringGroup" });
  // @ts-expect-error: there is no such severity
  const options: ConformOptions = { on, failOn: "fatal" };
  // @ts-expect-error: the day is missing
  expect(() => expect(soundSteeringGroup).toConform({ ruleSet: handbook2021 })).toThrow(RangeError);
  expect(options.on).toBe(on);
});
