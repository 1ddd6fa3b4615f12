import { readFileSync } from "node:fs";
import {
  type Body,
  check,
  conforms,
  handbook2021Composition,
  jointCommittee,
  municipality,
  type Role,
  read,
  soundJointCommittee,
  soundSteeringGroup,
  soundWorkingGroup,
} from "trepart";
import { expect, test } from "vitest";

const papers = read(
  JSON.parse(readFileSync(new URL("../../examples/vaksdal-minutes-2023-02-07.json", import.meta.url), "utf8")),
);
if (!papers.ok) throw new Error("The papers of Vaksdal are well formed.");
const [committee] = papers.municipality.bodies;
if (!committee) throw new Error("The papers of Vaksdal have a committee.");

/** The ten people of the committee, once as the committee and once as a steering group. */
const vaksdal = municipality({
  ...papers.municipality,
  bodies: [committee, { id: "group", kind: "steering-group", derivedFrom: committee.id, seats: committee.seats }],
});
const on = "2023-08-22";
const asCommittee = check(vaksdal, { on, ruleSet: jointCommittee, bodies: [committee.id] });
const asSteeringGroup = check(vaksdal, { on, ruleSet: handbook2021Composition, bodies: ["group"] });

const outcomesOf = ({ outcomes }: typeof asCommittee) =>
  Object.fromEntries(outcomes.map(({ rule, outcome }) => [rule, outcome]));

const breachesOf = ({ diagnostics }: typeof asCommittee) =>
  diagnostics.filter(({ kind }) => kind === "breach").map(({ rule, sentence }) => `${rule}/${sentence}`);

const members = (role: Role, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${role}-${index}`,
    role,
    holders: [{ person: `${role}-${index}` }],
  }));

/** A joint committee of so many elected, from the administration and from the employees. */
const committeeOf = (elected: number, administration: number, employees: number) =>
  municipality({
    id: "nordvik",
    name: "Nordvik",
    bodies: [
      {
        id: "committee",
        kind: "joint-committee",
        seats: [
          ...members("elected-representative", elected),
          ...members("unit-manager", administration),
          ...members("employee-representative", employees),
        ],
      },
    ],
  });

const outcome = (of: ReturnType<typeof municipality>, rule: string, day = "2024-03-01") =>
  outcomesOf(check(of, { on: day, ruleSet: jointCommittee }))[rule];

/** A meeting of a committee at which the first so many of its members voted. */
const meetingOf = (size: number, present: number) => {
  const seats = members("elected-representative", size);
  return municipality({
    id: "nordvik",
    name: "Nordvik",
    bodies: [
      {
        id: "committee",
        kind: "joint-committee",
        seats,
        meetings: [
          {
            id: "meeting",
            on: "2024-02-14",
            attendance: seats.slice(0, present).map(({ id }) => ({ seat: id })),
            cases: [{ id: "case", proposals: [{ id: "proposal", unanimous: true }] }],
          },
        ],
      },
    ],
  });
};

test.each([
  [7, 5],
  [6, 3],
  [3, 2],
  [5, 4],
  [9, 3],
])("%i elected and %i employees give the municipality the majority", (elected, employees) => {
  const of = committeeOf(elected, 0, employees);
  expect(outcome(of, "majority-for-the-municipality")).toBe("met");
  expect(outcome(of, "both-sides-represented")).toBe("met");
  expect(outcome(of, "at-least-three-members")).toBe("met");
});

test("four elected, four from the administration and four employees do not: four of twelve are the municipality's", () => {
  const report = check(committeeOf(4, 4, 4), { on: "2024-03-01", ruleSet: jointCommittee });
  expect(report.diagnostics).toContainEqual(
    expect.objectContaining({ sentence: "noMajority", severity: "error", values: { elected: 4, members: 12 } }),
  );
});

test.each([
  [10, 5],
  [11, 6],
  [12, 6],
  [9, 5],
])("of %i members %i are enough to decide, and one fewer is not", (size, enough) => {
  expect(outcome(meetingOf(size, enough), "quorum-held")).toBe("met");
  expect(outcome(meetingOf(size, enough - 1), "quorum-held")).toBe("breached");
});

test("the ten people of Vaksdal follow the Act as an administration committee", () => {
  expect(breachesOf(asCommittee)).toEqual([]);
  expect(conforms(asCommittee)).toBe(true);
  expect(outcomesOf(asCommittee)).toMatchObject({
    "at-least-three-members": "met",
    "both-sides-represented": "met",
    "majority-for-the-municipality": "met",
    "chaired-by-the-municipality": "met",
    "quorum-held": "met",
    "committee-minutes-complete": "met",
  });
});

test("and the same ten people do not follow the handbook as a steering group", () => {
  expect(breachesOf(asSteeringGroup)).toEqual([
    "min-representatives-per-party/tooFew",
    "equal-representation/unequal",
    "chief-safety-representative-seated/missing",
    "top-administration-seated/missing",
    "union-seats-held-by-chief-stewards/otherRole",
    "separately-constituted/notConstituted",
  ]);
});

test("no body can meet both measures: a majority for the elected is never an equal share of three", () => {
  const both = (elected: number, administration: number, employees: number) => {
    const of = committeeOf(elected, administration, employees);
    const [body] = of.bodies;
    const group = municipality({ ...of, bodies: body ? [{ ...body, kind: "steering-group" as const }] : [] });
    const equal = check(group, { on: "2024-03-01", ruleSet: handbook2021Composition });
    return [outcome(of, "majority-for-the-municipality"), outcomesOf(equal)["equal-representation"]];
  };
  expect(both(3, 3, 3)).toEqual(["breached", "met"]);
  expect(both(7, 3, 3)).toEqual(["met", "breached"]);
});

test("what the papers of Vaksdal do not say becomes a question: for how long they sit, and by which rules", () => {
  expect(asCommittee.diagnostics.map(({ kind, rule, sentence }) => `${kind} ${rule}/${sentence}`)).toEqual([
    "question employees-elected-for-two-years/termUnknown",
    "question municipality-members-elected-each-period/termUnknown",
    "question rules-of-procedure-adopted/adoptionUnknown",
    "question rules-of-procedure-adopted/powerUnknown",
  ]);
});

test("on 7 February 2023 nine of ten were represented, and quorum held on the very day", () => {
  const report = check(vaksdal, { on: "2023-02-07", ruleSet: jointCommittee, bodies: [committee.id] });
  expect(outcomesOf(report)["quorum-held"]).toBe("met");
  expect(outcomesOf(check(vaksdal, { on: "2023-02-06", ruleSet: jointCommittee }))["quorum-held"]).toBe(
    "not-applicable",
  );
});

test("a committee without minutes or meetings leaves the rules on meetings with nothing to judge", () => {
  expect(outcome(committeeOf(3, 0, 2), "quorum-held")).toBe("not-applicable");
  expect(outcome(committeeOf(3, 0, 2), "committee-minutes-complete")).toBe("not-applicable");
});

test("the sound joint committee has no findings, and its municipality has its committee", () => {
  const report = check(soundJointCommittee, { on: "2024-03-01", ruleSet: jointCommittee });
  expect(report.diagnostics).toEqual([]);
  expect(outcomesOf(report)["joint-committee-established"]).toBe("met");
});

test("where no joint committee is known, the set asks and does not accuse", () => {
  for (const sound of [soundSteeringGroup, soundWorkingGroup]) {
    const report = check(sound, { on: "2024-03-01", ruleSet: jointCommittee });
    expect(report.diagnostics.map(({ kind, rule }) => [kind, rule])).toEqual([
      ["question", "joint-committee-established"],
    ]);
  }
});

test("another arrangement is judged by its own two conditions, and not by those of the committee", () => {
  const arrangement = (constitution: Body["constitution"]) => {
    const [group] = soundSteeringGroup.bodies;
    const bodies = group ? [{ ...group, constitution }] : [];
    const report = check({ ...soundSteeringGroup, bodies }, { on: "2024-03-01", ruleSet: jointCommittee });
    return report.diagnostics.map(({ kind, rule }) => `${kind} ${rule}`);
  };
  expect(arrangement({ legalForm: "other-arrangement" })).toEqual([
    "question other-arrangement-supported",
    "question other-arrangement-agreed",
  ]);
  expect(arrangement({ legalForm: "other-arrangement", employeeSupport: 75, agreedBetweenParties: true })).toEqual([]);
  expect(arrangement({ legalForm: "other-arrangement", employeeSupport: 80, agreedBetweenParties: false })).toEqual([
    "breach other-arrangement-agreed",
  ]);
  expect(arrangement({ legalForm: "other-arrangement", employeeSupport: 74, agreedBetweenParties: true })).toEqual([
    "breach other-arrangement-supported",
  ]);
});

test("every finding rests on the Act, or on the central agreement, as its first source", () => {
  const bases = jointCommittee.uses.map(({ rule }) => rule.norms[0].basis);
  expect(new Set(bases)).toEqual(new Set(["law", "central-agreement"]));
  expect(jointCommittee.name).toBe("jointCommittee");
});
