import type { IsoDate } from "./dates.js";
import type { Body, Invitation } from "./municipality.js";

/**
 * Finds a union's latest invitation to a body among those sent by a day; of several sent on one day the last
 * in the document. The index is made when it is first asked for.
 */
export function latestInvitations(body: Body, on: IsoDate): (union: string) => Invitation | undefined {
  let latest: Map<string, Invitation> | undefined;
  return (union) => {
    latest ??= body.invitations.reduce((found, invitation) => {
      const known = found.get(invitation.union);
      const isLater = known === undefined || invitation.sentOn >= known.sentOn;
      return invitation.sentOn <= on && isLater ? found.set(invitation.union, invitation) : found;
    }, new Map<string, Invitation>());
    return latest.get(union);
  };
}

/** The answer to an invitation as it stood on a day. An answer without a day counts; one given later does not yet. */
export const answerOn = ({ answer, answeredOn }: Invitation, on: IsoDate): Invitation["answer"] =>
  answeredOn === undefined || answeredOn <= on ? answer : undefined;
