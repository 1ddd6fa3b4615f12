import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from "immer";
import type { z } from "zod";
import { covers, daysAfter, type IsoDate } from "./dates.js";
import type { DeepReadonly, Municipality } from "./municipality.js";
import type { editSchemas } from "./schema/edits.js";

type EditSchemas = typeof editSchemas;

/** One change of a municipality's data, as plain JSON. Lists may be left out in what is added, as in input. */
export type Edit = DeepReadonly<z.input<EditSchemas[keyof EditSchemas]>>;

/** An edit as it was read, with every list filled in. */
export type SoundEdit = DeepReadonly<z.output<EditSchemas[keyof EditSchemas]>>;

/** Why an edit cannot be carried out. */
export type Refusal = "unknownBody" | "unknownSeat" | "unknownUnion" | "seatStandsEmpty" | "notInvited" | "cannotUndo";

/** What an edit comes to: the changed data, of which the untouched parts are shared, and how to take it back. */
export type Applied = { readonly next: Municipality; readonly undo: Edit } | { readonly refused: Refusal };

type Draftable = Draft<Municipality>;
type EditTo<Do extends SoundEdit["do"]> = Extract<SoundEdit, { readonly do: Do }>;

/** Carries out one edit. Whether the result is well formed is for the caller to see. */
export function apply(municipality: Municipality, edit: SoundEdit): Applied {
  enablePatches();
  if (edit.do === "undo") return takeBack(municipality, edit);
  let refused: Refusal | undefined;
  const [next, , inverse] = produceWithPatches(municipality, (draft) => {
    refused = carryOut(draft, municipality, edit);
  });
  return refused === undefined ? { next, undo: { do: "undo", patches: inverse } } : { refused };
}

function takeBack(municipality: Municipality, { patches }: EditTo<"undo">): Applied {
  try {
    const [next, , inverse] = produceWithPatches(
      municipality,
      (draft) => void applyPatches(draft, patches as readonly Patch[]),
    );
    return { next, undo: { do: "undo", patches: inverse } };
  } catch {
    // Patches made for other data may point where there is nothing.
    return { refused: "cannotUndo" };
  }
}

function carryOut(
  draft: Draftable,
  before: Municipality,
  edit: Exclude<SoundEdit, EditTo<"undo">>,
): Refusal | undefined {
  switch (edit.do) {
    case "addBody":
      draft.bodies.push(edit.body as Draftable["bodies"][number]);
      return undefined;
    case "addUnion":
      draft.unions.push(edit.union as Draftable["unions"][number]);
      return undefined;
    case "endUnion": {
      const union = draft.unions[before.unions.findIndex(({ id }) => id === edit.union)];
      if (union === undefined) return "unknownUnion";
      union.to = edit.to;
      return undefined;
    }
    case "startCouncilPeriod": {
      const last = daysAfter(edit.period.from, -1);
      const current = before.councilPeriods.findIndex(
        (period) => covers(period, edit.period.from) && period.from <= last,
      );
      if (draft.councilPeriods[current]) draft.councilPeriods[current].to = last;
      draft.councilPeriods.push(edit.period as Draftable["councilPeriods"][number]);
      return undefined;
    }
    default: {
      // Looked for in the original, since looking through a draft makes drafts of all it passes.
      const body = draft.bodies[before.bodies.findIndex(({ id }) => id === edit.body)];
      return body === undefined ? "unknownBody" : carryOutIn(body, edit);
    }
  }
}

type BodyEdit = EditTo<"appoint" | "vacate" | "addSeat" | "removeSeat" | "invite" | "answer" | "closeBody">;

function carryOutIn(body: Draftable["bodies"][number], edit: BodyEdit): Refusal | undefined {
  switch (edit.do) {
    case "addSeat":
      body.seats.push(edit.seat as (typeof body.seats)[number]);
      return undefined;
    case "invite":
      body.invitations.push({ union: edit.union, sentOn: edit.sentOn });
      return undefined;
    case "closeBody":
      body.to = edit.to;
      return undefined;
    case "answer": {
      const invitation = body.invitations.findLast(
        ({ union, sentOn }) => union === edit.union && sentOn === edit.sentOn,
      );
      if (invitation === undefined) return "notInvited";
      invitation.answer = edit.answer;
      invitation.answeredOn = edit.answeredOn;
      return undefined;
    }
    default: {
      const position = body.seats.findIndex(({ id }) => id === edit.seat);
      const seat = body.seats[position];
      if (seat === undefined) return "unknownSeat";
      if (edit.do === "removeSeat") body.seats.splice(position, 1);
      else if (edit.do === "vacate") return vacate(seat, edit.from);
      else seat.holders.push({ person: edit.person, from: edit.from, ...(edit.to !== undefined && { to: edit.to }) });
      return undefined;
    }
  }
}

function vacate(seat: Draftable["bodies"][number]["seats"][number], from: IsoDate): Refusal | undefined {
  const position = seat.holders.findIndex((term) => covers(term, from));
  const term = seat.holders[position];
  if (term === undefined || !covers(seat, from)) return "seatStandsEmpty";
  if (term.from === from) seat.holders.splice(position, 1);
  else term.to = daysAfter(from, -1);
  return undefined;
}
