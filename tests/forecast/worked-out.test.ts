import {
  forecast,
  jointCommittee,
  type Municipality,
  type RuleSet,
  soundJointCommittee,
  soundSteeringGroup,
  soundWorkingEnvironmentCommittee,
  workingEnvironmentCommittee,
} from "trepart";
import { expect, test } from "vitest";
import { changed, municipalityWith, seatWith, without } from "../../src/model/change.js";

/** The days on which something of a rule begins in a decade from 2020, where the data themselves turn at no such day. */
function daysOf(rule: string, municipality: Municipality, ruleSet: RuleSet) {
  const { changes } = forecast(municipality, { from: "2020-01-01", to: "2029-12-31", ruleSet });
  return changes.flatMap(({ on, introduced }) =>
    introduced.filter((finding) => finding.rule === rule).map(({ sentence }) => `${on} ${sentence}`),
  );
}

test("the number of employees of a year counts from the next new year on", () => {
  const headcounts = [
    { year: 2023, average: 405 },
    { year: 2024, average: 4 },
  ];
  const committee = changed(soundSteeringGroup, municipalityWith({ headcounts }));
  expect(daysOf("working-environment-committee-established", committee, workingEnvironmentCommittee)).toEqual([
    "2024-01-01 missing",
    "2026-01-01 headcountUnknown",
  ]);
  const nobody = changed(soundWorkingEnvironmentCommittee, without("chief"), municipalityWith({ headcounts }));
  expect(daysOf("safety-representative-elected", nobody, workingEnvironmentCommittee)).toEqual([
    "2025-01-01 otherArrangementUnknown",
    "2026-01-01 representativeUnknown",
  ]);
});

test("two years in a working environment committee run out by themselves", () => {
  const given = changed(
    soundWorkingEnvironmentCommittee,
    seatWith("steward1", { holders: [{ person: "person1", from: "2024-03-02" }] }),
  );
  expect(daysOf("committee-members-serve-two-years", given, workingEnvironmentCommittee)).toEqual([
    "2026-03-02 termUnknown",
  ]);
});

test("the term of those whom the council elects runs out by itself", () => {
  const given = changed(
    soundJointCommittee,
    seatWith("elected3", { holders: [{ person: "person1", from: "2023-11-09" }] }),
  );
  expect(daysOf("municipality-members-elected-each-period", given, jointCommittee)).toEqual([
    "2028-01-01 electedAnewUnknown",
  ]);
});
