import { daysAfter, type IsoDate, type Period } from "../model/dates.js";
import type { Body, Municipality, Place, Seat } from "../model/municipality.js";

/** What in the data makes findings come or go; a `deadline` is a day that a rule works out. */
export type Cause =
  | `${"term" | "alternate" | "seat" | "body" | "union" | "workplace" | "council-period" | "trial"}-${"begins" | "ends"}`
  | "constitution-adopted"
  | "ground-rules-adopted"
  | "invitation-sent"
  | "invitation-answered"
  | "meeting-held"
  | "minutes-written"
  | "trial-evaluated"
  | "idea-received"
  | "idea-answered"
  | "method-adopted"
  | "method-evaluated"
  | "waiver-decided"
  | "waiver-ends"
  | "deadline";

/** One thing that takes effect on a day, and where. */
export interface Effect {
  readonly at: Place;
  readonly what: Cause;
}

type DatedEffect = readonly [on: IsoDate | undefined, what: Cause, at: Place];

/** All that takes effect, by day: the first day of what begins, and the day after the last of what ends. */
export function effectsByDay(municipality: Municipality): ReadonlyMap<IsoDate, readonly Effect[]> {
  const byDay = new Map<IsoDate, Effect[]>();
  for (const [on, what, at] of [...effectsOfWhole(municipality), ...municipality.bodies.flatMap(effectsOfBody)]) {
    if (on === undefined) continue;
    const known = byDay.get(on);
    if (known) known.push({ at, what });
    else byDay.set(on, [{ at, what }]);
  }
  return byDay;
}

const dayAfter = (day: IsoDate | undefined) => day && daysAfter(day, 1);

type Lasting = "term" | "alternate" | "seat" | "body" | "union" | "workplace" | "council-period";

const lasting = ({ from, to }: Period, what: Lasting, at: Place): readonly DatedEffect[] => [
  [from, `${what}-begins`, at],
  [dayAfter(to), `${what}-ends`, at],
];

const effectsOfWhole = ({
  councilPeriods,
  unions,
  workplaces,
  method,
  waivers,
}: Municipality): readonly DatedEffect[] => [
  ...councilPeriods.flatMap((period) => lasting(period, "council-period", {})),
  ...unions.flatMap((union) => lasting(union, "union", { union: union.id })),
  ...workplaces.flatMap((workplace) => lasting(workplace, "workplace", { workplace: workplace.id })),
  [method?.adoptedOn, "method-adopted", {}],
  ...(method?.evaluatedOn ?? []).map((day): DatedEffect => [day, "method-evaluated", {}]),
  ...waivers.flatMap(({ id, at: { body }, decidedOn, until }): readonly DatedEffect[] => {
    const at = { ...(body !== undefined && { body }), waiver: id };
    return [
      [decidedOn, "waiver-decided", at],
      [dayAfter(until), "waiver-ends", at],
    ];
  }),
];

function effectsOfBody(body: Body): readonly DatedEffect[] {
  const at = { body: body.id };
  const { constitution, seats, invitations, meetings, trials, ideas } = body;
  return [
    ...lasting(body, "body", at),
    [constitution?.adoptedOn, "constitution-adopted", at],
    [constitution?.groundRulesAdoptedOn, "ground-rules-adopted", at],
    ...seats.flatMap((seat) => effectsOfSeat(seat, { ...at, seat: seat.id })),
    ...invitations.flatMap(({ union, sentOn, answeredOn }): readonly DatedEffect[] => [
      [sentOn, "invitation-sent", { ...at, union }],
      [answeredOn, "invitation-answered", { ...at, union }],
    ]),
    ...meetings.flatMap(({ id: meeting, on, minutes, cases }): readonly DatedEffect[] => [
      [on, "meeting-held", { ...at, meeting }],
      [dayAfter(on), "meeting-held", { ...at, meeting }],
      [minutes?.writtenOn, "minutes-written", { ...at, meeting }],
      ...cases.flatMap(({ id, actions }) =>
        actions.map(
          ({ id: action, due }): DatedEffect => [dayAfter(due), "deadline", { ...at, meeting, case: id, action }],
        ),
      ),
    ]),
    ...trials.flatMap(({ id: trial, from, evaluateBy, evaluatedOn, end }): readonly DatedEffect[] => [
      [from, "trial-begins", { ...at, trial }],
      [dayAfter(evaluateBy), "deadline", { ...at, trial }],
      [evaluatedOn, "trial-evaluated", { ...at, trial }],
      [end?.on, "trial-ends", { ...at, trial }],
    ]),
    ...ideas.flatMap(({ id: idea, receivedOn, answeredOn }): readonly DatedEffect[] => [
      [receivedOn, "idea-received", { ...at, idea }],
      [answeredOn, "idea-answered", { ...at, idea }],
    ]),
  ];
}

const effectsOfSeat = (seat: Seat, at: Place): readonly DatedEffect[] => [
  ...lasting(seat, "seat", at),
  ...seat.holders.flatMap((term) => lasting(term, "term", { ...at, person: term.person })),
  ...seat.alternates.flatMap((term) => lasting(term, "alternate", { ...at, person: term.person })),
];
