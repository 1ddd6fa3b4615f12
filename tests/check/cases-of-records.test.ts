import { check, type Municipality, meetingRecord, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import { decision, dialogue, meeting, proposal } from "../../src/model/build.js";
import { bodyWith, changed } from "../../src/model/change.js";

/** What a rule finds in the record of a steering group with some meetings. */
const found = (given: Municipality, rule: string) =>
  check(given, { on: "2024-03-01", ruleSet: meetingRecord })
    .diagnostics.filter((finding) => finding.rule === rule)
    .map(({ sentence, at }) => [sentence, at.meeting]);

const meeting1 = meeting("meeting1", "2024-01-10", {
  cases: [dialogue("case1", { number: 1, agendaRequest: true })],
});
const meeting2 = meeting("meeting2", "2024-02-14", { cases: [dialogue("case2", { number: 2, followsUp: "case1" })] });
const meeting3 = meeting("meeting3", "2024-02-14", { cases: [dialogue("case3", { number: 3 })] });

test("of meetings on one day the first in the document is the earlier", () => {
  const inOrder = changed(soundSteeringGroup, bodyWith({ meetings: [meeting2, meeting3, meeting1] }));
  expect(found(inOrder, "case-numbers-consecutive")).toEqual([]);
  expect(found(inOrder, "agenda-requests-honoured")).toEqual([]);
  const turned = changed(soundSteeringGroup, bodyWith({ meetings: [meeting3, meeting2, meeting1] }));
  expect(found(turned, "case-numbers-consecutive").map(([, at]) => at)).toEqual(["meeting3", "meeting2"]);
  expect(found(turned, "agenda-requests-honoured")).toEqual([["notOnAgenda", "meeting1"]]);
});

test("a body of which no constitution is known votes as many as its members are", () => {
  const voted = meeting("meeting1", "2024-02-14", {
    attendance: [{ seat: "elected1" }, { seat: "elected2" }],
    cases: [decision("case1", [proposal("proposal1", { votes: 3 })])],
  });
  const given = changed(soundSteeringGroup, bodyWith({ constitution: undefined, meetings: [voted] }));
  expect(found(given, "votes-within-attendance").map(([, at]) => at)).toEqual(["meeting1"]);
});
