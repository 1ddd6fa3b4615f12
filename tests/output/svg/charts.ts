import { check, type Municipality, type MunicipalityInput, municipality, soundSteeringGroup } from "trepart";
import { type ChartOptions, toSvg } from "../../../src/output/svg.js";
import { hasClass, parsed, within, type XmlElement } from "../../support/xml.js";

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];
type SeatInput = NonNullable<BodyInput["seats"]>[number];

export const on = "2024-03-01";

/** The sound steering group with other seats. */
export const steeringGroupWith = (change: (seats: readonly SeatInput[]) => readonly SeatInput[]): Municipality =>
  municipality({
    ...soundSteeringGroup,
    bodies: soundSteeringGroup.bodies.map((body) => ({ ...body, seats: change(body.seats) })),
  });

/** Changes the fields of one seat. */
export const having =
  (id: string, fields: { readonly [Field in keyof SeatInput]?: SeatInput[Field] | undefined }) =>
  (seats: readonly SeatInput[]): readonly SeatInput[] =>
    seats.map((seat) => (seat.id === id ? ({ ...seat, ...fields } as SeatInput) : seat));

/** A chart of the steering group in English, judged by the handbook unless told otherwise, as read back from its XML. */
export function chartOf(given: Municipality, options: Partial<ChartOptions> = {}): XmlElement {
  const report = check(given, { on });
  return parsed(toSvg(given, { body: "steeringGroup", on, language: "en", report, ...options }));
}

/** What a chart draws for a seat. */
export function seatIn(chart: XmlElement, id: string): XmlElement {
  const found = within(chart).find(({ attributes }) => attributes["data-seat"] === id);
  if (!found) throw new Error(`No seat ${id} is drawn.`);
  return found;
}

/** The title of an element, which is its first child. */
export const titleOf = (element: XmlElement): string | undefined =>
  element.children[0]?.name === "title" ? element.children[0].text : undefined;

/** The letter or mark that stands in a seat. */
export const signOf = (seat: XmlElement): string | undefined =>
  within(seat).find((element) => element.name === "text" && hasClass(element, "sign"))?.text;

/** The numbers of the findings that are marked somewhere. */
export const numbersIn = (element: XmlElement): readonly string[] =>
  within(element)
    .filter((inside) => hasClass(inside, "number"))
    .map(({ text }) => text);

/** The lines of text in a face. */
export const linesIn = (element: XmlElement, face: string): readonly string[] =>
  within(element)
    .filter((inside) => inside.name === "text" && hasClass(inside, face))
    .map(({ text }) => text);
