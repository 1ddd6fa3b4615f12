import type { Language } from "../../text.js";
import { benchOf, lengthOf, type PlacedChair, reachOf, seatedAlong } from "./benches.js";
import type { Chair } from "./chairs.js";
import { heightOf, markRadius, type PlacedLabel, placed } from "./label.js";
import { flowed, legendOf, type PlacedEntry } from "./legend.js";
import { type FaceName, wrapped } from "./lettering.js";
import type { Mark } from "./marks.js";
import { laid, type Rectangle, sideLabel } from "./table.js";

/** What is to be drawn: the text above, the chairs and the findings. */
export interface Subject {
  readonly heading: readonly { readonly text: string; readonly face: FaceName }[];
  readonly chairs: readonly Chair[];
  readonly marks: readonly Mark[];
}

/** Everything in its place; a unit is a pixel where the drawing is shown in its own size. */
export interface Drawing {
  readonly frame: Rectangle;
  readonly tableTop: Rectangle;
  readonly labels: readonly PlacedLabel[];
  readonly chairs: readonly PlacedChair[];
  readonly legend: readonly PlacedEntry[];
}

const margin = 24;
const leastWidth = 640;
const space = 20;

/**
 * Puts everything in its place: below the table come others in attendance, the legend and the findings. The table
 * begins at y = 0, and the heading stands above that.
 */
export function drawn({ heading, chairs, marks }: Subject, language: Language): Drawing {
  const table = laid(chairs, marks, language);
  const below = othersSeated(table.height + space, chairs, marks, language);
  const room = Math.max(leastWidth, table.width, below.width);
  const left = -room / 2;

  const above = { lines: heading.flatMap(({ text, face }) => wrapped(text, room, face)), marks: [], room };
  const top = -heightOf(above) - space;
  const legend = flowed(legendOf(chairs, marks, language), { x: left, y: below.end }, room);
  const findings = listedBelow(legend.end + space / 2, marks, room);
  return {
    frame: { x: left - margin, y: top - margin, width: room + 2 * margin, height: findings.end - top + 2 * margin },
    tableTop: table.top,
    labels: [placed(above, { x: left, y: top }, "start"), ...table.labels, ...below.labels, ...findings.labels],
    chairs: [...table.chairs, ...below.chairs],
    legend: legend.placed,
  };
}

/** Seats those who attend without being members, apart from the table. */
function othersSeated(y: number, chairs: readonly Chair[], marks: readonly Mark[], language: Language) {
  const others = chairs.filter(({ side }) => side === "none");
  const bench = benchOf("none", others, marks);
  const width = Math.max(lengthOf(bench), leastWidth);
  const label = sideLabel("none", others, marks, language, width);
  if (others.length === 0 && label.marks.length === 0) return { labels: [], chairs: [], width: 0, end: y };
  const edge = y + heightOf(label);
  return {
    labels: [placed(label, { x: 0, y }, "middle")],
    chairs: seatedAlong(bench, { x: 0, y: edge }),
    width,
    end: edge + reachOf(bench) + space,
  };
}

/** Writes out the findings, each after its mark. */
function listedBelow(y: number, marks: readonly Mark[], room: number) {
  const left = -room / 2;
  const indent = 3 * markRadius;
  let end = y;
  const labels = marks.map((mark): PlacedLabel => {
    const said = { lines: wrapped(mark.text, room - indent, "running"), marks: [], room };
    const { lines } = placed(said, { x: left + indent, y: end }, "start");
    const middle = lines[0]?.y ?? end;
    end += heightOf(said) + space / 3;
    return { lines, marks: [{ mark, x: left + markRadius, y: middle }] };
  });
  return { labels, end };
}
