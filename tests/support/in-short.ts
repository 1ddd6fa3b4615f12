import type { Edit } from "trepart";

const fields = (part: object): string =>
  Object.entries(part)
    .map(([field, value]) => `${field}: ${[value].flat().join(" ")}`)
    .join(", ");

/** A step in a few words: what is done, to which seat or union or with what new seat, and what is given or laid down. */
export function inShort(step: Edit): string {
  if (step.do === "constitute") return `constitute ${fields(step.constitution)}`;
  if (step.do === "addSeat") {
    const { role, politicalParty = [], unions = [], rights = [] } = step.seat;
    return ["addSeat", role, politicalParty, unions, rights].flat().join(" ");
  }
  const of = "seat" in step ? step.seat : "union" in step ? step.union : "";
  return [step.do, of, ...("rights" in step ? step.rights : [])].join(" ");
}
