import type { Municipality } from "../model/municipality.js";
import { type sentences, rule as unknownReference } from "../rules/input/unknown-reference.js";
import type { Faults } from "./faults.js";
import { each, type Loose } from "./loose.js";

type Target = keyof (typeof sentences)["breach"];
type Things = readonly (Loose<{ readonly id: string }> | undefined)[] | undefined;

/** Reports ids that refer to nothing in the document. */
export function reportReferences(document: Loose<Municipality>, faults: Faults): void {
  /** A check of one kind of reference. Where the list referred to is itself faulty, nothing can be said. */
  const referring = (target: Target, ...lists: readonly Things[]) => {
    const known = new Set(lists.flatMap((things) => things?.map((thing) => thing?.id) ?? []));
    const isFaulty = lists.includes(undefined);
    return (id: string | undefined, pointer: string) => {
      if (id === undefined || isFaulty || known.has(id)) return;
      faults.add(unknownReference, target, pointer, { id: { id } });
    };
  };
  const politicalParties = document.councilPeriods?.flatMap((period) => period?.politicalParties ?? []);
  const union = referring("union", document.unions);
  const workplace = referring("workplace", document.workplaces);
  const body = referring("body", document.bodies);
  const politicalParty = referring("politicalParty", politicalParties);
  const group = referring("group", politicalParties, document.unions, [{ id: "administration" }]);

  each(document.method?.draftedWith, "/method/draftedWith", union);
  each(document.workplaces, "/workplaces", (place, at) => each(place.unions, `${at}/unions`, union));
  each(document.bodies, "/bodies", (of, at) => {
    const seat = referring("seat", of.seats);
    workplace(of.workplace, `${at}/workplace`);
    body(of.derivedFrom, `${at}/derivedFrom`);
    body(of.mandate?.body, `${at}/mandate/body`);
    each(of.seats, `${at}/seats`, (its, place) => {
      politicalParty(its.politicalParty, `${place}/politicalParty`);
      each(its.unions, `${place}/unions`, union);
    });
    each(of.invitations, `${at}/invitations`, (invitation, place) => union(invitation.union, `${place}/union`));
    each(of.meetings, `${at}/meetings`, (meeting, place) => {
      each(meeting.attendance, `${place}/attendance`, (attending, entry) => seat(attending.seat, `${entry}/seat`));
      each(meeting.absences, `${place}/absences`, (absence, entry) => seat(absence.seat, `${entry}/seat`));
      each(meeting.minutes?.sentTo, `${place}/minutes/sentTo`, body);
      each(meeting.cases, `${place}/cases`, (item, entry) => {
        each(item.proposals, `${entry}/proposals`, (proposal, its) => {
          each(proposal.by, `${its}/by`, group);
          each(proposal.votedBy, `${its}/votedBy`, group);
        });
      });
    });
  });
}
