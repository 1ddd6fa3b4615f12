import type { Step } from "../mend/step.js";
import { takesBack } from "../mend/takes-back.js";
import type { BodyEdit } from "../model/edits/body.js";
import { isToBeNamed } from "../model/to-be-named.js";
import type { Plan } from "./plan.js";

/** The order in which a plan is carried out: what ends makes room for what begins. */
const order: readonly BodyEdit["do"][] = [
  "constitute",
  "endSeat",
  "removeSeat",
  "vacate",
  "appoint",
  "addSeat",
  "grantRights",
  "giveOffice",
  "appointAlternate",
  "invite",
];

/** Writes a plan out with every choice among steps of one kind, each set of edits once, the first choices first. */
export function* writtenOut(plan: Plan): Generator<readonly BodyEdit[]> {
  const offers = offersIn(plan);

  function* choose(chosen: readonly BodyEdit[], from: ReadonlyMap<string, number>): Generator<readonly BodyEdit[]> {
    const own = plan[chosen.length]?.step;
    if (own === undefined) return yield inOrder(chosen);
    const offered = offers.get(own.kind) ?? [];
    for (let position = from.get(own.kind) ?? 0; position < offered.length; position += 1) {
      const edit = inPlaceOf(own.edit, offered[position]?.edit ?? own.edit);
      if (chosen.some((earlier) => takesBack(edit, earlier) || isSamePerson(edit, earlier))) continue;
      yield* choose([...chosen, edit], new Map(from).set(own.kind, position));
    }
  }
  yield* choose([], new Map());
}

/** For each kind of step all that could be taken; a new seat is offered once, whatever its number. */
function offersIn(plan: Plan): ReadonlyMap<string, readonly Step[]> {
  const offers = new Map<string, Step[]>();
  for (const { step, alternatives } of plan) {
    const offered = offers.get(step.kind);
    const isNew = ({ edit }: Step) => edit.do !== "addSeat" && !offered?.some((known) => isDeepEqual(known.edit, edit));
    if (offered) offered.push(...alternatives.filter(isNew));
    else offers.set(step.kind, [...alternatives]);
  }
  return offers;
}

const isDeepEqual = (one: BodyEdit, other: BodyEdit) => JSON.stringify(one) === JSON.stringify(other);

const inOrder = (edits: readonly BodyEdit[]): readonly BodyEdit[] =>
  order.flatMap((word) => edits.filter((edit) => edit.do === word));

/** A new seat keeps its own id, whoever is seated there; somebody still to be named is named by that id. */
function inPlaceOf(own: BodyEdit, other: BodyEdit): BodyEdit {
  if (own.do !== "addSeat" || other.do !== "addSeat") return other;
  const holders = other.seat.holders.some(({ person }) => isToBeNamed(person)) ? own.seat.holders : other.seat.holders;
  return { ...other, seat: { ...other.seat, id: own.seat.id, holders } };
}

const personIn = (edit: BodyEdit): string | undefined =>
  edit.do === "appoint" ? edit.person : edit.do === "addSeat" ? edit.seat.holders[0]?.person : undefined;

const isSamePerson = (one: BodyEdit, other: BodyEdit): boolean => {
  const person = personIn(one);
  return person !== undefined && person === personIn(other);
};
