import { among } from "../model/lookup.js";
import type { Union } from "../model/municipality.js";
import type { BodyFacts } from "./facts.js";

/** The unions in the municipality on the day; for a body at a workplace those with members there. */
export function unionsConcerned({ workplace, municipality }: BodyFacts): readonly Union[] {
  if (workplace === undefined) return municipality.unions;
  const hasMembers = among(workplace.unions);
  return municipality.unions.filter((union) => hasMembers(union.id));
}
