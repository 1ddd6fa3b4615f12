import type { Language } from "../../text.js";
import type { PlacedChair } from "./benches.js";
import { markRadius, type PlacedLabel, type PlacedLine, type PlacedMark } from "./label.js";
import { entryRadius, type PlacedEntry, type Seating, toText } from "./legend.js";
import { asXml, element } from "./markup.js";
import { letters } from "./wording.js";

const lineOf = ({ text, face, x, y, anchor }: PlacedLine): string =>
  element(
    "text",
    { class: face, x, y, dy: ".35em", "text-anchor": anchor === "start" ? undefined : anchor },
    asXml(text),
  );

const numberOf = ({ mark, x, y }: PlacedMark): string =>
  element(
    "g",
    { class: mark.weight, transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    element("title", {}, asXml(mark.text)),
    element("circle", { r: markRadius - 1 }),
    element("text", { class: "number", dy: ".35em" }, String(mark.number)),
  );

/** Lines of text with the marks below them. */
export const labelShape = ({ lines, marks }: PlacedLabel): string =>
  [...lines.map(lineOf), ...marks.map(numberOf)].join("");

/** A square for the opposition, a circle for everybody else; in it a letter, or a figure where somebody sits. */
function seatShape({ isFilled, sign }: Seating, language: Language): string {
  const square = { x: -16, y: -16, width: 32, height: 32, rx: 4 };
  return [
    sign === "opposition" ? element("rect", { class: "seat", ...square }) : element("circle", { class: "seat", r: 18 }),
    sign !== undefined && element("text", { class: "sign", dy: ".35em" }, letters[sign][language]),
    sign === undefined &&
      isFilled &&
      element("path", { class: "sign", d: "M-9 10a9 9 0 0 1 18 0zM0-11a5 5 0 0 1 0 10a5 5 0 0 1 0-10z" }),
  ]
    .filter(Boolean)
    .join("");
}

const classOf = ({ side, isFilled }: Seating): string => (isFilled ? side : `${side} vacant`);

/** A seat with its label, and a title of its own. */
export const chairShape = ({ chair, x, y, label }: PlacedChair, language: Language): string =>
  element(
    "g",
    { class: classOf(chair), "data-seat": chair.seat },
    element("title", {}, asXml(chair.title)),
    element("g", { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, seatShape(chair, language)),
    labelShape(label),
  );

/** An entry of the legend: a small seat or an example of a mark, and what it means. */
export function entryShape({ shows, text, x, y }: PlacedEntry, language: Language): string {
  const meaning = lineOf({ text, face: "detail", x: x + toText, y, anchor: "start" });
  if ("mark" in shows) return labelShape({ lines: [], marks: [{ mark: shows.mark, x, y }] }) + meaning;
  const scale = `translate(${Math.round(x)} ${Math.round(y)}) scale(${entryRadius / 18})`;
  const seat = element("g", { transform: scale }, seatShape(shows.seat, language));
  return element("g", { class: classOf(shows.seat) }, seat, meaning);
}
