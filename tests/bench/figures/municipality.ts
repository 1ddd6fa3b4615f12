import { check, edit, forecast, handbook2021Composition, type Municipality, municipality, type RuleSet } from "trepart";
import { country } from "../country.js";
import { decade, municipalityOverTenYears } from "../decade.js";
import { inTurn } from "../stopwatch.js";
import { type Row, time, times } from "../table.js";
import { checkAnew } from "./anew.js";

const withGroups = (workingGroups: number): Municipality => {
  const [input] = country({ municipalities: 1, workingGroups });
  if (input === undefined) throw new RangeError("The country has no municipality.");
  return municipality(input);
};

/** Checking one municipality of many bodies, again after an edit, and over ten years. */
export async function municipalityFigures(on: string): Promise<readonly Row[]> {
  const of300 = withGroups(299);
  const [of60, of600] = [withGroups(59), withGroups(599)];
  const overTenYears = municipalityOverTenYears();
  const only = handbook2021Composition;
  const edits = 100;
  const manyTimes = Array.from({ length: edits });
  const median = await inTurn(
    {
      anew: () => manyTimes.map(() => checkAnew([of300], on, only)),
      again: () => editing(of300, edits, on, only).checking,
      editAndAgain: () => editing(of300, edits, on, only).both,
      anew60: () => checkAnew([of60], on, only),
      anew600: () => checkAnew([of600], on, only),
    },
    { warmUp: 3, rounds: 7 },
  );
  const { foreseen } = await inTurn({ foreseen: () => forecast(overTenYears, decade) }, { warmUp: 1, rounds: 3 });
  const { anew, again, editAndAgain, anew60, anew600 } = median;
  return [
    ["`check` of 300 bodies from scratch", time(anew / edits), ""],
    ["`check` again after one seat was added", time(again / edits), `${times(again, anew)} the check from scratch`],
    [
      "the `edit` and the `check` together",
      time(editAndAgain / edits),
      `${times(editAndAgain, anew)} the check from scratch`,
    ],
    ["`check` of 60 bodies", time(anew60), `600 bodies: ${times(anew600, anew60)}`],
    ["`forecast` of 60 bodies over ten years by `handbook2021`", time(foreseen), ""],
  ];
}

/** Adds a seat to one body after another, each time followed by a check, and times the checks alone and all of it. */
function editing(start: Municipality, edits: number, on: string, ruleSet: RuleSet) {
  let current = start;
  let checking = 0;
  check(current, { on, ruleSet });
  const begun = performance.now();
  for (let turn = 1; turn <= edits; turn++) {
    const seat = { id: "new", role: "unit-manager", holders: [{ person: "new" }] } as const;
    const edited = edit(current, { do: "addSeat", body: `group-at-workplace${turn}`, seat });
    if (!edited.ok) throw new Error("The edit was refused.");
    current = edited.municipality;
    const before = performance.now();
    check(current, { on, ruleSet });
    checking += performance.now() - before;
  }
  return { checking, both: performance.now() - begun };
}
