import {
  check,
  type Diagnostic,
  edit,
  jointCommittee,
  type Municipality,
  type MunicipalityInput,
  ruleSet,
  soundJointCommittee,
  suggest,
} from "trepart";
import { expect, test } from "vitest";
import { type SeatInput, seat, steeringGroup, withGroup, without } from "../support/cases.js";

const on = "2024-03-01";
const begun = "2024-02-01";

type GroupInput = Partial<NonNullable<MunicipalityInput["bodies"]>[number]>;

/** A steering group where one observer sits and nobody else, of which no day is known but what is given. */
const undated = (more: GroupInput = {}, councilPeriods: MunicipalityInput["councilPeriods"] = []) =>
  withGroup({ id: "group", kind: "steering-group", seats: [seat("guest", "observer")], ...more }, { councilPeriods });

const withGuest = (more: Partial<SeatInput>) => undated({ seats: [seat("guest", "observer", more)] });

function findingIn(given: Municipality, name: string, options: Parameters<typeof check>[1] = { on }): Diagnostic {
  const found = check(given, options).diagnostics.find(({ rule }) => rule === name);
  if (found === undefined) throw new Error("There is no such finding.");
  return found;
}

const safety = "chief-safety-representative-seated";

test.each<[string, Municipality]>([
  ["the body", undated({ from: begun })],
  ["its constitution", undated({ constitution: { adoptedOn: begun } })],
  ["a seat", withGuest({ from: begun })],
  [
    "a term",
    withGuest({
      holders: [
        { person: "first", from: "2023-01-01", to: "2024-01-31" },
        { person: "second", from: begun },
      ],
    }),
  ],
  ["the term of an alternate", withGuest({ alternates: [{ person: "alternate", from: begun }] })],
  ["an invitation", undated({ invitations: [{ union: "union1", sentOn: begun }] })],
  [
    "an answer",
    undated({ invitations: [{ union: "union1", sentOn: "2024-01-01", answer: "accepted", answeredOn: begun }] }),
  ],
  ["a council period", undated({}, [{ from: begun, politicalParties: [] }])],
  ["the last of them", undated({ from: "2024-01-01", constitution: { adoptedOn: begun } }, [{ from: "2023-10-12" }])],
])("where no day is given a finding is mended from the latest beginning: that of %s", (_, given) => {
  const edits = suggest(given, findingIn(given, safety)).flatMap((suggestion) => suggestion.edits);
  expect(edits.map((one) => one.do === "addSeat" && one.seat.from)).toEqual([begun]);
});

test("nothing is suggested where no day is known, or of a body, a rule or a finding that is not there", () => {
  const given = undated();
  const finding = findingIn(given, safety);
  expect(suggest(given, finding, { on })).toHaveLength(1);
  expect(suggest(given, finding)).toEqual([]);
  expect(suggest(given, { ...finding, at: {} }, { on })).toEqual([]);
  expect(suggest(given, { ...finding, rule: "no-such-rule" }, { on })).toEqual([]);
  expect(suggest(given, { ...finding, rule: "toString" }, { on })).toEqual([]);
  expect(suggest(given, finding, { on, ruleSet: ruleSet("empty", []) })).toEqual([]);
  expect(suggest(withGroup(steeringGroup(3)), finding, { on })).toEqual([]);
});

test("nothing is suggested for what no edit of today can mend", () => {
  const decided = { id: "case1", purpose: "decision", outcome: "adopted" } as const;
  const given = undated({ meetings: [{ id: "meeting1", on: begun, cases: [decided] }] });
  const past = check(given, { on }).diagnostics.filter(({ kind, at }) => kind === "breach" && at.meeting !== undefined);
  expect(past.length).toBeGreaterThan(0);
  expect(past.flatMap((finding) => suggest(given, finding, { on }))).toEqual([]);
});

test("a finding of a rule that the handbook does not have is mended as the rule is usually set", () => {
  const director = { id: "director", role: "service-director", holders: [{ person: "director" }] } as const;
  const result = edit(soundJointCommittee, { do: "addSeat", body: "jointCommittee", seat: director });
  const given = result.ok ? result.municipality : soundJointCommittee;
  const finding = findingIn(given, "excluded-posts-kept-out", { on, ruleSet: jointCommittee });
  expect(suggest(given, finding, { on }).map(({ edits }) => edits)).toEqual([
    [{ do: "endSeat", body: "jointCommittee", seat: "director", to: "2024-02-29" }],
  ]);
});

test("several edits are said one after another", () => {
  const given = withGroup(steeringGroup(3, without("elected1", "elected3")));
  const [first] = suggest(given, findingIn(given, "min-representatives-per-party"), { on });
  expect(first?.title.en).toBe(
    "Add a seat to the steering group from 1 March 2024: elected representative (“governing”); " +
      "add a seat to the steering group from 1 March 2024: elected representative (“governing”)",
  );
});
