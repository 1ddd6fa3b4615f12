import type { Municipality } from "../model/municipality.js";
import type { Faults } from "./faults.js";
import { each, type Loose } from "./loose.js";
import { referring } from "./referring.js";

/** Reports ids that refer to nothing in the document. */
export function reportReferences(document: Loose<Municipality>, faults: Faults): void {
  const to = referring(faults);
  const periods = document.councilPeriods;
  const politicalParties = periods?.every((period) => period?.politicalParties)
    ? periods.flatMap((period) => period?.politicalParties ?? [])
    : undefined;
  const union = to("union", document.unions);
  const workplace = to("workplace", document.workplaces);
  const body = to("body", document.bodies);
  const politicalParty = to("politicalParty", politicalParties);
  const group = to("group", politicalParties, document.unions, [{ id: "administration" }]);

  each(document.method?.draftedWith, "/method/draftedWith", union);
  each(document.workplaces, "/workplaces", (place, at) => each(place.unions, `${at}/unions`, union));
  each(document.bodies, "/bodies", (of, at) => {
    const seat = to("seat", of.seats);
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
