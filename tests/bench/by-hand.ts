import type { Municipality, Report } from "trepart";
import { adHocGroup, steeringGroup, workingGroup } from "./by-hand/groups.js";
import { membersOf, within } from "./by-hand/members.js";
import { writer } from "./by-hand/writer.js";

/**
 * What `check` says by `handbook2021Composition`, written out by hand as one pass over the bodies: no rules as data, no
 * options, no memory of earlier checks, no waivers. The yardstick for what `check` costs.
 */
export function byHand(municipality: Municipality, on: string): Report {
  const write = writer();
  const notJudged: Report["notJudged"][number][] = [];
  const council = municipality.councilPeriods.find((period) => within(period, on));
  const unions = municipality.unions.filter((union) => within(union, on));
  const workplaces = new Map(municipality.workplaces.map((workplace) => [workplace.id, workplace]));
  for (const body of municipality.bodies) {
    const { id, kind } = body;
    if (!within(body, on)) {
      notJudged.push({ body: id, why: "outside-its-period" });
    } else if (kind === "joint-committee" || kind === "working-environment-committee") {
      notJudged.push({ body: id, why: "no-rules-for-its-kind" });
    } else {
      const workplace = body.workplace === undefined ? undefined : workplaces.get(body.workplace);
      const judged = { municipality, on, council, unions, body, workplace, here: { body: id }, ...membersOf(body, on) };
      if (kind === "steering-group") steeringGroup(judged, write);
      else if (kind === "working-group") workingGroup(judged, write);
      else adHocGroup(judged, write);
    }
  }
  return { municipality: municipality.id, on, ruleSet: "handbook2021-composition", ...write.all, notJudged };
}
