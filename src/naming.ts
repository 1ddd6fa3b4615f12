import type { Body, Municipality, Place, Seat } from "./model/municipality.js";
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

/** An id or a name set off from the sentence around it. */
export const quoted = (name: string, language: Language): string => (language === "en" ? `“${name}”` : `«${name}»`);

/** Names ids by the municipality's own names; without a municipality, or for what it does not know, ids stand in quotes. */
export function naming(language: Language, municipality: Municipality | undefined): Naming {
  const nameOf = (body: Body) => body.name || term(body.kind, language);
  const names = new Map<string, string>();
  const bodies = new Map<string, Body>();
  const seatLabels = new Map<string, ReadonlyMap<string, string>>();
  if (municipality) {
    names.set(municipality.id, municipality.name);
    for (const period of municipality.councilPeriods) addNames(period.politicalParties);
    addNames(municipality.unions);
    addNames(municipality.workplaces);
    for (const body of municipality.bodies) {
      bodies.set(body.id, body);
      if (!names.has(body.id)) names.set(body.id, nameOf(body));
    }
  }

  function addNames(things: readonly { readonly id: string; readonly name?: string | undefined }[]) {
    for (const { id, name } of things) if (name) names.set(id, name);
  }

  const named = (id: string) => names.get(id) ?? quoted(id, language);

  const labelled = (seat: Seat): string =>
    [term(seat.role, language), ...[seat.politicalParty ?? [], seat.unions].flat().map(named), seat.department ?? []]
      .flat()
      .join(", ");

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

  function seatNameIn(bodyId: string | undefined, seat: string): string {
    const body = bodies.get(bodyId ?? "");
    if (body && !seatLabels.has(body.id)) seatLabels.set(body.id, labelsOf(body));
    const label = body && seatLabels.get(body.id)?.get(seat);
    return `${seatNamed[language]} ${quoted(label ?? seat, language)}`;
  }

  return {
    id: named,
    inPlace(kind, place) {
      const id = place[kind] ?? "";
      const body = bodies.get(place.body ?? "");
      if (kind === "party") return term(id, language);
      if (kind === "body") return body ? nameOf(body) : quoted(id, language);
      if (kind === "seat") return seatNameIn(place.body, id);
      if (kind === "union" || kind === "workplace") return named(id);
      const meeting = body?.meetings.find((candidate) => candidate.id === place.meeting);
      if (kind === "meeting" && meeting) return `${meetingOn[language]} ${writtenDay(meeting.on, language)}`;
      return kind === "pointer" && id === "" ? documentRoot[language] : quoted(id, language);
    },
  };
}
