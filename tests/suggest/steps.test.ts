import {
  check,
  edit,
  explain,
  type Municipality,
  type Right,
  type RuleName,
  read,
  ruleSet,
  soundSteeringGroup,
  suggest,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { filledSeat } from "../../src/model/build.js";
import { bodyWith, changed, plus, seatWith } from "../../src/model/change.js";
import { factsOfBody, factsOfMunicipality } from "../../src/rule/facts.js";
import type { AnyMending, Move, Need } from "../../src/rule/mending.js";
import { mendings } from "../../src/rules/mendings.js";
import { builtInRules } from "../support/examples.js";

/** What would have to be done about the findings of a rule's own examples, questions included. */
function needsShownBy(name: RuleName, mending: AnyMending) {
  const rule = builtInRules.find((known) => known.name === name);
  return explain(name, "en").examples.flatMap(({ given, on, options }) => {
    const municipality = given as Municipality;
    const [body] = municipality.bodies;
    if (rule?.scope !== "body" || body === undefined) throw new Error("A rule of bodies is expected.");
    const set = ruleSet("one rule", [use(rule, { kinds: [body.kind], options })]);
    const facts = factsOfBody(factsOfMunicipality(municipality, on), body);
    return check(municipality, { on, ruleSet: set, bodies: [body.id] }).diagnostics.flatMap((finding) => {
      const need: Need | undefined = mending[finding.sentence]?.(finding, facts, {
        ...rule.options,
        ...options,
      } as never);
      if (need === undefined) return [];
      const suggestions = suggest(municipality, finding, { on, ruleSet: set });
      return [{ name, municipality, sentence: finding.sentence, need, suggestions }];
    });
  });
}

test.each(Object.entries(mendings))("every step that %s asks for can be taken", (name, { mending }) => {
  const shown = needsShownBy(name as RuleName, mending);
  expect([...new Set(shown.map(({ sentence }) => sentence))].sort()).toEqual(Object.keys(mending).sort());
  for (const { municipality, need } of shown) {
    const steps = [...need.moves, ...(need.otherwise ?? [])];
    expect(steps).not.toEqual([]);
    expect(need.least ?? 1).toBeGreaterThan(0);
    for (const step of steps) {
      if ("seating" in step) expect(Object.keys(step.seating)).not.toEqual([]);
      else if (read(municipality).ok) expect(edit(municipality, step).ok).toBe(true);
    }
  }
});

test("a need is never said to take more steps than a suggestion takes", () => {
  const shown = Object.entries(mendings).flatMap(([name, { mending }]) => needsShownBy(name as RuleName, mending));
  const counted = shown.filter(({ need }) => need.least !== undefined);
  const suggested = counted.filter(({ suggestions }) => suggestions.length > 0);
  expect(new Set(suggested.map(({ name }) => name))).toEqual(new Set(counted.map(({ name }) => name)));
  for (const { need, suggestions } of suggested) {
    expect(need.least).toBeLessThanOrEqual(Math.min(...suggestions.map(({ edits }) => edits.length)));
  }
});

/** What is needed about a sentence, as examples of the rule show it. */
const needsFor = (name: keyof typeof mendings, sentence: string): readonly Need[] =>
  needsShownBy(name, mendings[name]?.mending ?? {})
    .filter((shown) => shown.sentence === sentence)
    .map(({ need }) => need);

test("where it is not known for whom a seat speaks, the unions that are neither seated nor invited are included, or the seat goes", () => {
  const include = (union: string): readonly Move[] => [
    { do: "invite", body: "steeringGroup", union, sentOn: "2024-03-01" },
    { seating: { side: "employees", union } },
  ];
  const end = (seat: string): Move => ({ do: "endSeat", body: "steeringGroup", seat, to: "2024-02-29" });
  expect(needsFor("all-unions-included", "unionOfSeatUnknown")).toEqual([
    { moves: [...include("unionB"), ...include("unionC"), end("steward2")] },
    { moves: [...include("unionB"), ...include("unionC"), end("steward3")] },
    { moves: [...include("unionB"), end("steward2")] },
    { moves: [...include("unionB"), end("steward3")] },
  ]);
});

test("where the side of an elected representative is not known, another of either side is seated, or the seat goes", () => {
  const [need] = needsFor("position-and-opposition-included", "unknownAlignment");
  expect(need?.moves).toEqual([
    { seating: { side: "elected", alignment: "position" } },
    { seating: { side: "elected", alignment: "opposition" } },
    { do: "endSeat", body: "steeringGroup", seat: "elected2", to: "2024-02-29" },
  ]);
});

test("where the majority hangs on a vote that is not known, one more is elected, or the seat goes", () => {
  expect(needsFor("majority-for-the-municipality", "voteUnknown")).toEqual(
    ["director", "safety"].map((seat) => ({
      moves: [{ seating: { side: "elected" } }, { do: "endSeat", body: "jointCommittee", seat, to: "2024-02-29" }],
    })),
  );
});

test("whoever holds a post that excludes may leave either seat of the committee, but no seat elsewhere", () => {
  const end = (seat: string): Move => ({ do: "endSeat", body: "jointCommittee", seat, to: "2024-02-29" });
  const need = needsFor("excluded-posts-kept-out", "holdsPost").at(-1);
  expect(need?.moves).toEqual([
    { do: "vacate", body: "jointCommittee", seat: "elected3", from: "2024-03-01" },
    end("elected3"),
  ]);
  expect(need?.otherwise).toEqual([end("director")]);
});

test("where nobody has an alternate, it is enough to begin with the first", () => {
  const [need] = needsFor("committee-members-have-alternates", "noneAtAll");
  expect(need?.moves).toHaveLength(1);
  expect(need?.otherwise).toEqual([{ do: "endSeat", body: "committee", seat: "director", to: "2024-02-29" }]);
});

test("of members with other rights than another one each is given the most, or made even with it, or one of them goes", () => {
  const body = "steeringGroup";
  const end = (seat: string): Move => ({ do: "endSeat", body, seat, to: "2024-02-29" });
  const grant = (seat: string, ...rights: readonly Right[]): Move => ({ do: "grantRights", body, seat, rights });
  const forAll = (...rights: readonly Right[]): Move => ({ do: "constitute", body, constitution: { rights } });
  const [administration, safety] = needsFor("equal-rights", "fewerRights");
  expect(administration).toEqual({
    moves: [grant("administration1", "attend", "speak", "propose", "vote")],
    otherwise: [
      end("administration1"),
      grant("administration1", "attend", "speak", "propose", "vote"),
      grant("administration1", "attend", "speak", "propose"),
      end("elected1"),
      grant("elected1", "attend", "speak"),
      forAll("attend", "speak"),
    ],
  });
  expect(safety?.otherwise).toEqual([
    end("safety"),
    grant("safety", "attend", "speak", "propose", "vote"),
    grant("safety", "attend", "speak"),
    end("elected1"),
    grant("elected1", "attend", "speak", "propose"),
    forAll("attend", "speak", "propose"),
  ]);
  expect(needsFor("equal-rights", "rightsUnknown").at(-1)?.moves).toEqual([
    grant("elected3", "attend", "vote"),
    forAll("attend", "vote"),
  ]);
});

test("what those who only attend may do is no measure of the members' rights", () => {
  const given = changed(
    soundSteeringGroup,
    bodyWith({ constitution: { rights: ["attend", "speak"] } }),
    seatWith("administration1", { rights: ["attend"] }),
    plus(filledSeat("secretary", "secretary", { rights: ["attend", "speak", "propose", "vote"] })),
  );
  const [finding] = check(given, { on: "2024-03-01" }).diagnostics.filter(({ rule }) => rule === "equal-rights");
  const [group] = given.bodies;
  if (finding === undefined || group === undefined) throw new Error("The members' rights differ.");
  const facts = factsOfBody(factsOfMunicipality(given, "2024-03-01"), group);
  const mending: AnyMending = mendings["equal-rights"]?.mending ?? {};
  const need = mending.fewerRights?.(finding, facts, {} as never);
  expect(need?.moves).not.toEqual([]);
  expect(JSON.stringify(need)).not.toMatch(/propose|vote|secretary/);
});
