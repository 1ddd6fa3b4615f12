import { check, handbook2021, handbook2021Composition, soundSteeringGroup, soundWorkingGroup } from "trepart";
import { expect, test } from "vitest";
import { dialogue, meeting } from "../../src/model/build.js";
import {
  bodyWith,
  type Change,
  changed,
  constitutionWith,
  methodWith,
  metOn,
  municipalityWith,
} from "../../src/model/change.js";

const composing = new Set(handbook2021Composition.uses.map(({ rule }) => rule.name));

/** What the rules of working find: rule, kind and sentence. */
const found = (base: typeof soundSteeringGroup, changes: readonly Change[], on: string) =>
  check(changed(base, ...changes), { on, ruleSet: handbook2021 })
    .diagnostics.filter(({ rule }) => !composing.has(rule))
    .map(({ rule, kind, sentence }) => `${kind} ${rule}/${sentence}`);

type Case = readonly [says: string, changes: readonly Change[], expected: readonly string[], on?: string];
const on = "2024-03-01";
const named = (cases: readonly Case[]) =>
  cases.map(([says, changes, expected, day = on]) => ({ says, changes, expected, day }));

const disagreed = dialogue("case1", {
  outcome: "adopted",
  proposals: [
    { id: "one", by: [], votedBy: [], votes: 4, result: "adopted" },
    { id: "other", by: [], votedBy: [], votes: 3, result: "fell" },
  ],
});

const steeringGroups: readonly Case[] = [
  ["a sound group gives nothing", [], []],
  [
    "a group with an end date is no lasting way of working",
    [bodyWith({ to: "2025-06-30" })],
    ["breach permanent-not-a-project/temporary"],
  ],
  [
    "a group of which no schedule is known is asked about it",
    [constitutionWith({ meetingSchedule: undefined })],
    ["question fixed-meetings/scheduleUnknown"],
  ],
  [
    "a group without a schedule should have one",
    [constitutionWith({ meetingSchedule: "" })],
    ["breach fixed-meetings/noSchedule"],
  ],
  [
    "a decision belongs to the decision line",
    [metOn("2024-02-14", dialogue("case1", { purpose: "decision" }))],
    ["breach decisions-kept-in-decision-line/decided"],
  ],
  [
    "disagreement that is voted down in the same meeting",
    [metOn("2024-02-14", disagreed)],
    ["breach decisions-kept-in-decision-line/decided", "breach postponed-rather-than-voted-down/voted"],
  ],
  [
    "disagreement that is postponed and agreed on at the next meeting",
    [
      bodyWith({
        meetings: [
          meeting("first", "2024-01-10", {
            cases: [dialogue("case1", { outcome: "postponed", postponedBecause: "to talk" })],
          }),
          meeting("next", "2024-02-14", { cases: [dialogue("case1", { followsUp: "case1" })] }),
        ],
      }),
    ],
    [],
  ],
  [
    "a postponement without a reason is asked about",
    [metOn("2024-02-14", dialogue("case1", { outcome: "postponed" }))],
    ["question postponements-have-reason/noReason"],
  ],
  [
    "an individual personnel case does not belong there",
    [metOn("2024-02-14", dialogue("case1", { topic: "individual-personnel-case" }))],
    ["breach excluded-topics-kept-out/excluded"],
  ],
  ["wage policy may be talked about", [metOn("2024-02-14", dialogue("case1", { topic: "wage-policy" }))], []],
  [
    "after an election who governs is asked for anew",
    [methodWith({ evaluatedOn: ["2026-10-26"] })],
    ["question alignment-confirmed-after-election/periodBeforeElection"],
    "2027-11-01",
  ],
  ["until the new council is due nothing is asked", [], [], "2025-10-26"],
  [
    "a method that only one union drafted leaves the others out",
    [methodWith({ draftedWith: ["unionA"] })],
    ["breach all-unions-included-in-drafting/leftOut", "breach all-unions-included-in-drafting/leftOut"],
  ],
  [
    "where the method is not adopted no group is required yet",
    [methodWith({ adoptedOn: undefined }), municipalityWith({ bodies: [] })],
    ["question method-adopted/notStated"],
  ],
  [
    "a group registered without a constitution is asked about it",
    [constitutionWith({ adoptedOn: undefined })],
    ["question constitution-in-place/notStated"],
  ],
  ["a dialogue without decision authority is in order", [constitutionWith({ decides: false })], []],
  [
    "a group with decision authority is not",
    [constitutionWith({ decides: true })],
    ["breach no-decision-authority/decides"],
  ],
];

test.each(named(steeringGroups))("steering group: $says", ({ changes, expected, day }) => {
  expect(found(soundSteeringGroup, changes, day)).toEqual(expected);
});

const began = "2024-01-01";
const monthly = (...days: readonly string[]) =>
  bodyWith({
    from: began,
    meetings: days.map((day, index) =>
      meeting(`meeting${index}`, day, {
        cases: [dialogue("case1", { topic: "standing-check" })],
        minutes: { writtenOn: day, sentTo: ["steeringGroup"] },
      }),
    ),
  });
const trial = { id: "trial1", from: "2024-01-08", hseRiskAssessed: true };
const planned = { ...trial, criterion: "fewer calls", evaluateBy: "2024-02-28" };
const action = { id: "action1", what: "ask the staff" };

const workingGroups: readonly Case[] = [
  ["a sound group gives nothing", [], []],
  [
    "a meeting in each of the first six months",
    [monthly("2024-01-31", "2024-02-01", "2024-03-31", "2024-04-01", "2024-05-31", "2024-06-30")],
    [],
    "2024-07-01",
  ],
  [
    "two meetings in one month do not make up for an empty one",
    [monthly("2024-01-10", "2024-02-01", "2024-02-29", "2024-04-10", "2024-05-10", "2024-06-10")],
    ["breach monthly-meetings-in-first-half-year/emptyMonths"],
    "2024-07-01",
  ],
  [
    "an existing arena was widened: nothing; a new one: worth a note",
    [constitutionWith({ arena: "new" })],
    ["note arena-settled/newArena"],
  ],
  [
    "a trial that is evaluated before it is made permanent",
    [
      bodyWith({
        trials: [
          { ...planned, evaluatedOn: "2024-02-20", worked: true, end: { on: "2024-02-25", as: "made-permanent" } },
        ],
      }),
    ],
    [],
  ],
  [
    "a trial made permanent before its evaluation",
    [bodyWith({ trials: [{ ...planned, end: { on: "2024-02-20", as: "made-permanent" } }] })],
    ["breach trials-evaluated-in-time/overdue", "breach permanent-only-after-evaluation/notEvaluatedFirst"],
  ],
  ["a trial not evaluated in time", [bodyWith({ trials: [planned] })], ["breach trials-evaluated-in-time/overdue"]],
  ["on the last day to evaluate nothing is missed", [bodyWith({ trials: [planned] })], [], "2024-02-28"],
  [
    "a trial without a criterion and a day for evaluation",
    [bodyWith({ trials: [trial] })],
    ["breach trials-planned/noCriterion", "breach trials-planned/noEvaluationDay"],
  ],
  [
    "a trial of which no risk assessment is known is asked about it",
    [bodyWith({ trials: [{ ...planned, hseRiskAssessed: undefined, evaluatedOn: "2024-02-20" }] })],
    ["question hse-risk-assessed/trialNotStated"],
  ],
  [
    "an idea answered no without a reason",
    [bodyWith({ ideas: [{ id: "idea1", receivedOn: "2024-01-10", answeredOn: "2024-01-20", taken: false }] })],
    ["breach ideas-answered-with-reason/noReason"],
  ],
  [
    "an action without owner or deadline",
    [metOn("2024-02-07", dialogue("case1", { topic: "standing-check", actions: [action] }))],
    [
      "breach reports-to-steering-group/notReported",
      "breach actions-have-owner-and-deadline/noOwner",
      "breach actions-have-owner-and-deadline/noDeadline",
    ],
  ],
  [
    "a meeting without minutes",
    [
      bodyWith({
        meetings: [
          meeting("meeting1", "2024-02-07", {
            minutes: undefined,
            attendance: [],
            cases: [dialogue("case1", { topic: "standing-check" })],
          }),
        ],
      }),
    ],
    ["breach minutes-kept/missing"],
  ],
  [
    "help sought by the leader alone",
    [
      bodyWith({
        meetings: [
          meeting("meeting1", "2024-02-07", {
            cases: [dialogue("case1", { topic: "standing-check", helpSoughtBy: ["administration"] })],
            minutes: { writtenOn: "2024-02-08", sentTo: ["steeringGroup"] },
          }),
        ],
      }),
    ],
    ["breach help-sought-jointly/notJointly"],
  ],
];

test.each(named(workingGroups))("working group: $says", ({ changes, expected, day }) => {
  expect(found(soundWorkingGroup, changes, day).toSorted()).toEqual(expected.toSorted());
});

test("an ad hoc group whose mandate leads to a meeting but to no case of it is to be traced", () => {
  const committee = changed(soundSteeringGroup, bodyWith({ id: "committee", kind: "joint-committee" })).bodies;
  const group = {
    ...soundSteeringGroup.bodies[0],
    id: "group",
    kind: "ad-hoc-group",
    seats: [],
    meetings: [],
  } as const;
  const vaksdal = (mandate: { body: string; meeting?: string; case?: string }) =>
    check(changed(soundSteeringGroup, municipalityWith({ bodies: [...committee, { ...group, mandate } as never] })), {
      on,
      bodies: ["group"],
    })
      .diagnostics.filter(({ rule }) => rule === "mandate-traceable")
      .map(({ kind, sentence }) => `${kind} ${sentence}`);
  expect(vaksdal({ body: "committee", meeting: "meeting1" })).toEqual(["breach noCase"]);
  expect(vaksdal({ body: "committee", meeting: "meeting1", case: "case9" })).toEqual(["breach notFound"]);
  expect(vaksdal({ body: "committee", meeting: "meeting1", case: "case1" })).toEqual([]);
});
