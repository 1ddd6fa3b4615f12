import { allUnionsIncluded, type Body } from "trepart";
import type { Judged } from "./members.js";
import { type Conclusion, inKey, type Writer } from "./writer.js";

export function inclusionOfUnions(judged: Judged, write: Writer): Conclusion {
  const {
    body,
    here,
    on,
    unions,
    workplace,
    members: { employees, vacant },
  } = judged;
  const id = inKey(body.id);
  let someConcerned = false;
  let breached = false;
  let asked = false;
  let someMayBeSilent = false;

  for (const { id: union } of unions) {
    if (workplace !== undefined && !workplace.unions.includes(union)) continue;
    someConcerned = true;
    if (employees.some((seat) => seat.unions.includes(union))) continue;
    const say = (kind: "breach" | "question" | "note", sentence: string) => {
      breached ||= kind === "breach";
      asked ||= kind === "question";
      const key = `all-unions-included/${sentence}?body=${id}&union=${inKey(union)}`;
      write.finding(allUnionsIncluded, kind, sentence, key, { body: body.id, union });
    };
    const invitation = latestInvitation(body, union, on);
    if (invitation !== undefined) {
      const isLater = invitation.answeredOn !== undefined && invitation.answeredOn > on;
      const answer = isLater ? undefined : invitation.answer;
      if (answer === "accepted") say("breach", "acceptedButNotSeated");
      else if (answer === "declined") say("note", "declined");
      else if (answer === "unable") say("note", "unableToAppoint");
      else say("question", "noAnswerYet");
    } else if (vacant.some((seat) => seat.unions.includes(union))) say("note", "seatVacant");
    else if (employees.some((seat) => seat.unions.length === 0)) someMayBeSilent = true;
    else say("breach", "notInvited");
  }

  if (!someConcerned) {
    asked = true;
    write.finding(allUnionsIncluded, "question", "unionsUnknown", `all-unions-included/unionsUnknown?body=${id}`, here);
  }
  if (someMayBeSilent) {
    asked = true;
    for (const seat of employees) {
      if (seat.unions.length > 0) continue;
      const key = `all-unions-included/unionOfSeatUnknown?body=${id}&seat=${inKey(seat.id)}`;
      write.finding(allUnionsIncluded, "question", "unionOfSeatUnknown", key, { body: body.id, seat: seat.id });
    }
  }
  return breached ? "breached" : asked ? "open" : "met";
}

function latestInvitation({ invitations }: Body, union: string, on: string) {
  let latest: Body["invitations"][number] | undefined;
  for (const invitation of invitations) {
    if (invitation.union !== union || invitation.sentOn > on) continue;
    if (latest === undefined || invitation.sentOn >= latest.sentOn) latest = invitation;
  }
  return latest;
}
