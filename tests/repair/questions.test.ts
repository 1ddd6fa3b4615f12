import {
  allUnionsIncluded,
  bodyKinds,
  check,
  conforms,
  edit,
  minRepresentativesPerParty,
  positionAndOppositionIncluded,
  repair,
  ruleSet,
  unionSeatsHeldByChiefStewards,
  use,
} from "trepart";
import { describe, expect, test } from "vitest";
import { having, plus, seat, steeringGroup, withGroup, without } from "../support/cases.js";
import { saying } from "../support/own-rule.js";
import { wanting } from "../support/wants.js";

const on = "2024-03-01";
const body = "group";
const kinds = bodyKinds;
const severity = "error";

const wordsOf = ({ plans }: ReturnType<typeof repair>) =>
  plans.map(({ steps }) =>
    steps.map(({ edit: { do: word, ...what } }) => {
      if ("union" in what) return `${word} ${what.union}`;
      const one = "seat" in what ? what.seat : "";
      return `${word} ${typeof one === "string" ? one : one.role}`;
    }),
  );

test("a question that was asked before may stand", () => {
  const given = withGroup({
    ...steeringGroup(3, without("steward2", "steward3")),
    invitations: [
      { union: "union2", sentOn: "2024-01-01", answer: "accepted", answeredOn: "2024-02-01" },
      { union: "union3", sentOn: "2024-01-01" },
    ],
  });
  const set = ruleSet("unions", [use(allUnionsIncluded, { kinds })]);
  const result = repair(given, { on, body, ruleSet: set });
  expect(wordsOf(result)).toEqual([["addSeat chief-shop-steward"]]);
  expect(result.beyond).toEqual([]);
});

test("a union that was invited before and has not answered is seated anew where it loses its seat", () => {
  const given = withGroup({
    ...steeringGroup(3, having("steward2", { role: "shop-steward" })),
    invitations: [{ union: "union2", sentOn: "2024-01-01" }],
  });
  const set = ruleSet("unions", [
    use(allUnionsIncluded, { kinds }),
    use(unionSeatsHeldByChiefStewards, { kinds, severity }),
  ]);
  expect(wordsOf(repair(given, { on, body, ruleSet: set }))).toEqual([
    ["endSeat steward2", "addSeat chief-shop-steward"],
    ["vacate steward2", "addSeat chief-shop-steward"],
  ]);
});

const elected = minRepresentativesPerParty;
const sidesKnown = ruleSet("sides", [
  use(elected, { kinds, options: { minimum: 2 } }),
  use(positionAndOppositionIncluded, { kinds }),
]);
const unplaced = [{ person: "unplaced", role: "elected-representative" as const, politicalParty: "unplaced" }];

test("a breach is not mended by somebody of whom nobody knows whether it still is one", () => {
  const given = withGroup(steeringGroup(2, without("elected2")));
  const { outcome, conflict } = repair(given, { on, body, ruleSet: sidesKnown, candidates: unplaced });
  expect([outcome, conflict]).toEqual(["impossible", ["position-and-opposition-included"]]);
});

test("nor is it mended by a step after which only a question is left", () => {
  const rule = {
    ...saying(),
    check({ filled, here }, { breach, question }) {
      if (filled.some(({ id }) => id === "safety")) breach("bad", here);
      else question("unknown", here);
    },
  } satisfies ReturnType<typeof saying>;
  const set = ruleSet("own", [use(rule, { kinds, severity })]);
  const end = { do: "endSeat", body, seat: "safety", to: "2024-02-29" } as const;
  const mendings = { [rule.name]: { bad: () => ({ moves: [end] }) } };
  expect(repair(withGroup(steeringGroup(3)), { on, body, ruleSet: set, mendings })).toMatchObject({
    outcome: "impossible",
    conflict: [rule.name],
  });
});

test("nor is a norm that is met left open by a plan", () => {
  const given = withGroup(steeringGroup(2));
  const wants = wanting({
    "wants-another": {
      isMet: ({ filled }) => !filled.some(({ id }) => id === "elected2"),
      need: () => ({ moves: [{ do: "endSeat", body, seat: "elected2", to: "2024-02-29" }] }),
    },
  });
  const set = ruleSet("all", [...sidesKnown.uses, ...wants.ruleSet.uses]);
  const result = repair(given, { on, body, ...wants, ruleSet: set, candidates: unplaced });
  expect([result.outcome, result.plans]).toEqual(["impossible", []]);
});

test("what did not apply before may ask something after a plan", () => {
  const want = wanting({
    "wants-elected2-gone": {
      isMet: ({ filled }) => !filled.some(({ id }) => id === "elected2"),
      need: () => ({ moves: [{ do: "endSeat", body, seat: "elected2", to: "2024-02-29" }] }),
    },
  });
  const isSmall: ReturnType<typeof saying>["applies"] = ({ elected }) => elected.length < 2;
  const asking = use({ ...saying("question"), applies: isSmall }, { kinds, severity });
  const set = ruleSet("all", [asking, ...want.ruleSet.uses]);
  const given = withGroup(steeringGroup(2));
  expect(wordsOf(repair(given, { on, body, ...want, ruleSet: set }))).toEqual([["endSeat elected2"]]);
});

test("a breach of the past that a decision in force accepts is not beyond mending: it is accepted", () => {
  const decided = (id: string) => ({ id, purpose: "decision", outcome: "adopted" }) as const;
  const meetings = [{ id: "meeting1", on: "2024-02-01", cases: [decided("case1"), decided("case2")] }];
  const group = { ...steeringGroup(3), meetings };
  const beyond = (given: ReturnType<typeof withGroup>) => repair(given, { on, body, failOn: "info" }).beyond;
  const all = beyond(withGroup(group));
  const [accepted] = all;
  if (accepted === undefined) throw new Error("Something of the past is expected to be beyond mending.");
  const { rule, at } = accepted;
  const waiver = { id: "waiver1", rule, at, decidedOn: "2024-02-15", decidedBy: "council", reason: "Gjort om" };
  const keys = all.map(({ key }) => key);
  const left = beyond(withGroup(group, { waivers: [waiver] })).map(({ key }) => key);
  expect(left).not.toContain(accepted.key);
  expect(left.length).toBeLessThan(keys.length);
});

describe("a decision that accepts what was found on its day", () => {
  const oneTooMany = steeringGroup(3, plus(seat("steward4", "chief-shop-steward", { unions: ["union1"] })));
  const accepting = (decidedOn: string) => ({
    id: "waiver1",
    rule: "equal-representation",
    at: { body },
    decidedOn,
    decidedBy: "council",
    reason: "To be reconsidered",
  });
  const asked = { union: "union4", sentOn: "2024-01-10", answer: "accepted", answeredOn: "2024-01-20" } as const;
  const unions = ["union1", "union2", "union3", "union4"].map((id) => ({ id }));
  const given = (decidedOn: string) =>
    withGroup({ ...oneTooMany, from: "2023-11-01", invitations: [asked] }, { unions, waivers: [accepting(decidedOn)] });
  const carriedOut = (municipality: ReturnType<typeof withGroup>) =>
    repair(municipality, { on, body }).plans.map(({ steps }) => {
      const result = edit(municipality, ...steps.map((step) => step.edit));
      return result.ok && { steps: steps.length, conforms: conforms(check(result.municipality, { on })) };
    });

  test("leaves that as it is", () => {
    const settled = withGroup(oneTooMany, { waivers: [accepting("2024-02-01")] });
    expect(repair(settled, { on, body })).toEqual({ outcome: "sound", plans: [], beyond: [] });
  });

  test.each([
    ["has lapsed", { until: "2024-02-29" }],
    ["is yet to be made", { decidedOn: "2024-03-02" }],
  ])("leaves nothing as it is where it %s", (_, days) => {
    const settled = withGroup(oneTooMany, { waivers: [{ ...accepting("2024-02-01"), ...days }] });
    expect(repair(settled, { on, body }).outcome).toBe("repaired");
  });

  test("does not let a plan make it worse", () => {
    const plans = carriedOut(given("2024-02-01"));
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.map((plan) => plan !== false && plan.conforms)).not.toContain(false);
  });

  test("lets a plan do so where it was made before anything was found", () => {
    expect(carriedOut(given("2023-01-01"))).toContainEqual({ steps: 1, conforms: true });
  });
});

test("a body is not mended on a day on which it is not there", () => {
  const closed = withGroup({ ...steeringGroup(3, without("safety")), to: "2024-02-29" });
  expect(check(closed, { on, bodies: [body] }).notJudged).toHaveLength(1);
  expect(repair(closed, { on, body })).toEqual({ outcome: "sound", plans: [], beyond: [] });
});

test("a search may look at just as many states as it is told to", () => {
  const given = withGroup(steeringGroup(3, without("safety")));
  const outcomes = [1, 2, 3, 4, 5].map((nodeLimit) => repair(given, { on, body, nodeLimit }).outcome);
  expect(outcomes).toEqual(["limit-reached", "limit-reached", "repaired", "repaired", "repaired"]);
  expect(repair(withGroup(steeringGroup(3)), { on, body, nodeLimit: 1 }).outcome).toBe("sound");
  const never = wanting({ "wants-the-impossible": { isMet: () => false, need: () => ({ moves: [] }) } });
  const others = [1, 2].map((nodeLimit) => repair(given, { on, body, nodeLimit, ...never }).outcome);
  expect(others).toEqual(["limit-reached", "impossible"]);
});

test("whoever has a seat in no union is let go by the employees' side without naming a union", () => {
  const given = withGroup(
    steeringGroup(3, plus(seat("steward4", "shop-steward"), seat("elected4", "mayor"), seat("leader", "hr-manager"))),
  );
  const set = ruleSet("chief stewards", [use(unionSeatsHeldByChiefStewards, { kinds, severity })]);
  const { plans } = repair(given, { on, body, ruleSet: set });
  expect(plans).toEqual([
    {
      steps: [
        {
          edit: { do: "endSeat", body, seat: "steward4", to: "2024-02-29" },
          mandate: { by: "union" },
        },
      ],
    },
  ]);
  expect(plans[0]?.steps[0]?.mandate).toStrictEqual({ by: "union" });
});
