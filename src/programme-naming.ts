import { byId } from "./model/lookup.js";
import type { Programme } from "./model/programme.js";
import { type Naming, quoted } from "./naming.js";
import { term } from "./terms.js";
import type { Language } from "./text.js";

type Named = { readonly name?: string | undefined } | undefined;

/** Names ids by the programme's own names; what has no name there stands in quotes by its id. */
export function programmeNaming(language: Language, programme: Programme): Naming {
  const participants = byId(
    programme.participants.map((participant) => ({ ...participant, id: participant.municipality })),
  );
  const project = byId(programme.projects);
  const network = byId(programme.networks);
  const nameOr = (thing: Named, id: string) => thing?.name || quoted(id, language);
  const quotedName = (thing: Named, id: string) => quoted(thing?.name || id, language);
  return {
    id: (id) => quoted(id, language),
    inPlace(kind, place) {
      const id = place[kind] ?? "";
      const participant = participants(place.municipality ?? "");
      if (kind === "party") return term(id, language);
      if (kind === "municipality") return nameOr(participant, id);
      if (kind === "union")
        return nameOr(
          participant?.unions.find((union) => union.id === id),
          id,
        );
      if (kind === "project") return quotedName(project(id), id);
      if (kind === "network") return quotedName(network(id), id);
      if (kind !== "indicator") return quoted(id, language);
      const { indicators } = project(place.project ?? "") ?? programme;
      return quotedName(
        indicators.find((indicator) => indicator.id === id),
        id,
      );
    },
  };
}
