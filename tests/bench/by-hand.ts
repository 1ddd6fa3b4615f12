import type { Municipality, Report } from "trepart";
import { allByHand, type Groups } from "./by-hand/groups.js";
import { membersOf, within } from "./by-hand/members.js";
import { writer } from "./by-hand/writer.js";

/**
 * What `check` says by the rules of composition, written out by hand as one pass over the bodies: no rules as data, no
 * options, no memory of earlier checks, no waivers. The yardstick for what `check` costs.
 */
export function byHand(municipality: Municipality, on: string, groups: Groups = allByHand): Report {
  const write = writer();
  const notJudged: Report["notJudged"][number][] = [];
  const council = municipality.councilPeriods.find((period) => within(period, on));
  const unions = municipality.unions.filter((union) => within(union, on));
  const workplaces = new Map(municipality.workplaces.map((workplace) => [workplace.id, workplace]));
  for (const body of municipality.bodies) {
    const judge = groups.judges[body.kind];
    if (!within(body, on)) {
      notJudged.push({ body: body.id, why: "outside-its-period" });
    } else if (judge === undefined) {
      notJudged.push({ body: body.id, why: "no-rules-for-its-kind" });
    } else {
      const here = { body: body.id };
      const workplace = body.workplace === undefined ? undefined : workplaces.get(body.workplace);
      judge({ municipality, on, council, unions, body, workplace, here, members: membersOf(body, on) }, write);
    }
  }
  return { municipality: municipality.id, on, ruleSet: groups.name, ...write.all, notJudged };
}
