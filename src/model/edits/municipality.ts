import { covers, daysAfter, type IsoDate } from "../dates.js";
import type { Municipality } from "../municipality.js";
import { type BodyEdit, carryOutInBody } from "./body.js";
import type { EditTo, Refusal, SoundEdit } from "./edit.js";
import type { OpenMunicipality } from "./open.js";

/**
 * Carries out an edit in a municipality that may be changed. What has to be found is looked for in the original, since
 * looking through a draft makes drafts of all it passes.
 */
export function carryOut(
  draft: OpenMunicipality,
  before: Municipality,
  edit: Exclude<SoundEdit, EditTo<"undo">>,
): Refusal | undefined {
  switch (edit.do) {
    case "addBody":
      draft.bodies.push(edit.body as OpenMunicipality["bodies"][number]);
      return undefined;
    case "addUnion":
      draft.unions.push(edit.union as OpenMunicipality["unions"][number]);
      return undefined;
    case "endUnion":
      return endUnion(draft, before, edit.union, edit.to);
    case "mergeUnions":
      return mergeUnions(draft, before, edit);
    case "startCouncilPeriod":
      startCouncilPeriod(draft, before, edit.period);
      return undefined;
    default:
      return carryOutInOneBody(draft, before, edit);
  }
}

function carryOutInOneBody(draft: OpenMunicipality, before: Municipality, edit: BodyEdit): Refusal | undefined {
  const body = draft.bodies[before.bodies.findIndex(({ id }) => id === edit.body)];
  return body === undefined ? "unknownBody" : carryOutInBody(body, edit);
}

function endUnion(draft: OpenMunicipality, before: Municipality, id: string, to: IsoDate): Refusal | undefined {
  const union = draft.unions[before.unions.findIndex((known) => known.id === id)];
  if (union === undefined) return "unknownUnion";
  union.to = to;
  return undefined;
}

function mergeUnions(
  draft: OpenMunicipality,
  before: Municipality,
  { unions, into, from }: EditTo<"mergeUnions">,
): Refusal | undefined {
  const last = daysAfter(from, -1);
  for (const id of unions) {
    const { to = last } = before.unions.find((known) => known.id === id) ?? {};
    const refused = endUnion(draft, before, id, to < last ? to : last);
    if (refused !== undefined) return refused;
  }
  draft.unions.push({ ...into, from });
  const isConcerned = (listed: readonly string[]) => listed.some((id) => unions.includes(id));
  before.workplaces.forEach((workplace, position) => {
    if (isConcerned(workplace.unions)) draft.workplaces[position]?.unions.push(into.id);
  });
  before.bodies.forEach((body, position) => {
    body.seats.forEach((seat, place) => {
      if (isConcerned(seat.unions)) draft.bodies[position]?.seats[place]?.unions.push(into.id);
    });
  });
  return undefined;
}

function startCouncilPeriod(
  draft: OpenMunicipality,
  before: Municipality,
  period: EditTo<"startCouncilPeriod">["period"],
): void {
  const last = daysAfter(period.from, -1);
  const position = before.councilPeriods.findIndex((known) => covers(known, period.from) && known.from <= last);
  const current = draft.councilPeriods[position];
  if (current) current.to = last;
  draft.councilPeriods.push(period as OpenMunicipality["councilPeriods"][number]);
}
