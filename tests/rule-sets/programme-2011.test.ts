import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  always,
  asWritten,
  check,
  checkProgramme,
  conforms,
  describe as describeDiagnostic,
  handbook2021,
  norms,
  type Programme,
  type ProgrammeInput,
  type ProgrammeRule,
  programme,
  programme2011,
  readProgramme,
  ruleSet,
  type Sentences,
  soundProgramme,
  soundSteeringGroup,
  toMarkdown,
  toText,
  use,
} from "trepart";
import { describe, expect, test } from "vitest";

const on = "2016-12-31";

const published = () => {
  const text = readFileSync(new URL("../../examples/programme-2011.json", import.meta.url), "utf8");
  const result = readProgramme(JSON.parse(text));
  if (!result.ok) throw new Error("The published figures are well formed.");
  return result.programme;
};

const found = (given: Programme, rule?: string) =>
  checkProgramme(given, { on })
    .diagnostics.filter((diagnostic) => rule === undefined || diagnostic.rule === rule)
    .map(({ kind, severity, rule, sentence }) => `${kind} ${severity} ${rule}/${sentence}`);

const outcomes = (given: Programme) =>
  Object.fromEntries(checkProgramme(given, { on }).outcomes.map(({ rule, outcome }) => [rule, outcome]));

const programmeWith = (more: Partial<ProgrammeInput>) => programme({ id: "programme", name: "Programmet", ...more });

const municipalities = Array.from({ length: 31 }, (_, number) => `municipality${number + 1}`);

/** The first intake: 31 municipalities in 25 projects, six of them with a second municipality each. */
const firstIntake = (grant: number) =>
  programmeWith({
    participants: municipalities.map((municipality) => ({ municipality, admittedOn: "2011-09-21", grant })),
    projects: municipalities.slice(0, 25).map((municipality, number) => ({
      id: `project${number + 1}`,
      themes: ["sickness-absence"],
      municipalities: [municipality, ...municipalities.slice(25 + number, 26 + number)],
    })),
  });

describe("the published figures of the programme", () => {
  test("break no norm; the sources disagree, and two facts are missing", () => {
    expect(found(published())).toEqual([
      "question warning comparison-group-stated/unknown",
      "note info differing-figures-dated/sourcesDiffer",
      "question warning differing-figures-dated/dayUnknown",
    ]);
    expect(conforms(checkProgramme(published(), { on }), { failOn: "info" })).toBe(true);
    expect(conforms(checkProgramme(published(), { on }), { open: "fails" })).toBe(false);
  });

  test("have 104 against 110 participants as a note with both figures, never as a breach", () => {
    const [note] = checkProgramme(published(), { on }).diagnostics.filter(({ kind }) => kind === "note");
    expect(note).toMatchObject({
      at: { figure: "deltakerkommuner" },
      values: { lowest: 104, highest: 110 },
      key: "differing-figures-dated/sourcesDiffer?figure=deltakerkommuner",
    });
    expect(note?.sources.map(({ norm }) => norm)).toEqual(["S180", "S189"]);
  });

  test("are judged after the programme's last day", () => {
    expect(published().to).toBe("2015-12-31");
    expect(outcomes(published())["change-matches-values"]).toBe("met");
  });

  test("have nothing to judge of participants whom the sources do not name", () => {
    expect(outcomes(published())).toMatchObject({
      "agreement-parties-complete": "met",
      "four-themes-named": "met",
      "three-parties-take-part": "not-applicable",
      "grant-per-municipality": "not-applicable",
    });
  });
});

describe("post size from 61 to 67 per cent", () => {
  const stated = (delta: number, deltaUnit: "per-cent" | "percentage-points") =>
    programmeWith({
      indicators: [{ id: "postSize", unit: "per-cent", before: 61, after: 67, delta, deltaUnit, comparisonGroup: "x" }],
    });

  test("is six percentage points", () => {
    expect(found(stated(6, "percentage-points"), "change-matches-values")).toEqual([]);
  });

  test("is 9.8 per cent", () => {
    expect(found(stated(9.8, "per-cent"), "change-matches-values")).toEqual([]);
  });

  test("is not six per cent, which is a warning that gives both readings", () => {
    const [warning] = checkProgramme(stated(6, "per-cent"), { on }).diagnostics.filter(({ kind }) => kind === "breach");
    expect(warning).toMatchObject({ rule: "change-matches-values", severity: "warning" });
    expect(warning && describeDiagnostic(warning, "en", { programme: soundProgramme })).toBe(
      "The value of “postSize” is 61 before and 67 after, measured in per cent. The change is then 6, measured in percentage points, and 9.8 per cent, but it is stated as 6 per cent.",
    );
  });
});

test("sickness absence 0.67 percentage points lower is a result once it is known against whom", () => {
  const absence = { id: "absence", unit: "per-cent", delta: -0.67, deltaUnit: "percentage-points" } as const;
  expect(
    found(programmeWith({ indicators: [{ ...absence, comparisonGroup: "municipalities that took no part" }] })),
  ).toEqual(["question warning agreement-parties-complete/unknown"]);
  expect(found(programmeWith({ indicators: [absence] }))).toContain("question warning comparison-group-stated/unknown");
});

describe("the first intake", () => {
  test("has 25 projects with 31 municipalities, since a project may span several", () => {
    const { projects } = firstIntake(300_000);
    expect(projects.length).toBe(25);
    expect(new Set(projects.flatMap((project) => project.municipalities)).size).toBe(31);
    expect(found(firstIntake(300_000), "projects-run-by-participants")).toEqual([]);
    expect(outcomes(firstIntake(300_000))["projects-run-by-participants"]).toBe("met");
  });

  test("has grants of NOK 9.3 million, NOK 300,000 for each municipality", () => {
    const given = firstIntake(300_000);
    expect(given.participants.reduce((sum, { grant }) => sum + (grant ?? 0), 0)).toBe(9_300_000);
    expect(outcomes(given)["grant-per-municipality"]).toBe("met");
  });

  test("with the grants of 25 projects shared out among 31 municipalities has a remark for each of them", () => {
    const remarks = found(firstIntake(Math.round(7_500_000 / 31)), "grant-per-municipality");
    expect(remarks.length).toBe(31);
    expect(new Set(remarks)).toEqual(new Set(["breach info grant-per-municipality/otherAmount"]));
  });
});

describe("the themes", () => {
  const about = (...themes: readonly ("innovation" | "competence" | "recruitment")[]) =>
    found(programmeWith({ projects: [{ id: "project", themes }] }), "projects-within-themes");

  test("do not include innovation alone, which is an error", () => {
    expect(about("innovation")).toEqual(["breach error projects-within-themes/onlyInnovation"]);
  });

  test("may be named by the ministry's five words", () => {
    expect(about("competence")).toEqual([]);
    expect(about("recruitment", "innovation")).toEqual([]);
  });
});

test("the agreement has six parties: the state, KS and four main confederations", () => {
  expect(soundProgramme.agreementParties.length).toBe(6);
  expect(outcomes(soundProgramme)["agreement-parties-complete"]).toBe("met");
  const five = { ...soundProgramme, agreementParties: soundProgramme.agreementParties.slice(1) };
  expect(found(five)).toEqual(["breach error agreement-parties-complete/missing"]);
});

test("a union that was invited and declined is a note, and the claim that all take part cannot stand", () => {
  const unions = [{ id: "unionA", name: "Forbund A", invited: true, answer: "declined" }] as const;
  const given = programmeWith({ participants: [{ municipality: "m", name: "Nordvik", unions }] });
  const [note] = checkProgramme(given, { on }).diagnostics.filter(({ kind }) => kind === "note");
  expect(note).toMatchObject({ rule: "all-employee-organisations-take-part", severity: "info" });
  expect(note && describeDiagnostic(note, "nn", { programme: given })).toBe(
    "Forbund A er invitert med i det lokale arbeidet i Nordvik og har takka nei. Då kan ein ikkje seie at alle arbeidstakarorganisasjonane deltek.",
  );
});

test("applicants are not participants", () => {
  const projects = [{ id: "project", themes: ["reputation"], municipalities: ["applicant"] }] as const;
  const given = programmeWith({ applicants: ["applicant"], participants: [{ municipality: "m" }], projects });
  expect(found(given, "projects-run-by-participants")).toEqual([
    "breach warning projects-run-by-participants/appliedToProject",
  ]);
});

describe("a rule of a programme", () => {
  test("is not judged by check", () => {
    const both = ruleSet("both", [...programme2011.uses, ...handbook2021.uses]);
    expect(check(soundSteeringGroup, { on: "2024-03-01", ruleSet: both })).toEqual({
      ...check(soundSteeringGroup, { on: "2024-03-01" }),
      ruleSet: "both",
    });
    const alone = check(soundSteeringGroup, { on: "2024-03-01", ruleSet: programme2011 });
    expect(alone.outcomes).toEqual([]);
    expect(alone.notJudged).toEqual([{ body: "steeringGroup", why: "no-rules-for-its-kind" }]);
  });

  test("is all that checkProgramme judges by", () => {
    const both = ruleSet("both", [...handbook2021.uses, ...programme2011.uses]);
    expect(checkProgramme(soundProgramme, { on, ruleSet: both })).toEqual({
      ...checkProgramme(soundProgramme, { on }),
      ruleSet: "both",
    });
  });

  test("used twice, counts as it was used last", () => {
    const milder = ruleSet("milder", [
      ...programme2011.uses,
      ...programme2011.uses
        .filter(({ rule }) => rule.name === "agreement-parties-complete")
        .map((it) => ({ ...it, severity: "info" as const })),
    ]);
    const report = checkProgramme({ ...soundProgramme, agreementParties: ["ks"] }, { on, ruleSet: milder });
    expect(report.outcomes.at(-1)?.rule).toBe("agreement-parties-complete");
    expect(new Set(report.diagnostics.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  test("may be an app's own", () => {
    const sentences = {
      note: {
        noProjects: {
          nb: "{pointer} har ingen prosjekter.",
          nn: "{pointer} har ingen prosjekt.",
          en: "{pointer} has no projects.",
        },
      },
    } as const satisfies Sentences;
    const own = {
      name: "has-projects",
      scope: "programme",
      norms: [{ source: "our agreement", section: "2", basis: "central-agreement" }],
      severity: "error",
      options: {},
      applies: always,
      check: ({ programme, on }, { note }) => {
        if (programme.projects.length === 0) note("noProjects", {}, { pointer: on });
      },
    } as const satisfies ProgrammeRule<typeof sentences>;
    const report = checkProgramme({ ...soundProgramme, projects: [] }, { on, ruleSet: ruleSet("own", [use(own)]) });
    expect(
      report.diagnostics.map((it) => describeDiagnostic(it, "en", { texts: { "has-projects": sentences } })),
    ).toEqual(["2016-12-31 has no projects."]);
  });
});

describe("the report", () => {
  test("names the programme, the day and the set, and is JSON-safe", () => {
    const report = checkProgramme(soundProgramme, { on });
    expect(report).toMatchObject({
      programme: "programme",
      on,
      ruleSet: "programme2011",
      diagnostics: [],
      notJudged: [],
    });
    expect(report.outcomes.map(({ rule, at, outcome }) => [rule, at, outcome])).toEqual(
      programme2011.uses.map(({ rule }) => [rule.name, {}, "met"]),
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("is of a calendar day", () => {
    expect(() => checkProgramme(soundProgramme, { on: "2016-02-30" })).toThrow(RangeError);
  });

  test("has the severities of the sources' wording where asked for", () => {
    const report = checkProgramme(
      { ...soundProgramme, agreementParties: ["ks"] },
      { on, ruleSet: asWritten(programme2011) },
    );
    expect(report.diagnostics[0]?.severity).toBe("warning");
  });

  const unionC = { id: "unionC", invited: false } as const;
  const given: Programme = {
    ...soundProgramme,
    participants: soundProgramme.participants.map((it, place) =>
      place === 0
        ? { ...it, grant: 1_250_000, parties: ["employees", "administration"], unions: [...it.unions, unionC] }
        : it,
    ),
    networks: soundProgramme.networks.map((it) => ({ ...it, from: "2011-09-01" })),
    indicators: [{ id: "nameless", delta: -12_345.5, before: 61, unit: "per-cent" }],
  };

  test.each([
    ["nb", toText],
    ["nn", toText],
    ["en", toMarkdown],
  ] as const)("is written in %s with the programme's own names", async (language, write) => {
    await expect(write(checkProgramme(given, { on }), language, { programme: given })).toMatchFileSnapshot(
      resolve(`tests/rule-sets/programme-2011.${language}.txt`),
    );
  });

  test("without the programme has ids in quotes", () => {
    const text = toText(checkProgramme(given, { on }), "nb");
    expect(text.split("\n")[0]).toBe("«programme»");
    expect(text).toContain("I «nordvik» foregår det lokale arbeidet uten de folkevalgte");
    expect(text).toContain("Nettverket «absence» begynte 1. september 2011");
  });
});

test("no norm awaits the programme any more", () => {
  const waiting = norms.filter(({ fate }) => fate.by === "awaited-rule-set" && fate.ruleSet === "programme-2011");
  expect(waiting).toEqual([]);
  const judged = norms.filter(({ citation }) => citation.source.startsWith("programme-"));
  expect(judged.filter(({ fate, rules }) => (fate.by === "rules") !== rules.length > 0)).toEqual([]);
});
