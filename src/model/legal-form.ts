import { constitutionOn } from "./constitution.js";
import type { IsoDate } from "./dates.js";
import type { Body } from "./municipality.js";
import type { LegalForm } from "./vocabulary.js";

/** What a body legally is on a day: as its constitution says, else by its kind where the Act has given that kind its form. */
export function legalFormOn(body: Body, on: IsoDate): LegalForm | undefined {
  const stated = constitutionOn(body, on)?.legalForm;
  if (stated !== undefined) return stated;
  return body.kind === "joint-committee" || body.kind === "working-environment-committee" ? body.kind : undefined;
}
