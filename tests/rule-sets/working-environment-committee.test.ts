import {
  asWritten,
  bodyKinds,
  check,
  conforms,
  type IsoDate,
  languages,
  type MunicipalityInput,
  municipality,
  type Role,
  soundSteeringGroup,
  soundWorkingEnvironmentCommittee,
  soundWorkingGroup,
  workingEnvironmentCommittee,
} from "trepart";
import { expect, test } from "vitest";
import { builtInSentences } from "../../src/rules/sentences.js";

const on = "2024-03-01";
const ruleSet = workingEnvironmentCommittee;
const committeeOnly = ["committee"];

const found = ({ diagnostics }: ReturnType<typeof check>) =>
  diagnostics.map(({ kind, rule, sentence }) => `${kind} ${rule}/${sentence}`);

/** What the rule on having a committee concludes where there is none. */
function withoutCommittee(average: number, day: IsoDate, demandedOn?: IsoDate) {
  const given = municipality({
    id: "nordvik",
    name: "Nordvik",
    headcounts: [{ year: Number(day.slice(0, 4)) - 1, average }],
    ...(demandedOn === undefined ? {} : { workingEnvironmentCommitteeDemandedOn: demandedOn }),
  });
  const isRequired = ({ rule }: { readonly rule: string }) => rule === "working-environment-committee-established";
  return check(given, { on: day, ruleSet }).outcomes.find(isRequired)?.outcome;
}

test.each([
  ["2024-03-01", 30, "not demanded", "breached"],
  ["2024-03-01", 29, "demanded", "breached"],
  ["2024-03-01", 29, "not demanded", "met"],
  ["2024-03-01", 10, "demanded", "breached"],
  ["2024-03-01", 9, "demanded", "not-applicable"],
  ["2024-01-01", 49, "not demanded", "breached"],
  ["2024-01-01", 30, "not demanded", "breached"],
  ["2024-01-01", 29, "not demanded", "met"],
  ["2023-12-31", 50, "not demanded", "breached"],
  ["2023-12-31", 49, "not demanded", "met"],
  ["2023-12-31", 49, "demanded", "breached"],
  ["2023-12-31", 20, "demanded", "breached"],
  ["2023-12-31", 19, "demanded", "not-applicable"],
  ["2023-06-01", 50, "not demanded", "breached"],
] as const)("on %s, %i employees and %s, a municipality without a committee: %s", (day, average, demand, outcome) => {
  expect(withoutCommittee(average, day, demand === "demanded" ? "2020-01-01" : undefined)).toBe(outcome);
});

test("a demand counts from its own day on", () => {
  expect(withoutCommittee(29, "2024-03-01", "2024-03-01")).toBe("breached");
  expect(withoutCommittee(29, "2024-03-01", "2024-03-02")).toBe("met");
});

test("the average of the last calendar year decides, and no other year's", () => {
  const given = municipality({
    id: "nordvik",
    name: "Nordvik",
    headcounts: [
      { year: 2023, average: 31 },
      { year: 2024, average: 9 },
    ],
  });
  const onDay = (day: IsoDate) => found(check(given, { on: day, ruleSet }))[0];
  expect(onDay("2024-12-31")).toBe("breach working-environment-committee-established/missing");
  expect(onDay("2025-01-01")).toBe("question safety-representative-elected/representativeUnknown");
  expect(onDay("2026-01-01")).toBe("question working-environment-committee-established/headcountUnknown");
});

test("the sound committee leaves nothing to find and nothing to ask, also as strictly as the sources are worded", () => {
  for (const set of [ruleSet, asWritten(ruleSet)]) {
    const report = check(soundWorkingEnvironmentCommittee, { on, ruleSet: set });
    expect(report.diagnostics).toEqual([]);
    expect(conforms(report, { failOn: "info", open: "fails" })).toBe(true);
  }
});

test("bodies that neither are a committee nor act as one are not judged", () => {
  for (const given of [soundSteeringGroup, soundWorkingGroup]) {
    const { outcomes } = check(given, { on, ruleSet, bodies: given.bodies.map(({ id }) => id) });
    expect(outcomes.filter(({ outcome }) => outcome !== "not-applicable")).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
  }
});

const seats = (role: Role, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${role}-${index}`,
    role,
    holders: [{ person: `${role}-${index}` }],
  }));

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];

/** Ten seats as in Askøy: three elected, three from the administration, three for the unions, the chief safety representative. */
const threeParties: NonNullable<BodyInput["seats"]> = [
  ...seats("mayor", 1),
  ...seats("elected-representative", 2),
  ...seats("municipal-director", 1),
  ...seats("executive-director", 2),
  ...seats("employee-representative", 3),
  ...seats("chief-safety-representative", 1),
];

const acting = (constitution: BodyInput["constitution"], more: typeof threeParties = []) =>
  municipality({
    id: "nordvik",
    name: "Nordvik",
    headcounts: [{ year: 2023, average: 400 }],
    bodies: [
      {
        id: "committee",
        kind: "steering-group",
        constitution: { actsAsWorkingEnvironmentCommittee: true, ...constitution },
        seats: [...threeParties, ...more],
      },
    ],
  });

test("a three-party body of 3, 3, 3 and the chief safety representative is not equal where it acts as the committee", () => {
  const report = check(acting({ rights: ["attend", "speak", "propose", "vote"] }), { on, ruleSet });
  expect(found(report)).toEqual([
    "breach sides-equal-in-number/unequal",
    "question elected-without-vote-on-working-environment/voteUnknown",
    "question chief-safety-representative-has-deputy/deputyUnknown",
    "breach occupational-health-service-without-vote/missing",
  ]);
  expect(report.diagnostics[0]?.values).toEqual({ employer: 3, employees: 4 });
});

test("the same body, supplemented and with its politicians voteless in cases of the working environment, can act as it", () => {
  const given = acting(
    {
      rights: ["attend", "speak", "propose", "vote"],
      votersInWorkingEnvironmentCases: ["administration", "employees"],
    },
    [...seats("hr-manager", 1), ...seats("occupational-health-service", 1)],
  );
  expect(found(check(given, { on, ruleSet }))).toEqual([
    "question chief-safety-representative-has-deputy/deputyUnknown",
  ]);
});

test("politicians vote where the body says that they do", () => {
  const given = acting({ votersInWorkingEnvironmentCases: ["elected", "administration", "employees"] });
  const report = check(given, { on, ruleSet });
  expect(found(report)).toContain("breach elected-without-vote-on-working-environment/vote");
  expect(found(report)).not.toContain("question chief-safety-representative-votes/voteUnknown");
});

test("a politician in the committee is found on guidance, and does not make the sides equal", () => {
  const [committee] = soundWorkingEnvironmentCommittee.bodies;
  if (!committee) throw new Error("The sound municipality has a committee.");
  const changed = committee.seats.filter(({ id }) => id !== "hrManager");
  const bodies = [{ ...committee, seats: [...changed, ...seats("mayor", 1)] }];
  const { diagnostics } = check(municipality({ ...soundWorkingEnvironmentCommittee, bodies }), {
    on,
    ruleSet,
    bodies: committeeOnly,
  });
  expect(diagnostics.map(({ sentence, sources }) => [sentence, sources[0]?.basis])).toEqual([
    ["unequal", "law"],
    ["seated", "guidance"],
  ]);
});

test("no quorum is asked of the committee: a meeting with one member attending leaves nothing to find", () => {
  const [committee] = soundWorkingEnvironmentCommittee.bodies;
  if (!committee) throw new Error("The sound municipality has a committee.");
  const meeting = { id: "meeting5", on: "2024-02-14", attendance: [{ seat: "director" }] };
  const bodies = [{ ...committee, meetings: [...committee.meetings, meeting] }];
  const given = municipality({ ...soundWorkingEnvironmentCommittee, bodies });
  expect(check(given, { on, ruleSet }).diagnostics).toEqual([]);
});

test("every sentence of the set names its section, in every language, and says nothing of legality", () => {
  for (const { rule } of ruleSet.uses) {
    const sentences = Object.values(builtInSentences[rule.name as keyof typeof builtInSentences]);
    for (const text of sentences.flatMap((kind) => Object.values(kind ?? {}))) {
      for (const language of languages) {
        expect(text[language]).toMatch(/§§? \d/);
        expect(text[language]).not.toMatch(/ulovl|lovbr|illegal|unlawful/i);
      }
    }
  }
});

test("every norm of the set carries the day its text was read, and says how binding it is", () => {
  for (const { rule, kinds } of ruleSet.uses) {
    for (const { readOn, modality, basis } of rule.norms) {
      expect([readOn, modality]).not.toContain(undefined);
      expect(["law", "regulation", "guidance"]).toContain(basis);
    }
    expect(kinds.every((kind) => bodyKinds.includes(kind))).toBe(true);
  }
});
