import { alignmentOn } from "../../model/council.js";
import { covers, type IsoDate } from "../../model/dates.js";
import type { Body, Municipality, Seat } from "../../model/municipality.js";
import { type Side, sideOf } from "../../model/role.js";
import { holderOn, isFilled } from "../../model/seat.js";
import { naming } from "../../naming.js";
import { term } from "../../terms.js";
import { capitalised, type Language } from "../../text.js";
import { plain } from "../plain.js";
import type { FaceName } from "./lettering.js";
import { type letters, unknown, vacantSeat } from "./wording.js";

/** Names of persons by their ids. */
export type PersonNames = { readonly [person: string]: string };

/** What is drawn for a seat. */
export interface Chair {
  readonly seat: string;
  readonly side: Side;
  readonly isFilled: boolean;
  /** What stands in it: where an elected representative stands in the council, or that a union is unknown. */
  readonly sign: keyof typeof letters | undefined;
  /** What is written beside it, each text in its face. */
  readonly writing: readonly { readonly text: string; readonly face: FaceName }[];
  /** All of it in one phrase. */
  readonly title: string;
}

/** A chair for every seat that a body has on a day, in document order; none where the body does not exist then. */
export function chairsOf(
  municipality: Municipality,
  body: Body,
  on: IsoDate,
  language: Language,
  persons: PersonNames,
): readonly Chair[] {
  const names = naming(language, municipality);

  function affiliationsOf({ role, politicalParty, unions, department }: Seat): readonly string[] {
    const side = sideOf(role);
    if (politicalParty !== undefined) return [names.id(politicalParty)];
    if (side === "elected") return [unknown.politicalParty[language]];
    if (side !== "employees") return [department ?? ""];
    return unions.length > 0 ? unions.map(names.id) : [unknown.union[language]];
  }

  function signOf({ role, politicalParty, unions }: Seat): Chair["sign"] {
    const side = sideOf(role);
    if (side === "employees") return unions.length > 0 ? undefined : "unknown";
    if (side !== "elected") return undefined;
    return (politicalParty !== undefined && alignmentOn(municipality, politicalParty, on)) || "unknown";
  }

  function personIn(seat: Seat): string {
    const holder = holderOn(seat, on);
    if (holder === undefined) return capitalised(vacantSeat[language]);
    return Object.hasOwn(persons, holder) ? (persons[holder] ?? "") : "";
  }

  function chairOf(seat: Seat): Chair {
    const side = sideOf(seat.role);
    const sign = signOf(seat);
    const role = [seat.role, ...(seat.office ? [seat.office] : [])].map((word) => term(word, language)).join(", ");
    const affiliations = affiliationsOf(seat);
    const alignment = side !== "elected" || sign === undefined ? "" : alignmentSaid(sign, language);
    const person = personIn(seat);
    return {
      seat: seat.id,
      side,
      isFilled: isFilled(seat, on),
      sign,
      writing: [
        { text: capitalised(role), face: "role" },
        ...affiliations.map((text) => ({ text: capitalised(text), face: "detail" }) as const),
        { text: person, face: isFilled(seat, on) ? "detail" : "quiet" },
      ],
      title: [capitalised(role), ...affiliations, alignment, person].map(plain).filter(Boolean).join(", "),
    };
  }

  return covers(body, on) ? body.seats.filter((seat) => covers(seat, on)).map(chairOf) : [];
}

/** Where a political party stands in the council, in words. */
export const alignmentSaid = (sign: keyof typeof letters, language: Language): string =>
  sign === "unknown" ? unknown.alignment[language] : term(sign, language);
