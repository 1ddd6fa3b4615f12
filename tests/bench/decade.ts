import { type Municipality, municipality } from "trepart";
import { country } from "./country.js";

/** The years that the forecast looks over. */
export const decade = { from: "2024-01-01", to: "2033-12-31" } as const;

/**
 * A municipality of 60 bodies whose seats change hands every fourth year, each in a month of its own, with unions
 * invited and answering, trials that end, and meetings, over ten years.
 */
export function municipalityOverTenYears(): Municipality {
  const [input] = country({ municipalities: 1, workingGroups: 59 });
  if (input === undefined) throw new RangeError("The country has no municipality.");
  const bodies = (input.bodies ?? []).map((body, index) => ({
    ...body,
    seats: (body.seats ?? []).map((seat) => ({ ...seat, holders: handedOver(seat.id, (index % 12) + 1) })),
    invitations: (body.invitations ?? []).flatMap((invitation) => [
      invitation,
      {
        union: invitation.union,
        sentOn: dayIn(2028, index),
        answer: "accepted" as const,
        answeredOn: dayIn(2029, index),
      },
    ]),
    trials: [2024, 2027, 2030].map((year) => ({
      id: `trial${year}`,
      from: dayIn(year, index),
      criterion: "fewer on sick leave",
      evaluateBy: dayIn(year + 1, index),
      ...(index % 3 > 0 && { evaluatedOn: dayIn(year + 1, index + (index % 2)), worked: true }),
    })),
    meetings: Array.from({ length: 20 }, (_, number) => {
      const on = dayIn(2024 + Math.floor(number / 2), index + 6 * (number % 2));
      return { id: `meeting${number + 1}`, on, minutes: { writtenOn: on } };
    }),
  }));
  return municipality({ ...input, bodies });
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

const dayIn = (year: number, turn: number) => `${year}-${twoDigits((turn % 12) + 1)}-${twoDigits((turn % 28) + 1)}`;

/** Three terms, with the seat empty for half a month between them. */
const handedOver = (seat: string, month: number) => [
  { person: `first-${seat}`, to: `2025-${twoDigits(month)}-14` },
  { person: `second-${seat}`, from: `2025-${twoDigits(month)}-28`, to: `2029-${twoDigits(month)}-14` },
  { person: `third-${seat}`, from: `2029-${twoDigits(month)}-28` },
];
