import {
  bodyKinds,
  check,
  conforms,
  type Edit,
  edit,
  equalRepresentation,
  handbook2021,
  isToBeNamed,
  jointCommittee,
  type Municipality,
  minRepresentativesPerParty,
  municipality,
  oneSeatPerPerson,
  politiciansKeptOutOfWorkingGroups,
  type RepairPlan,
  type Role,
  repair,
  ruleSet,
  type Severity,
  soundJointCommittee,
  soundSteeringGroup,
  soundWorkingGroup,
  topAdministrationSeated,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { constitution, plus, seat, steeringGroup, withGroup, without } from "../support/cases.js";

const on = "2024-03-01";

const words = ({ steps }: RepairPlan) =>
  steps.map(({ edit: { do: word, ...what } }) =>
    [
      word,
      "seat" in what ? (typeof what.seat === "string" ? what.seat : what.seat.role) : "union" in what ? what.union : "",
    ]
      .join(" ")
      .trim(),
  );

const carriedOut = (before: Municipality, plan: RepairPlan | undefined): Municipality => {
  const edits = JSON.parse(JSON.stringify(plan?.steps.map((step) => step.edit) ?? [])) as Edit[];
  const result = edit(before, ...edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.municipality;
};

/** An administration committee taken for a steering group: seven politicians, three stewards and nobody else. */
const committee = municipality({
  id: "kommune",
  name: "Kommune",
  councilPeriods: [
    {
      from: "2019-10-10",
      politicalParties: [
        { id: "sp", alignment: "position" },
        { id: "sv", alignment: "position" },
        { id: "h", alignment: "opposition" },
        { id: "ap", alignment: "opposition" },
        { id: "frp", alignment: "opposition" },
      ],
    },
  ],
  unions: [{ id: "union1" }, { id: "union2" }, { id: "union3" }],
  bodies: [
    { id: "committee", kind: "joint-committee" },
    {
      id: "group",
      kind: "steering-group",
      derivedFrom: "committee",
      constitution: { rights: ["attend", "speak", "propose"] },
      seats: [
        ...["sp", "sv", "frp", "h", "ap", "sp", "h"].map((politicalParty, index) =>
          seat(`elected${index + 1}`, "elected-representative", { politicalParty }),
        ),
        ...[1, 2, 3].map((number) => seat(`steward${number}`, "chief-shop-steward", { unions: [`union${number}`] })),
      ],
    },
  ],
});

test("a committee taken for a steering group is mended in eight steps, and in nine when it is constituted as well", () => {
  const { outcome, plans, beyond } = repair(committee, { on, body: "group" });
  expect([outcome, plans.length, beyond]).toEqual(["repaired", 10, []]);
  for (const plan of plans) {
    expect(words(plan).map((word) => word.replace(/\d$/, ""))).toEqual([
      ...Array(4).fill("endSeat elected"),
      "addSeat chief-safety-representative",
      "addSeat municipal-director",
      "addSeat administrative-leader",
      "addSeat administrative-leader",
    ]);
    expect(conforms(check(carriedOut(committee, plan), { on, bodies: ["group"] }))).toBe(true);
  }
  const strict = repair(committee, { on, body: "group", failOn: "warning" });
  expect(strict.plans.map(({ steps }) => steps.length)).toEqual(Array(10).fill(9));
  expect(words(strict.plans[0] ?? { steps: [] })[0]).toBe("constitute");
});

test("each step says who has the mandate to take it", () => {
  const group = withGroup(steeringGroup(3, without("elected2", "administration1", "steward3", "safety")));
  const { plans } = repair(group, { on, body: "group" });
  const mandates = plans[0]?.steps.map(({ mandate }) => mandate) ?? [];
  expect(mandates).toHaveLength(4);
  expect(mandates).toContainEqual({ by: "council" });
  expect(mandates).toContainEqual({ by: "municipal-director" });
  expect(mandates).toContainEqual({ by: "union", unions: ["union3"] });
  expect(mandates).toContainEqual({ by: "safety-service" });
});

test("persons still to be named can be told from others", () => {
  const { plans } = repair(withGroup(steeringGroup(3, without("safety"))), { on, body: "group" });
  const [step] = plans[0]?.steps ?? [];
  const person = step?.edit.do === "addSeat" ? step.edit.seat.holders?.[0]?.person : undefined;
  expect([person, isToBeNamed(person ?? ""), isToBeNamed("person1")]).toEqual(["to-be-named:safety-1", true, false]);
});

test("where candidates are given only they are appointed, each once, and none who has a seat", () => {
  const group = withGroup(steeringGroup(3, without("administration1", "administration2")));
  const leader = (person: string) => ({ person, role: "administrative-leader" as const });
  const director = { person: "director", role: "municipal-director" as const };
  const { plans } = repair(group, {
    on,
    body: "group",
    candidates: [leader("person of elected1"), leader("leader1"), leader("leader2"), director],
  });
  const persons = plans.map(({ steps }) =>
    steps
      .flatMap((step) =>
        step.edit.do === "addSeat" ? (step.edit.seat.holders?.map(({ person }) => person) ?? []) : [],
      )
      .sort(),
  );
  expect(persons).toEqual([
    ["director", "leader1"],
    ["director", "leader2"],
  ]);
  expect(repair(group, { on, body: "group", candidates: [director] })).toMatchObject({ outcome: "impossible" });
});

test("what stands empty is filled before anything is added or ended", () => {
  const group = withGroup(
    steeringGroup(3, (seats) =>
      seats.map((it) => (it.id === "safety" || it.id === "elected3" ? { ...it, holders: [] } : it)),
    ),
  );
  const { plans } = repair(group, { on, body: "group" });
  expect(words(plans[0] ?? { steps: [] }).sort()).toEqual(["appoint elected3", "appoint safety"]);
});

test("a union that was left out can be invited or seated, and an invitation alone may leave a question", () => {
  const group = withGroup(
    { ...steeringGroup(3), seats: steeringGroup(4).seats },
    {
      unions: ["union1", "union2", "union3", "union4"].map((id) => ({ id })),
    },
  );
  const { plans } = repair(group, { on, body: "group" });
  expect(plans.map(words)).toEqual([["invite union4"]]);
});

test("a sound body needs no plan, and neither does one that nobody judges", () => {
  const sound = { outcome: "sound", plans: [], beyond: [] };
  expect(repair(soundSteeringGroup, { on, body: "steeringGroup" })).toEqual(sound);
  expect(repair(soundWorkingGroup, { on, body: "workingGroup", failOn: "info" })).toEqual(sound);
  expect(repair(committee, { on, body: "committee" })).toEqual(sound);
  expect(() => repair(committee, { on, body: "nowhere" })).toThrow(RangeError);
  expect(() => repair(committee, { on: "2024-02-30", body: "group" })).toThrow(RangeError);
  const misspelt = () => repair(soundSteeringGroup, { on, body: "steeringGroup", failOn: "errors" as Severity });
  expect(misspelt).toThrow('repair: "failOn" must be error, warning or info, not errors');
  for (const plans of [0, -1, Number.NaN]) {
    const none = () => repair(soundSteeringGroup, { on, body: "steeringGroup", plans });
    expect(none).toThrow(`repair: "plans" must be at least 1, not ${plans}`);
    expect(none).toThrow(RangeError);
  }
});

test("breaches of the past stand beyond every plan", () => {
  const group = withGroup({
    ...steeringGroup(3, without("safety")),
    meetings: [{ id: "meeting1", on: "2024-02-01", cases: [{ id: "case1", purpose: "decision", outcome: "adopted" }] }],
  });
  const { outcome, plans, beyond } = repair(group, { on, body: "group", failOn: "warning" });
  expect([outcome, plans.map(words)]).toEqual(["repaired", [["addSeat chief-safety-representative"]]]);
  expect(beyond.length).toBeGreaterThan(0);
  expect(beyond.every(({ at }) => at.meeting === "meeting1")).toBe(true);
});

test("what a decision in force accepts is left as it is", () => {
  const body = "group";
  const rule = "chief-safety-representative-seated";
  const waiver = { id: "waiver1", rule, at: { body }, decidedOn: "2024-02-01", decidedBy: "council", reason: "Sykdom" };
  const group = withGroup(steeringGroup(3, without("safety", "administration1")), { waivers: [waiver] });
  expect(repair(group, { on, body }).plans.map(words)).toEqual([["addSeat municipal-director"]]);
});

test("where nothing is judged nothing is to be mended, and it is for check to say that nothing was judged", () => {
  const closed = withGroup({ ...steeringGroup(3, without("safety")), to: "2024-02-29" });
  expect(repair(closed, { on, body: "group" })).toEqual({ outcome: "sound", plans: [], beyond: [] });
  expect(check(closed, { on }).notJudged).toEqual([{ body: "group", why: "outside-its-period" }]);
});

const kinds = bodyKinds;
const minimum = (least: number) => use(minRepresentativesPerParty, { kinds, options: { minimum: least } });

test("rules that cannot all be met are named, and without any one of them there is a plan", () => {
  const uses = [
    minimum(1),
    use(equalRepresentation, { kinds }),
    use(oneSeatPerPerson, { kinds, severity: "error" }),
    use(politiciansKeptOutOfWorkingGroups, { kinds }),
  ];
  const group = withGroup(steeringGroup(1));
  const { outcome, plans, conflict } = repair(group, { on, body: "group", ruleSet: ruleSet("strict", uses) });
  expect([outcome, plans]).toEqual(["impossible", []]);
  expect(conflict).toEqual(["min-representatives-per-party", "politicians-kept-out-of-working-groups"]);
  for (const name of conflict ?? []) {
    const others = ruleSet(
      "without one",
      uses.filter(({ rule }) => rule.name !== name),
    );
    expect(repair(group, { on, body: "group", ruleSet: others }).outcome).not.toBe("impossible");
  }
});

test("a rule that nothing can meet is a conflict by itself", () => {
  const nobody = ruleSet("nobody", [minimum(1), use(topAdministrationSeated, { kinds, options: { roles: [] } })]);
  const { outcome, conflict } = repair(withGroup(steeringGroup(1)), { on, body: "group", ruleSet: nobody });
  expect([outcome, conflict]).toEqual(["impossible", ["top-administration-seated"]]);
});

test("a search that is broken off gives no plan and claims nothing", () => {
  const { outcome, plans, conflict } = repair(committee, { on, body: "group", nodeLimit: 5 });
  expect([outcome, plans, conflict]).toEqual(["limit-reached", [], undefined]);
});

test("the same question has the same answer, and nothing that is given is changed", () => {
  const before = structuredClone(committee);
  const answer = () => JSON.stringify(repair(committee, { on, body: "group", ruleSet: handbook2021 }));
  expect(answer()).toBe(answer());
  expect(committee).toEqual(before);
});

test("a new seat takes over the rights of the others where those stand on the seats", () => {
  const rights = ["attend", "speak"] as const;
  const group = withGroup({
    ...steeringGroup(3, (seats) => without("safety")(seats).map((it) => ({ ...it, rights }))),
    constitution: { adoptedOn: constitution.adoptedOn },
  });
  const { plans } = repair(group, { on, body: "group" });
  expect(
    plans[0]?.steps.map(({ edit: { do: word, ...what } }) => [
      word,
      "seat" in what && typeof what.seat === "object" && what.seat.rights,
    ]),
  ).toEqual([["addSeat", rights]]);
});

test("a body of twenty seats with forty candidates is mended within the limit", () => {
  const large = withGroup(
    steeringGroup(6, (seats) =>
      plus(seat("extra", "mayor", { politicalParty: "governing" }))(
        without("administration1", "administration2", "administration3")(seats),
      ),
    ),
  );
  const roles: readonly Role[] = [
    "elected-representative",
    "administrative-leader",
    "chief-shop-steward",
    "executive-director",
  ];
  const candidates = Array.from({ length: 40 }, (_, index) => ({
    person: `candidate${index}`,
    role: roles[index % 4] ?? "mayor",
    politicalParty: index % 3 === 0 ? "opposing" : "governing",
    unions: [`union${(index % 3) + 1}`],
  }));
  const { outcome, plans } = repair(large, { on, body: "group", candidates });
  expect(outcome).toBe("repaired");
  expect(plans.length).toBe(10);
});

test("a post that shows only in a seat of the committee itself is gone with that seat", () => {
  const person = { person: "holder of elected3" };
  const committee = municipality({
    ...soundJointCommittee,
    bodies: soundJointCommittee.bodies.slice(0, 1).map((body) => ({
      ...body,
      seats: [...body.seats, seat("director", "service-director", { holders: [person] })],
    })),
  });
  const { plans } = repair(committee, { on, body: "jointCommittee", ruleSet: jointCommittee });
  expect(plans.map(words)).toEqual([["endSeat director"]]);
});
