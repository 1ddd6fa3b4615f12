import { byId } from "./model/lookup.js";
import type { Place } from "./model/municipality.js";
import type { Programme } from "./model/programme.js";
import { type Naming, quoted } from "./naming.js";
import { term } from "./terms.js";
import type { Language } from "./text.js";

/** Names ids by the programme's own names; what has no name there stands in quotes by its id. */
export function programmeNaming(language: Language, programme: Programme): Naming {
  const participants = new Map(programme.participants.map((participant) => [participant.municipality, participant]));
  const project = byId(programme.projects);
  const network = byId(programme.networks);

  function nameOf(kind: keyof Place, place: Place): string | undefined {
    const isMeant = ({ id }: { readonly id: string }) => id === place[kind];
    const participant = participants.get(place.municipality ?? "");
    if (kind === "municipality") return participant?.name;
    if (kind === "union") return participant?.unions.find(isMeant)?.name;
    if (kind === "project") return project(place.project ?? "")?.name;
    if (kind === "network") return network(place.network ?? "")?.name;
    if (kind === "indicator") return (project(place.project ?? "") ?? programme).indicators.find(isMeant)?.name;
    return undefined;
  }

  return {
    id: (id) => quoted(id, language),
    inPlace(kind, place) {
      const id = place[kind] ?? "";
      if (kind === "party") return term(id, language);
      const name = nameOf(kind, place);
      return name && (kind === "municipality" || kind === "union") ? name : quoted(name || id, language);
    },
  };
}
