import type { Step } from "../mend/step.js";
import { takesBack } from "../mend/takes-back.js";
import type { BodyEdit } from "../model/edits/body.js";
import { isToBeNamed } from "../model/to-be-named.js";
import type { Plan } from "./plan.js";

/** The order in which a plan is carried out: what ends makes room for what begins. */
const order: Readonly<Record<BodyEdit["do"], number>> = {
  constitute: 0,
  endSeat: 1,
  removeSeat: 2,
  vacate: 3,
  appoint: 4,
  addSeat: 5,
  grantRights: 6,
  giveOffice: 7,
  appointAlternate: 8,
  invite: 9,
  answer: 10,
  closeBody: 11,
};

/** What could be taken of each kind of step. */
type Offers = ReadonlyMap<string, readonly Step[]>;

/** Writes a plan out with every choice among steps of one kind, each set of edits once, the first choices first. */
export function* writtenOut(plan: Plan): Generator<readonly BodyEdit[]> {
  function* choose(chosen: readonly BodyEdit[], offers: Offers): Generator<readonly BodyEdit[]> {
    const own = plan[chosen.length]?.step;
    if (own === undefined) return yield inOrder(chosen);
    const offered = offers.get(own.kind) ?? [];
    for (const [position, { edit: other }] of offered.entries()) {
      const edit = inPlaceOf(own.edit, other);
      if (chosen.some((earlier) => takesBack(edit, earlier) || isSamePerson(edit, earlier))) continue;
      yield* choose([...chosen, edit], new Map(offers).set(own.kind, offered.slice(position)));
    }
  }
  yield* choose([], offersIn(plan));
}

/** For each kind of step all that could be taken; a new seat is offered once, whatever its number. */
function offersIn(plan: Plan): Offers {
  const offers = new Map<string, readonly Step[]>();
  for (const { step, alternatives } of plan) {
    const offered = offers.get(step.kind) ?? [];
    const isNew = ({ edit }: Step) => !offered.some((known) => edit.do === "addSeat" || isDeepEqual(known.edit, edit));
    offers.set(step.kind, [...offered, ...alternatives.filter(isNew)]);
  }
  return offers;
}

const isDeepEqual = (one: BodyEdit, other: BodyEdit) => JSON.stringify(one) === JSON.stringify(other);

const inOrder = (edits: readonly BodyEdit[]): readonly BodyEdit[] =>
  [...edits].sort((one, other) => order[one.do] - order[other.do]);

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
