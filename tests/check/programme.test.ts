import { checkProgramme, programme2011, soundProgramme } from "trepart";
import { expect, test } from "vitest";

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

test.each(["2012-02-30", "", "today", null, undefined])("%s is no day to judge a programme", (day) => {
  const asked = () => checkProgramme(soundProgramme, { on: day as string });
  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(`must be a calendar day written YYYY-MM-DD, not ${day}`);
});
