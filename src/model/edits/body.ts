import type { EditTo, Refusal } from "./edit.js";
import type { OpenBody, OpenSeat } from "./open.js";
import { carryOutInSeat, type SeatEdit } from "./seat.js";

/** An edit of one body. @useDeclaredType */
export type BodyEdit =
  | SeatEdit
  | EditTo<"addSeat" | "removeSeat" | "giveOffice" | "invite" | "answer" | "constitute" | "closeBody">;

/** Carries out an edit in a body that may be changed. */
export function carryOutInBody(body: OpenBody, edit: BodyEdit): Refusal | undefined {
  switch (edit.do) {
    case "addSeat":
      body.seats.push(edit.seat as OpenSeat);
      return undefined;
    case "invite":
      body.invitations.push({ union: edit.union, sentOn: edit.sentOn });
      return undefined;
    case "answer":
      return answer(body, edit);
    case "constitute":
      body.constitution = { ...body.constitution, ...(edit.constitution as OpenBody["constitution"]) };
      return undefined;
    case "closeBody":
      body.to = edit.to;
      return undefined;
    default: {
      const position = body.seats.findIndex(({ id }) => id === edit.seat);
      const seat = body.seats[position];
      if (seat === undefined) return "unknownSeat";
      if (edit.do === "removeSeat") body.seats.splice(position, 1);
      else if (edit.do === "giveOffice") giveOffice(body, seat, edit.office);
      else return carryOutInSeat(seat, edit);
      return undefined;
    }
  }
}

function answer(body: OpenBody, edit: EditTo<"answer">): Refusal | undefined {
  const invitation = body.invitations.findLast(({ union, sentOn }) => union === edit.union && sentOn === edit.sentOn);
  if (invitation === undefined) return "notInvited";
  invitation.answer = edit.answer;
  invitation.answeredOn = edit.answeredOn;
  return undefined;
}

function giveOffice(body: OpenBody, seat: OpenSeat, office: EditTo<"giveOffice">["office"]): void {
  for (const other of body.seats) if (other.office === office) delete other.office;
  seat.office = office;
}
