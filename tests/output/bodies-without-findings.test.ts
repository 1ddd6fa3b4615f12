import { check, municipality, soundSteeringGroup } from "trepart";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/output/text.js";
import { handbookWith, reportWith } from "./reports.js";

const on = "2024-03-01";
const linesOf = (...given: Parameters<typeof toText>) => toText(...given).split("\n");

describe("bodies without findings and bodies not judged", () => {
  const sound = handbookWith("min-representatives-per-party", "unit-manager-seated");

  test("a body judged without any finding is said to have none", () => {
    const text = toText(check(soundSteeringGroup, { on, ruleSet: sound }), "nb", { municipality: soundSteeringGroup });
    expect(text).toBe(`Nordvik
Vurdert per 1. mars 2024 etter regelsettet «handbook2021»

Uten funn
  Styringsgruppa: ingen funn

Oppsummering
  Reglene, talt for hvert organ: 1 er oppfylt, ingen er brutt, ingen er åpne og ingen er ikke aktuelle.
  Rapporten er ikke juridisk rådgivning; alvorsgraden viser avstanden til regelsettet, ikke om noe er lovlig.
`);
  });

  test.each([
    ["nb", "  «group»: ingenting er vurdert, for ingen av reglene er aktuelle her"],
    ["nn", "  «group»: ingenting er vurdert, for ingen av reglane er aktuelle her"],
    ["en", "  “group”: nothing was judged, because none of the rules apply here"],
  ] as const)("where no rule had anything to judge, that is said in %s", (language, line) => {
    const report = reportWith({ outcomes: [{ rule: "own", at: { body: "group" }, outcome: "not-applicable" }] });
    expect(linesOf(report, language)).toContain(line);
    expect(toText(report, language)).not.toMatch(/ingen funn|no findings/);
  });

  test("the municipality as a whole is judged as well", () => {
    const outcomes = [
      { rule: "own", at: {}, outcome: "met" },
      { rule: "own", at: { body: "group" }, outcome: "met" },
    ] as const;
    expect(linesOf(reportWith({ outcomes }), "nb").slice(3, 6)).toEqual([
      "Uten funn",
      "  «group»: ingen funn",
      "  Kommunen som helhet: ingen funn",
    ]);
  });

  test("an empty report has a heading and a summary", () => {
    expect(linesOf(reportWith({}), "en").slice(0, 4)).toEqual([
      "“nordvik”",
      "Judged as of 1 March 2024 by the rule set “own set”",
      "",
      "Summary",
    ]);
  });

  test("bodies that are called the same are told apart by workplace, and else by number", () => {
    const kind = "working-group";
    const alike = municipality({
      id: "nordvik",
      name: "Nordvik",
      workplaces: [
        { id: "home", name: "Nordvik sjukeheim" },
        { id: "school", name: "Nordvik skule" },
        { id: "nameless" },
      ],
      bodies: [
        { id: "a", kind, workplace: "home" },
        { id: "b", kind, workplace: "school" },
        { id: "c", kind, workplace: "home" },
        { id: "d", kind, workplace: "nameless" },
        { id: "e", kind, workplace: "nameless", name: "Utviklingsgruppa" },
        { id: "f", kind: "ad-hoc-group", workplace: "home", name: "Bemanning" },
        { id: "g", kind: "ad-hoc-group", name: "Bemanning" },
      ],
    });
    const report = reportWith({ notJudged: alike.bodies.map(({ id }) => ({ body: id, why: "outside-its-period" })) });
    const names = linesOf(report, "nn", { municipality: alike }).slice(4, 11);
    expect(names.map((line) => line.trim().split(":")[0])).toEqual([
      "Arbeidsgruppa (Nordvik sjukeheim, 1)",
      "Arbeidsgruppa (Nordvik skule)",
      "Arbeidsgruppa (Nordvik sjukeheim, 2)",
      "Arbeidsgruppa",
      "Utviklingsgruppa",
      "Bemanning (Nordvik sjukeheim)",
      "Bemanning",
    ]);
  });
});
