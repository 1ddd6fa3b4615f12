import {
  atLeastThreeMembers,
  bodyKinds,
  check,
  chiefSafetyRepresentativeSeated,
  chiefSafetyRepresentativeVotes,
  committeeMembersHaveAlternates,
  constitutionInPlace,
  equalRepresentation,
  everyoneMayAttendAndSpeak,
  groundRulesAdopted,
  type Municipality,
  majorityForTheMunicipality,
  nobodyVotes,
  occupationalHealthServiceWithoutVote,
  type Rule,
  ruleSet,
  safetyRepresentativeSeated,
  separatelyConstituted,
  sidesEqualInNumber,
  soundJointCommittee,
  soundSteeringGroup,
  soundWorkingEnvironmentCommittee,
  soundWorkingGroup,
  suggest,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { emptyBody, filledSeat } from "../../src/model/build.js";
import {
  bodyWith,
  type Change,
  changed,
  constitutionWith,
  plus,
  plusBody,
  seatWith,
  vacant,
  without,
} from "../../src/model/change.js";
import { inShort } from "../support/in-short.js";

/** What is suggested for the first thing that a rule finds, each suggestion in a line. */
function suggested(rule: Rule & { readonly scope: "body" }, municipality: Municipality, on = "2024-03-01") {
  const set = ruleSet("one rule", [use(rule, { kinds: bodyKinds })]);
  const [finding] = check(municipality, { on, ruleSet: set }).diagnostics;
  if (!finding) throw new Error("Nothing is found.");
  return suggest(municipality, finding, { on, ruleSet: set }).map(({ edits }) => edits.map(inShort).join("; "));
}

const steering = (...changes: readonly Change[]) => changed(soundSteeringGroup, ...changes);
const working = (...changes: readonly Change[]) => changed(soundWorkingGroup, ...changes);
const joint = (...changes: readonly Change[]) => changed(soundJointCommittee, ...changes);
const committee = (...changes: readonly Change[]) => changed(soundWorkingEnvironmentCommittee, ...changes);

test("the vote is taken away, and every other right is kept", () => {
  const forAll = steering(constitutionWith({ rights: ["attend", "propose", "vote"] }));
  expect(suggested(nobodyVotes, forAll)).toEqual(["constitute rights: attend propose"]);
  const ofSeat = steering(seatWith("elected1", { rights: ["speak", "vote"] }));
  expect(suggested(nobodyVotes, ofSeat)).toEqual(["grantRights elected1 speak"]);
  const ofService = committee(seatWith("health", { rights: ["attend", "vote"] }));
  expect(suggested(occupationalHealthServiceWithoutVote, ofService)).toEqual(["grantRights health attend"]);
});

test("the rights that are missing are given, and those given before are kept", () => {
  expect(suggested(everyoneMayAttendAndSpeak, steering(constitutionWith({ rights: ["propose"] })))).toEqual([
    "constitute rights: attend speak propose",
  ]);
  const chief = committee(seatWith("chief", { rights: ["attend", "speak"] }));
  expect(suggested(chiefSafetyRepresentativeVotes, chief)).toEqual(["grantRights chief attend speak vote"]);
});

test("the occupational health service gets a seat without a vote", () => {
  expect(suggested(occupationalHealthServiceWithoutVote, committee(without("health")))).toEqual([
    "addSeat occupational-health-service attend speak propose",
  ]);
});

test("the smaller of two sides is added to, or the greater one is made smaller", () => {
  expect(suggested(sidesEqualInNumber, committee(without("steward1")))).toEqual([
    "addSeat employee-representative unionA",
    "addSeat employee-representative unionB",
    "addSeat employee-representative unionC",
    "addSeat chief-safety-representative",
    "endSeat director",
    "endSeat serviceDirector",
    "endSeat hrManager",
  ]);
  expect(suggested(sidesEqualInNumber, committee(without("hrManager")))).toEqual([
    "addSeat administrative-leader",
    "endSeat steward1",
    "endSeat steward2",
    "endSeat chief",
  ]);
});

test("the first of the smallest parties is added to, or the first of the greatest is made smaller", () => {
  expect(suggested(equalRepresentation, steering(vacant("steward1")))).toEqual([
    "appoint steward1",
    "addSeat chief-shop-steward unionA",
    "addSeat chief-shop-steward unionB",
    "addSeat chief-shop-steward unionC",
    "endSeat elected1; endSeat administration1",
    "endSeat elected2; endSeat administration1",
    "endSeat elected3; endSeat administration1",
  ]);
  expect(suggested(equalRepresentation, steering(vacant("elected3"), vacant("steward1")))).toEqual([
    "appoint elected3; appoint steward1",
    "addSeat elected-representative partyA; addSeat chief-shop-steward unionA",
    "addSeat elected-representative partyB; addSeat chief-shop-steward unionA",
    "endSeat administration1",
    "endSeat administration2",
    "endSeat administration3",
  ]);
});

test("the municipality's own members in a joint committee are added to, or others leave", () => {
  const outnumbered = joint(vacant("elected3"), plus(filledSeat("secretary", "secretary")));
  expect(suggested(majorityForTheMunicipality, outnumbered)).toEqual([
    "appoint elected3",
    "addSeat elected-representative partyA",
    "addSeat elected-representative partyB",
    "endSeat employee1",
    "endSeat employee2",
  ]);
  const few = joint(vacant("elected3"), vacant("employee1"), vacant("employee2"));
  expect(suggested(atLeastThreeMembers, few)).toEqual([
    "appoint elected3",
    "addSeat elected-representative partyA",
    "addSeat elected-representative partyB",
    "appoint employee1",
    "appoint employee2",
    "addSeat employee-representative unionA",
    "addSeat employee-representative unionB",
    "addSeat employee-representative unionC",
  ]);
});

test("of several chief safety representatives one leaves, and nobody else does", () => {
  const several = steering(
    plus(filledSeat("local", "safety-representative"), filledSeat("safety2", "chief-safety-representative")),
  );
  expect(suggested(chiefSafetyRepresentativeSeated, several)).toEqual(["endSeat safety", "endSeat safety2"]);
});

test("a chief safety representative can take the safety representative's place in a working group", () => {
  const group = working(vacant("safety"), plus(filledSeat("chief", "chief-safety-representative", { holders: [] })));
  expect(suggested(safetyRepresentativeSeated, group)).toEqual([
    "appoint safety",
    "appoint chief",
    "addSeat safety-representative",
  ]);
});

test("what is to stand from a later day stands from today", () => {
  expect(suggested(constitutionInPlace, steering(), "2023-10-31")).toEqual(["constitute adoptedOn: 2023-10-31"]);
  const rules = steering(constitutionWith({ groundRulesAdoptedOn: "2024-04-01" }));
  expect(suggested(groundRulesAdopted, rules)).toEqual(["constitute groundRulesAdoptedOn: 2024-03-01"]);
  const built = steering(
    bodyWith({ derivedFrom: "committee" }),
    constitutionWith({ adoptedOn: undefined }),
    plusBody(emptyBody("committee", "joint-committee")),
  );
  expect(suggested(separatelyConstituted, built)).toEqual(["constitute adoptedOn: 2024-03-01"]);
});

test("where nobody has an alternate, everybody gets one", () => {
  const seats = ["director", "serviceDirector", "hrManager", "steward1", "steward2"];
  const lacking = committee(...seats.map((id) => seatWith(id, { alternates: [] })));
  expect(suggested(committeeMembersHaveAlternates, lacking)).toEqual([
    seats.map((id) => `appointAlternate ${id}`).join("; "),
  ]);
});
