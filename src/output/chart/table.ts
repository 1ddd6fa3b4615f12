import type { Side } from "../../model/role.js";
import type { Language } from "../../text.js";
import { type Bench, benchOf, lengthOf, type PlacedChair, reachOf, seatedAlong } from "./benches.js";
import type { Chair } from "./chairs.js";
import { heightOf, type Label, labelOf, type PlacedLabel, type Point, placed, widthOf } from "./label.js";
import type { Mark } from "./marks.js";
import { seatsSaid, sideSaid } from "./sides.js";

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** The table with those who sit around it; what is said of the sides and of the body as a whole lies on it. */
export interface Table {
  readonly top: Rectangle;
  readonly labels: readonly PlacedLabel[];
  readonly chairs: readonly PlacedChair[];
  /** What it takes, chairs included. */
  readonly width: number;
  readonly height: number;
}

const padding = 14;
/** How wide the label of a side may be at the ends of the table, and along it. */
const labelRoom = 160;
const longLabelRoom = 260;
/** How wide the marks in the middle may be. */
const middleRoom = 120;

/** The name of a side, how many of its seats are filled, and the findings about it. */
export const sideLabel = (
  side: Side,
  chairs: readonly Chair[],
  marks: readonly Mark[],
  language: Language,
  room: number,
): Label =>
  labelOf(
    [
      { text: sideSaid(side, language), face: "heading" },
      { text: seatsSaid(chairs, language), face: "detail" },
    ],
    marks.filter((mark) => mark.seats.length === 0 && mark.side === side),
    room,
  );

/** One side of the table. */
interface TableSide {
  readonly bench: Bench;
  readonly label: Label;
}

/** Lays the table and seats everybody: from y = 0 downwards, on both sides of x = 0. */
export function laid(chairs: readonly Chair[], marks: readonly Mark[], language: Language): Table {
  const sideOfTable = (side: Side, room: number): TableSide => {
    const own = chairs.filter((chair) => chair.side === side);
    return { bench: benchOf(side, own, marks), label: sideLabel(side, own, marks, language, room) };
  };
  const upper = sideOfTable("elected", longLabelRoom);
  const left = sideOfTable("administration", labelRoom);
  const right = sideOfTable("employees", labelRoom);
  const lower = sideOfTable("safety", longLabelRoom);
  const whole = marks.filter(({ seats, side }) => seats.length === 0 && !side);
  const middle: Label = { lines: [], marks: whole, room: middleRoom };

  const across = 2 * Math.max(widthOf(left.label), widthOf(right.label)) + middleRoom;
  const down =
    heightOf(upper.label) + Math.max(...[left.label, right.label, middle].map(heightOf)) + heightOf(lower.label);
  const topWidth = Math.max(lengthOf(upper.bench), lengthOf(lower.bench), across + 4 * padding);
  const width = reachOf(left.bench) + topWidth + reachOf(right.bench);
  const top = {
    x: reachOf(left.bench) - width / 2,
    y: reachOf(upper.bench),
    width: topWidth,
    height: Math.max(lengthOf(left.bench), lengthOf(right.bench), down + 4 * padding),
  };
  const centre = { x: top.x + top.width / 2, y: top.y + top.height / 2 };
  return {
    top,
    labels: labelsOn(top, upper.label, left.label, middle, right.label, lower.label),
    chairs: [
      ...seatedAlong(upper.bench, { x: centre.x, y: top.y }),
      ...seatedAlong(left.bench, { x: top.x, y: centre.y }),
      ...seatedAlong(right.bench, { x: top.x + top.width, y: centre.y }),
      ...seatedAlong(lower.bench, { x: centre.x, y: top.y + top.height }),
    ],
    width,
    height: reachOf(upper.bench) + top.height + reachOf(lower.bench),
  };
}

/** Puts labels along the four edges of a table top and in its middle, half-way between the upper and the lower one. */
function labelsOn(
  { x, y, width, height }: Rectangle,
  upper: Label,
  left: Label,
  middle: Label,
  right: Label,
  lower: Label,
): readonly PlacedLabel[] {
  const halfWay = y + (height + heightOf(upper) - heightOf(lower)) / 2;
  const centred = (label: Label, at: number) => ({ x: at, y: halfWay - heightOf(label) / 2 });
  const centre = x + width / 2;
  return [
    placed(upper, { x: centre, y: y + padding }, "middle"),
    placed(left, centred(left, x + padding), "start"),
    placed(middle, centred(middle, centre), "middle"),
    placed(right, centred(right, x + width - padding), "end"),
    placed(lower, { x: centre, y: y + height - padding - heightOf(lower) }, "middle"),
  ];
}
