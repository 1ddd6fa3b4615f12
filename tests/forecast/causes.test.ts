import {
  always,
  type BodyRule,
  forecast,
  type MunicipalityInput,
  type MunicipalityRule,
  municipality,
  type RuleSet,
  ruleSet,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { norms, type sentences } from "../support/own-rule.js";

const shared = { name: "ever-new", norms, severity: "info", options: {}, applies: always } as const;

/** Finds something else on every day, and rests on all data. */
const inBody: BodyRule<typeof sentences> = {
  ...shared,
  scope: "body",
  check({ municipality: beyond, here, on }, { breach }) {
    JSON.stringify(beyond.municipality);
    breach("bad", { ...here, person: on });
  },
};
const inMunicipality: MunicipalityRule<typeof sentences> = {
  ...shared,
  scope: "municipality",
  check({ municipality: whole, on }, { breach }) {
    JSON.stringify(whole);
    breach("bad", { person: on });
  },
};

const ofGroup = ruleSet("of the group", [use(inBody, { kinds: ["steering-group"] })]);
const ofWhole = ruleSet("of the whole", [use(inMunicipality)]);

/** What takes effect on each day of a year, but for the days on which nothing in the data does. */
function effectsIn(input: Omit<MunicipalityInput, "id" | "name">, set: RuleSet = ofGroup) {
  const given = municipality({ id: "nordvik", name: "Nordvik", ...input });
  const { changes } = forecast(given, { from: "2025-01-01", to: "2025-12-31", ruleSet: set });
  return changes.flatMap(({ on, because, introduced, resolved }) => {
    const isOfData = ({ at }: { readonly at: object }) => ![...introduced, ...resolved].some((one) => one.at === at);
    return because.filter(isOfData).map(({ at, what }) => [on, what, at]);
  });
}

const body = "group";
const group = { id: body, kind: "steering-group" } as const;

test("what begins takes effect on its first day, and what ends on the day after its last, each at its place", () => {
  const lasting = { from: "2025-02-01", to: "2025-02-28" };
  const seats = (seat: object) => ({
    bodies: [{ ...group, seats: [{ id: "seat1", role: "mayor", ...seat } as const] }],
  });
  const [first, after] = ["2025-02-01", "2025-03-01"];
  const effects = (what: string, at: object) => [
    [first, `${what}-begins`, at],
    [after, `${what}-ends`, at],
  ];
  expect(effectsIn({ bodies: [group], councilPeriods: [lasting] })).toEqual(effects("council-period", {}));
  expect(effectsIn({ bodies: [group], unions: [{ id: "unionA", ...lasting }] })).toEqual(
    effects("union", { union: "unionA" }),
  );
  expect(effectsIn({ bodies: [group], workplaces: [{ id: "school", ...lasting }] })).toEqual(
    effects("workplace", { workplace: "school" }),
  );
  expect(effectsIn({ bodies: [{ ...group, ...lasting }] })).toEqual(effects("body", { body }));
  expect(effectsIn(seats(lasting))).toEqual(effects("seat", { body, seat: "seat1" }));
  const term = { person: "person1", ...lasting };
  expect(effectsIn(seats({ holders: [term] }))).toEqual(effects("term", { body, seat: "seat1", person: "person1" }));
  expect(effectsIn(seats({ alternates: [term] }))).toEqual(
    effects("alternate", { body, seat: "seat1", person: "person1" }),
  );
});

test("what has one day takes effect on it, and a last day of grace on the day after", () => {
  const idea = "idea1";
  const trial = "trial1";
  const meeting = "meeting1";
  const invitation = { union: "unionA", sentOn: "2025-02-02", answer: "accepted", answeredOn: "2025-02-05" } as const;
  const given = (more: object) => effectsIn({ unions: [{ id: "unionA" }], bodies: [{ ...group, ...more }] });
  expect(given({ constitution: { adoptedOn: "2025-02-02", groundRulesAdoptedOn: "2025-02-05" } })).toEqual([
    ["2025-02-02", "constitution-adopted", { body }],
    ["2025-02-05", "ground-rules-adopted", { body }],
  ]);
  expect(given({ invitations: [invitation] })).toEqual([
    ["2025-02-02", "invitation-sent", { body, union: "unionA" }],
    ["2025-02-05", "invitation-answered", { body, union: "unionA" }],
  ]);
  const actions = [{ id: "action1", what: "Noe", due: "2025-02-28" }];
  const minutes = { writtenOn: "2025-02-10" };
  expect(
    given({
      meetings: [
        { id: meeting, on: "2025-02-02", minutes, cases: [{ id: "case1", actions }] },
        { id: "meeting2", on: "2025-04-01" },
      ],
    }),
  ).toEqual([
    ["2025-02-02", "meeting-held", { body, meeting }],
    ["2025-02-03", "meeting-held", { body, meeting }],
    ["2025-02-10", "minutes-written", { body, meeting }],
    ["2025-03-01", "deadline", { body, meeting, case: "case1", action: "action1" }],
    ["2025-04-01", "meeting-held", { body, meeting: "meeting2" }],
    ["2025-04-02", "meeting-held", { body, meeting: "meeting2" }],
  ]);
  const tried = { evaluateBy: "2025-02-28", evaluatedOn: "2025-03-10", end: { on: "2025-03-20", as: "rolled-back" } };
  const endless = { id: "trial2", from: "2025-04-01" };
  expect(given({ trials: [{ id: trial, from: "2025-02-02", ...tried }, endless] })).toEqual([
    ["2025-02-02", "trial-begins", { body, trial }],
    ["2025-03-01", "deadline", { body, trial }],
    ["2025-03-10", "trial-evaluated", { body, trial }],
    ["2025-03-20", "trial-ends", { body, trial }],
    ["2025-04-01", "trial-begins", { body, trial: "trial2" }],
  ]);
  expect(given({ ideas: [{ id: idea, receivedOn: "2025-02-02", answeredOn: "2025-02-05" }] })).toEqual([
    ["2025-02-02", "idea-received", { body, idea }],
    ["2025-02-05", "idea-answered", { body, idea }],
  ]);
});

test("the method and decisions to accept something take effect for all, or for the body they are about", () => {
  const decision = { rule: "ever-new", decidedOn: "2025-02-02", decidedBy: "council", reason: "none" } as const;
  const waivers = [
    { id: "decision1", at: { body }, until: "2025-02-28", ...decision },
    { id: "decision2", at: {}, ...decision },
  ];
  expect(effectsIn({ bodies: [group], waivers }, ofGroup).filter(([, what]) => what !== "deadline")).toStrictEqual([
    ["2025-02-02", "waiver-decided", { body, waiver: "decision1" }],
    ["2025-02-02", "waiver-decided", { waiver: "decision2" }],
    ["2025-03-01", "waiver-ends", { body, waiver: "decision1" }],
  ]);
  const method = { adoptedOn: "2025-02-02", evaluatedOn: ["2025-03-01", "2025-04-01"] };
  expect(effectsIn({ bodies: [group], method })).toEqual([
    ["2025-02-02", "method-adopted", {}],
    ["2025-03-01", "method-evaluated", {}],
    ["2025-04-01", "method-evaluated", {}],
  ]);
});

const sitting = (from: string) => ({ id: "seat1", role: "mayor", from }) as const;
const alone = "2025-05-01";
const together = "2025-06-01";
const two = {
  unions: [{ id: "unionA", from: together }],
  bodies: [
    { ...group, seats: [sitting(together)] },
    { id: "other", kind: "joint-committee", seats: [sitting(together), { ...sitting(alone), id: "seat2" }] },
  ],
} as const;

test("of all that takes effect on a day, what concerns the body or everybody is named, and else what happens elsewhere", () => {
  expect(effectsIn(two)).toEqual([
    [alone, "seat-begins", { body: "other", seat: "seat2" }],
    [together, "union-begins", { union: "unionA" }],
    [together, "seat-begins", { body, seat: "seat1" }],
  ]);
});

test("for the municipality as a whole all that takes effect is named", () => {
  expect(effectsIn(two, ofWhole)).toEqual([
    [alone, "seat-begins", { body: "other", seat: "seat2" }],
    [together, "union-begins", { union: "unionA" }],
    [together, "seat-begins", { body, seat: "seat1" }],
    [together, "seat-begins", { body: "other", seat: "seat1" }],
  ]);
});

test("a rule that comes into force turns on that day and the day after its last", () => {
  const coming = { ...inBody, inForce: { from: "2025-02-01", to: "2025-02-28" }, check: saysBad };
  const set = ruleSet("coming", [use(coming, { kinds: ["steering-group"] })]);
  const given = municipality({ id: "nordvik", name: "Nordvik", bodies: [group] });
  const { changes } = forecast(given, { from: "2025-01-01", to: "2025-12-31", ruleSet: set });
  expect(
    changes.map(({ on, introduced, resolved, because }) => [on, introduced.length, resolved.length, because]),
  ).toEqual([
    ["2025-02-01", 1, 0, [{ at: { body }, what: "deadline" }]],
    ["2025-03-01", 0, 1, [{ at: { body }, what: "deadline" }]],
  ]);
});

const saysBad: BodyRule<typeof sentences>["check"] = ({ here }, { breach }) => breach("bad", here);
