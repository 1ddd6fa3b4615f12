import type { Municipality } from "../model/municipality.js";
import { rule as duplicateId } from "../rules/input/duplicate-id.js";
import { duplicates } from "./duplicates.js";
import type { Faults } from "./faults.js";
import { each, type Loose } from "./loose.js";

/** Reports ids that stand twice in a list, and unions that share an id with a political party. */
export function reportDuplicateIds(document: Loose<Municipality>, faults: Faults): void {
  const { ids, things } = duplicates(faults);
  const politicalParties = new Map<string, string>();
  each(document.councilPeriods, "/councilPeriods", (period, at) => {
    things(period.politicalParties, `${at}/politicalParties`);
    each(period.politicalParties, `${at}/politicalParties`, ({ id }, party) => {
      if (id !== undefined && !politicalParties.has(id)) politicalParties.set(id, `${party}/id`);
    });
  });
  ids(document.method?.draftedWith, "/method/draftedWith");
  things(document.unions, "/unions");
  each(document.unions, "/unions", ({ id }, at) => {
    if (id === undefined) return;
    const party = politicalParties.get(id);
    if (party !== undefined) faults.add(duplicateId, "unionAsPoliticalParty", `${at}/id`, { id: { id } }, party);
  });
  things(document.workplaces, "/workplaces");
  each(document.workplaces, "/workplaces", (workplace, at) => ids(workplace.unions, `${at}/unions`));
  things(document.bodies, "/bodies");
  each(document.bodies, "/bodies", (body, at) => {
    things(body.seats, `${at}/seats`);
    each(body.seats, `${at}/seats`, (seat, place) => ids(seat.unions, `${place}/unions`));
    things(body.meetings, `${at}/meetings`);
    each(body.meetings, `${at}/meetings`, (meeting, place) => {
      ids(meeting.minutes?.sentTo, `${place}/minutes/sentTo`);
      things(meeting.cases, `${place}/cases`);
      each(meeting.cases, `${place}/cases`, (item, of) => {
        things(item.proposals, `${of}/proposals`);
        each(item.proposals, `${of}/proposals`, (proposal, its) => {
          ids(proposal.by, `${its}/by`);
          ids(proposal.votedBy, `${its}/votedBy`);
        });
        things(item.actions, `${of}/actions`);
      });
    });
    things(body.trials, `${at}/trials`);
    things(body.ideas, `${at}/ideas`);
  });
  things(document.waivers, "/waivers");
}
