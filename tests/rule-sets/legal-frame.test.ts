import { readFileSync } from "node:fs";
import {
  check,
  conforms,
  describe as describeDiagnostic,
  explain,
  languages,
  legalFrame,
  type Municipality,
  type MunicipalityInput,
  municipality,
  norms,
  read,
  ruleSet,
  soundJointCommittee,
  soundSteeringGroup,
} from "trepart";
import { describe, expect, test } from "vitest";

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];
type SeatInput = NonNullable<BodyInput["seats"]>[number];

const on = "2024-03-01";

const seat = (role: SeatInput["role"], more: Partial<SeatInput> = {}): SeatInput => ({
  id: role,
  role,
  holders: [{ person: `a ${role}` }],
  ...more,
});

const threeParties = [seat("mayor"), seat("municipal-director"), seat("chief-shop-steward")] as const;

const bodyOf = (more: Partial<BodyInput>) =>
  municipality({ id: "nordvik", name: "Nordvik", bodies: [{ id: "body", kind: "steering-group", ...more }] });

const reportOn = (given: Municipality, ...bodies: readonly string[]) =>
  check(given, { on, ruleSet: legalFrame, ...(bodies.length > 0 && { bodies }) });

const found = ({ diagnostics }: ReturnType<typeof reportOn>) =>
  diagnostics.map(({ kind, severity, rule, sentence }) => `${kind} ${severity} ${rule}/${sentence}`);

const file = (name: string) => {
  const result = read(JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8")));
  if (!result.ok) throw new Error(`${name} is well formed.`);
  return result.municipality;
};

describe("an administration committee", () => {
  test("of Vaksdal is not flagged as mixed", () => {
    const papers = file("vaksdal-minutes-2023-02-07.json");
    const report = reportOn(papers, ...papers.bodies.map(({ id }) => id).slice(0, 1));
    expect(found(report)).toEqual([]);
    expect(report.outcomes.find(({ rule }) => rule === "mixed-body-has-a-legal-form")?.outcome).toBe("met");
  });

  test("is not flagged either where the administration has seats in it", () => {
    expect(found(reportOn(bodyOf({ kind: "joint-committee", seats: threeParties })))).toEqual([]);
    expect(found(reportOn(soundJointCommittee, "jointCommittee"))).toEqual([]);
  });
});

describe("the view of KS that there are two parties", () => {
  const finding = "breach info employer-side-undivided/countedAsTwo";

  test("is information on a steering group of three parties", () => {
    expect(found(reportOn(soundSteeringGroup))).toEqual([
      "note info mixed-body-has-a-legal-form/inDialogueArena",
      finding,
    ]);
    expect(conforms(reportOn(soundSteeringGroup))).toBe(true);
  });

  test("is an error only where an app follows KS", () => {
    const uses = legalFrame.uses.map((use) =>
      use.rule.name === "employer-side-undivided" ? { ...use, severity: "error" as const } : use,
    );
    const report = check(soundSteeringGroup, { on, ruleSet: ruleSet("as KS sees it", uses) });
    expect(conforms(report)).toBe(false);
  });

  test("cites the handbook's opposite view, both marked as contested", () => {
    const [, finding] = reportOn(soundSteeringGroup).diagnostics;
    const contested = finding?.sources.filter((source) => source.contested).map(({ norm }) => norm);
    expect(contested).toEqual(["S164", "S161", "S005"]);
  });

  test("is not made of a two-sided group, such as the ad hoc group of administration and stewards", () => {
    const seats = [seat("hr-manager"), seat("municipal-director"), seat("chief-shop-steward"), seat("secretary")];
    expect(found(reportOn(bodyOf({ kind: "ad-hoc-group", seats })))).toEqual([
      "question warning legal-form-stated/notStated",
    ]);
  });
});

describe("a dialogue arena such as TriPart", () => {
  const constitution = { legalForm: "dialogue-arena", decides: false } as const;

  test("is told, without a list of members as published, that KS and Nord-Fron disagree", () => {
    const report = reportOn(bodyOf({ constitution }));
    expect(found(report)).toEqual(["note info mixed-body-has-a-legal-form/inDialogueArena"]);
    const [note] = report.diagnostics;
    for (const language of languages) {
      const text = note ? describeDiagnostic(note, language) : "";
      expect(text).toContain("KS");
      expect(text).toContain("Nord-Fron");
    }
    const contested = note?.sources.filter((source) => source.contested).map(({ norm }) => norm);
    expect(contested).toEqual(["S173", "S172", "S022", "S122"]);
  });
});

describe("what a body legally is", () => {
  test("is asked for where it is not stated, and nothing is said of mixing until then", () => {
    expect(found(reportOn(bodyOf({ seats: threeParties })))).toEqual([
      "question warning legal-form-stated/notStatedWithElected",
      "breach info employer-side-undivided/countedAsTwo",
    ]);
    expect(found(reportOn(bodyOf({})))).toEqual(["question warning legal-form-stated/notStated"]);
  });

  test("decides what is said of one and the same composition", () => {
    const mixedIn = (legalForm: NonNullable<NonNullable<BodyInput["constitution"]>["legalForm"]>) =>
      found(reportOn(bodyOf({ seats: threeParties, constitution: { legalForm } })));
    const twoParties = "breach info employer-side-undivided/countedAsTwo";
    expect(mixedIn("administrative-group")).toEqual([
      "breach info mixed-body-has-a-legal-form/inAdministrativeGroup",
      twoParties,
    ]);
    expect(mixedIn("council-committee")).toEqual([
      "note info mixed-body-has-a-legal-form/inCouncilCommittee",
      twoParties,
      "question warning council-committee-elected-by-council/notStated",
    ]);
    expect(mixedIn("other-arrangement")).toEqual([]);
    expect(mixedIn("joint-committee")).toEqual([]);
  });
});

test("a committee that the council itself has elected meets § 5-7, and one appointed otherwise does not", () => {
  const seats = [seat("elected-representative")];
  const committee = (electedByCouncil: boolean) =>
    found(reportOn(bodyOf({ seats, constitution: { legalForm: "council-committee", electedByCouncil } })));
  expect(committee(true)).toEqual([]);
  expect(committee(false)).toEqual(["breach warning council-committee-elected-by-council/otherwiseAppointed"]);
});

describe.each(legalFrame.uses)("$rule.name", ({ rule, severity }) => {
  test.each(languages)("speaks in %s of no one as breaking the law", (language) => {
    const { title, why } = explain(rule.name as Parameters<typeof explain>[0], language);
    expect(`${title} ${why}`).not.toMatch(/illegal|unlawful|ulovlig|ulovleg|lovbrudd|lovbrot/i);
  });

  test("is no error, and is only information where its norm is contested", () => {
    const [headline] = rule.norms;
    expect(severity).toBe(headline.contested ? "info" : "warning");
  });
});

const contested = legalFrame.uses.filter(({ rule }) => rule.norms[0].contested).map(({ rule }) => rule.name);

test.each(contested)("%s, whose norm is contested, names KS and the other side", (name) => {
  for (const language of languages) {
    const { why } = explain(name as Parameters<typeof explain>[0], language);
    expect(why).toContain("KS");
    expect(why).toMatch(/Nord-Fron/);
    expect(why).toMatch(/[Hh](å|a)ndbo(ka|ok)/);
  }
});

test("no norm waits for this rule set any longer", () => {
  const waiting = norms.filter(({ fate }) => fate.by === "awaited-rule-set" && fate.ruleSet === "legal-frame");
  expect(waiting).toEqual([]);
  const judged = ["S005", "S022", "S161", "S163", "S164", "S165", "S172", "S173", "S174", "S175"];
  const own = norms.filter(({ citation }) => judged.includes(citation.norm));
  expect(own.filter(({ fate, rules }) => fate.by !== "rules" || rules.length === 0)).toEqual([]);
});
