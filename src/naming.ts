import { byId } from "./model/lookup.js";
import type { Body, Meeting, Municipality, Place, Seat } from "./model/municipality.js";
import { term } from "./terms.js";
import { type Language, type Text, writtenDay } from "./text.js";

/** Says what an id stands for, as a person would. */
export interface Naming {
  /** The thing that a place names, such as its seat. */
  readonly inPlace: (kind: keyof Place, place: Place) => string;
  /** A thing known only by its id. */
  readonly id: (id: string) => string;
}

const seatNamed: Text = { nb: "plassen", nn: "plassen", en: "the seat" };
const meetingOn: Text = { nb: "møtet", nn: "møtet", en: "the meeting on" };

const documentRoot: Text = { nb: "toppen av dokumentet", nn: "toppen av dokumentet", en: "the top of the document" };

/** Within quotation marks a quotation takes single ones. */
const quotedWithin = (name: string): string => `‘${name}’`;

/** An id or a name set off from the sentence around it. */
export const quoted = (name: string, language: Language): string => (language === "en" ? `“${name}”` : `«${name}»`);

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Makes an index of a thing's parts when it is first asked for, and keeps it. */
function indexes<Whole extends object, Index>(make: (whole: Whole) => Index): (whole: Whole) => Index {
  const made = new Map<Whole, Index>();
  return (whole) => {
    const known = made.get(whole) ?? make(whole);
    made.set(whole, known);
    return known;
  };
}

/** Names ids by the municipality's own names; without a municipality, or for what it does not know, ids stand in quotes. */
export function naming(language: Language, municipality: Municipality | undefined): Naming {
  const nameOf = (body: Body) => body.name || term(body.kind, language);
  const nameIn = (things: readonly Named[] | undefined) => {
    const find = byId((things ?? []).filter(({ name }) => name));
    return (id: string) => find(id)?.name;
  };
  const bodyOf = byId(municipality?.bodies ?? []);
  const politicalParty = nameIn(municipality?.councilPeriods.flatMap((period) => period.politicalParties));
  const union = nameIn(municipality?.unions);
  const workplace = nameIn(municipality?.workplaces);
  const bodyNamed = (id: string) => {
    const body = bodyOf(id);
    return body && nameOf(body);
  };
  const orQuoted = (name: string | undefined, id: string) => name ?? quoted(id, language);
  const whole = nameIn(municipality && [municipality]);
  const named = (id: string) =>
    orQuoted(union(id) ?? politicalParty(id) ?? bodyNamed(id) ?? workplace(id) ?? whole(id), id);

  const labelled = (seat: Seat): string =>
    [
      term(seat.role, language),
      ...[seat.politicalParty ?? []].flat().map((id) => politicalParty(id) ?? quotedWithin(id)),
      ...seat.unions.map((id) => union(id) ?? quotedWithin(id)),
      ...[seat.department ?? []].flat(),
    ].join(", ");

  function labelsOf(body: Body): ReadonlyMap<string, string> {
    const alike = new Map<string, Seat[]>();
    for (const seat of body.seats) {
      const label = labelled(seat);
      const others = alike.get(label);
      if (others) others.push(seat);
      else alike.set(label, [seat]);
    }
    const labels = new Map<string, string>();
    for (const [label, seats] of alike) {
      seats.forEach((seat, position) => {
        labels.set(seat.id, seats.length === 1 ? label : `${label} (${position + 1})`);
      });
    }
    return labels;
  }

  const labels = indexes(labelsOf);
  const seatNamedIn = (body: Body | undefined, seat: string) =>
    `${seatNamed[language]} ${quoted((body && labels(body).get(seat)) ?? seat, language)}`;

  const meetings = indexes((body: Body) => byId(body.meetings));
  const cases = indexes((meeting: Meeting) => byId(meeting.cases));
  const trials = indexes((body: Body) => byId(body.trials));
  const thingsOf = (body: Body | undefined, place: Place) => {
    const meeting = body && meetings(body)(place.meeting ?? "");
    return {
      meeting,
      item: meeting && cases(meeting)(place.case ?? ""),
      trial: body && trials(body)(place.trial ?? ""),
    };
  };

  return {
    id: named,
    inPlace(kind, place) {
      const id = place[kind] ?? "";
      const body = bodyOf(place.body ?? "");
      if (kind === "party") return term(id, language);
      if (kind === "body") return orQuoted(bodyNamed(id), id);
      if (kind === "seat") return seatNamedIn(body, id);
      if (kind === "union") return orQuoted(union(id), id);
      if (kind === "workplace") return orQuoted(workplace(id), id);
      if (kind === "pointer" && id === "") return documentRoot[language];
      const { meeting, item, trial } = thingsOf(body, place);
      if (kind === "meeting" && meeting) return `${meetingOn[language]} ${writtenDay(meeting.on, language)}`;
      if (kind === "case") return quoted(item?.title ?? id, language);
      if (kind === "action") return quoted(item?.actions.find((action) => action.id === id)?.what ?? id, language);
      if (kind === "trial") return quoted(trial?.subject ?? id, language);
      return quoted(id, language);
    },
  };
}
