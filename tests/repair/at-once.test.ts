import {
  allUnionsIncluded,
  bodyKinds,
  everyoneMayAttendAndSpeak,
  type Municipality,
  nobodyVotes,
  type Rule,
  repair,
  ruleSet,
  seatsFilled,
  soundSteeringGroup,
  unionSeatsHeldByChiefStewards,
  use,
} from "trepart";
import { expect, test } from "vitest";
import { filledSeat } from "../../src/model/build.js";
import { type Change, changed, constitutionWith, plus, seatWith } from "../../src/model/change.js";
import { inShort } from "../support/in-short.js";

/** The smallest plans for the steering group by some rules, each in a line. */
function planned(rules: readonly (Rule & { readonly scope: "body" })[], ...changes: readonly Change[]) {
  const municipality: Municipality = changed(soundSteeringGroup, ...changes);
  const some = ruleSet(
    "some rules",
    rules.map((rule) => use(rule, { kinds: bodyKinds, severity: "error" })),
  );
  const { plans } = repair(municipality, { on: "2024-03-01", body: "steeringGroup", ruleSet: some });
  return plans.map(({ steps }) => steps.map((step) => inShort(step.edit)).join("; "));
}

const dialogue = [nobodyVotes, everyoneMayAttendAndSpeak];

test.each([[dialogue], [dialogue.toReversed()]])(
  "rights that lack something and hold a vote are put right in one step, by whichever rule they are looked at first",
  (rules) => {
    expect(planned(rules, constitutionWith({ rights: ["vote"] }))).toEqual(["constitute rights: attend speak"]);
    expect(planned(rules, constitutionWith({ rights: ["speak", "propose", "vote"] }))).toEqual([
      "constitute rights: attend speak propose",
    ]);
    expect(planned(rules, seatWith("elected1", { rights: ["vote"] }))).toEqual([
      "grantRights elected1 attend speak",
      "endSeat elected1",
    ]);
    expect(planned(rules, seatWith("elected1", { rights: ["attend", "propose", "vote"] }))).toEqual([
      "grantRights elected1 attend speak propose",
      "endSeat elected1",
    ]);
  },
);

test("a union whose seat goes is included anew, though a seat is left that may speak for it", () => {
  const plans = planned(
    [allUnionsIncluded, unionSeatsHeldByChiefStewards, seatsFilled],
    seatWith("steward1", { role: "shop-steward" }),
    plus(filledSeat("steward4", "chief-shop-steward")),
  );
  expect(plans).toEqual(["endSeat steward1; addSeat chief-shop-steward unionA", "endSeat steward1; invite unionA"]);
});
