import { check, type Kind, ruleSet, soundSteeringGroup, type Use, use } from "trepart";
import { describe, expect, test } from "vitest";
import { saying } from "../support/own-rule.js";

const on = "2024-03-01";
const kinds = ["steering-group"] as const;
const checked = (...uses: readonly Use[]) =>
  check(soundSteeringGroup, { on, ruleSet: ruleSet("own", uses), bodies: ["steeringGroup"] });

describe("the outcome of a rule", () => {
  test.each<[outcome: string, kinds: readonly Kind[]]>([
    ["met", []],
    ["met", ["note"]],
    ["open", ["question"]],
    ["open", ["note", "question", "note"]],
    ["breached", ["breach"]],
    ["breached", ["question", "breach"]],
    ["breached", ["breach", "question"]],
    ["breached", ["note", "question", "breach", "note"]],
  ])("is %s after %j", (outcome, said) => {
    const report = checked(use(saying(...said), { kinds }));
    expect(report.outcomes).toEqual([{ rule: "says-what-it-is-told", at: { body: "steeringGroup" }, outcome }]);
    expect(report.diagnostics.map(({ kind }) => kind)).toEqual(said);
  });

  test("is not-applicable, and nothing is said, where there is nothing to judge", () => {
    const report = checked(use({ ...saying("breach"), applies: () => false }, { kinds }));
    expect(report.outcomes[0]?.outcome).toBe("not-applicable");
    expect(report.diagnostics).toEqual([]);
  });

  test("does not carry over to the next rule", () => {
    const { outcomes } = checked(
      use({ ...saying("breach"), name: "first" }, { kinds }),
      use({ ...saying(), name: "second" }, { kinds }),
      use({ ...saying("question"), name: "third" }, { kinds }),
      use({ ...saying("note"), name: "fourth" }, { kinds }),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["breached", "met", "open", "met"]);
  });
});

describe("the severity of a finding", () => {
  const severities = (using: Use) => checked(using).diagnostics.map(({ kind, severity }) => [kind, severity]);

  test("is the rule's for a breach, a warning for a question and information for a note", () => {
    expect(severities(use(saying("breach", "question", "note"), { kinds }))).toEqual([
      ["breach", "warning"],
      ["question", "warning"],
      ["note", "info"],
    ]);
  });

  test("is the set's for a breach where the set says so, and nothing else changes", () => {
    expect(severities(use(saying("breach", "question", "note"), { kinds, severity: "error" }))).toEqual([
      ["breach", "error"],
      ["question", "warning"],
      ["note", "info"],
    ]);
    expect(severities(use(saying("breach"), { kinds, severity: "info" }))).toEqual([["breach", "info"]]);
  });
});
