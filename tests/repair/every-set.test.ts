import fc from "fast-check";
import {
  check,
  edit,
  handbook2021,
  jointCommittee,
  type Municipality,
  type RuleSet,
  repair,
  soundJointCommittee,
  soundSteeringGroup,
  soundWorkingEnvironmentCommittee,
  soundWorkingGroup,
  triPartNordFron,
  workingEnvironmentCommittee,
} from "trepart";
import { expect, test } from "vitest";
import { editsOf } from "../support/edits.js";
import { runs } from "../support/runs.js";
import { mendedFor, on, type Task } from "./exhaustive.js";
import { stepsOfAllSets } from "./steps.js";

/** A sound municipality after some edits, of which those that cannot be carried out are left out. */
const edited = (sound: Municipality): fc.Arbitrary<Municipality> =>
  fc.array(editsOf({ ...sound, bodies: sound.bodies.slice(0, 1) }), { minLength: 4, maxLength: 16 }).map((edits) =>
    edits.reduce((given, one) => {
      const result = edit(given, one);
      return result.ok ? result.municipality : given;
    }, sound),
  );

const named = (set: RuleSet) => ({ ...set, [fc.toStringMethod]: () => set.name });

test.each([
  ["a steering group by the handbook", soundSteeringGroup, handbook2021],
  ["a working group by the handbook", soundWorkingGroup, handbook2021],
  ["an arena", soundSteeringGroup, triPartNordFron],
  ["a joint committee", soundJointCommittee, jointCommittee],
  ["a working environment committee", soundWorkingEnvironmentCommittee, workingEnvironmentCommittee],
])(
  "%s is mended in one step where any step does it, and nothing that is beyond mending is mended by any",
  (_, ...of) => {
    const [sound, ruleSet] = of;
    const tasks: fc.Arbitrary<Task> = fc.record({
      municipality: edited(sound),
      ruleSet: fc.constant(named(ruleSet)),
      failOn: fc.constantFrom("error", "warning"),
    });
    fc.assert(
      fc.property(tasks, (task) => {
        const { municipality } = task;
        const body = municipality.bodies[0]?.id ?? "";
        const { outcome, plans, beyond } = repair(municipality, { on, body, ...task, plans: 1 });
        const isMended = mendedFor(task, beyond);
        expect(outcome === "sound").toBe(isMended(municipality));
        if (outcome === "sound") return;
        const tried = stepsOfAllSets(municipality).map((step) => edit(municipality, step));
        const results = tried.flatMap((result) => (result.ok ? result.municipality : []));
        expect(plans[0]?.steps.length === 1).toBe(results.some(isMended));
        for (const result of beyond.length > 0 ? results : []) {
          const { diagnostics, outcomes } = check(result, { on, ruleSet, bodies: [body] });
          const left = new Set(diagnostics.map(({ key }) => key));
          const open = new Set(outcomes.map(({ rule, outcome: now }) => (now === "open" ? rule : "")));
          expect(beyond.filter(({ rule, key }) => !left.has(key) && !open.has(rule))).toEqual([]);
        }
      }),
      runs(20),
    );
  },
);
