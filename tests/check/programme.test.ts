import { checkProgramme, type Programme, programme2011, soundProgramme } from "trepart";
import { describe, expect, test } from "vitest";

const on = "2012-03-01";

test("a programme is judged as a whole, by the set of 2011 unless another is given", () => {
  const report = checkProgramme(soundProgramme, { on });
  expect(report).toEqual({
    programme: soundProgramme.id,
    on,
    ruleSet: "programme2011",
    outcomes: programme2011.uses.map(({ rule }) => ({ rule: rule.name, at: {}, outcome: expect.any(String) })),
    diagnostics: [],
    notJudged: [],
  });
});

/** What a rule finds in a programme, each with its place. */
const found = (programme: Programme, rule: string, day = on) =>
  checkProgramme(programme, { on: day })
    .diagnostics.filter((finding) => finding.rule === rule)
    .map(({ sentence, at }) => [sentence, at]);

test("a municipality or a network whose first day is not known is taken to be there", () => {
  const municipalities = (admittedOn: string | undefined) => ({
    ...soundProgramme,
    participants: soundProgramme.participants.map((one) => ({ ...one, admittedOn, parties: [] })),
  });
  expect(found(municipalities(undefined), "three-parties-take-part")).toHaveLength(3);
  expect(found(municipalities("2013-01-01"), "three-parties-take-part")).toEqual([]);
  const networks = (from: string | undefined) => ({
    ...soundProgramme,
    networks: soundProgramme.networks.map((network) => ({ ...network, from, municipalities: [] })),
  });
  expect(found(networks(undefined), "participants-in-networks")).toHaveLength(3);
  expect(found(networks("2013-01-01"), "participants-in-networks")).toEqual([]);
});

describe("of several figures from one source", () => {
  const figure = { what: "deltakerkommuner", unit: "count" } as const;
  const differ = (...ofGovernment: readonly { readonly value: number; readonly on?: string }[]) => {
    const figures = [
      { ...figure, source: "programme-presentation", value: 110, on: "2011-12-31" },
      ...ofGovernment.map((one) => ({ ...figure, source: "programme-government-2016", ...one })),
    ];
    return found({ ...soundProgramme, figures }, "differing-figures-dated").length > 0;
  };

  test("the latest counts, in whatever order they stand", () => {
    expect(differ({ value: 104, on: "2011-09-21" }, { value: 110, on: "2011-12-31" })).toBe(false);
    expect(differ({ value: 110, on: "2011-12-31" }, { value: 104, on: "2011-09-21" })).toBe(false);
    expect(differ({ value: 110, on: "2011-09-21" }, { value: 104, on: "2011-12-31" })).toBe(true);
  });

  test("one without a day counts as the earliest", () => {
    expect(differ({ value: 104 }, { value: 110, on: "2011-09-21" })).toBe(false);
    expect(differ({ value: 110 }, { value: 104, on: "2011-09-21" })).toBe(true);
  });

  test("the first in the document counts where they are of one day", () => {
    expect(differ({ value: 110, on: "2011-09-21" }, { value: 104, on: "2011-09-21" })).toBe(false);
  });
});

test("a change is not held against values whose unit is not known", () => {
  const [present, ...others] = soundProgramme.projects;
  const change = { id: "absence", before: 10, after: 8, delta: -5, deltaUnit: "per-cent" } as const;
  const measured = (more: object): Programme => ({
    ...soundProgramme,
    projects: [{ ...present, indicators: [{ ...change, ...more }] } as (typeof others)[number], ...others],
  });
  expect(found(measured({ unit: "per-cent" }), "change-matches-values")).toHaveLength(1);
  expect(found(measured({}), "change-matches-values")).toEqual([]);
});

test.each(["2012-02-30", "", "today", null, undefined])("%s is no day to judge a programme", (day) => {
  const asked = () => checkProgramme(soundProgramme, { on: day as string });
  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(`must be a calendar day written YYYY-MM-DD, not ${day}`);
});
