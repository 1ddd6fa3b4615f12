import type { Side } from "../../model/role.js";
import type { Chair } from "./chairs.js";
import { heightOf, type Label, labelOf, type PlacedLabel, type Point, placed } from "./label.js";
import type { Mark } from "./marks.js";

/** A chair with its label, where it stands; its point is the middle of the seat. */
export interface PlacedChair extends Point {
  readonly chair: Chair;
  readonly label: PlacedLabel;
}

/** A step away from the table. */
export interface Direction {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** On which side of the table each party sits, the safety service opposite the elected. Those who only attend sit below it. */
export const directions: Readonly<Record<Side, Direction>> = {
  elected: { x: 0, y: -1 },
  administration: { x: -1, y: 0 },
  employees: { x: 1, y: 0 },
  safety: { x: 0, y: 1 },
  none: { x: 0, y: 1 },
};

/** No seat reaches further from its middle. */
export const seatRadius = 20;
const labelRoom = 148;
/** Between a seat and the table, its label or the next seat. */
const gap = 10;

/** The chairs of a side in rows, the first row at the table, with the room that each of them takes. */
export interface Bench {
  readonly direction: Direction;
  readonly rows: readonly (readonly Seated[])[];
  /** From one chair to the next along the table. */
  readonly pitch: number;
  /** From one row to the next, away from the table. */
  readonly depth: number;
}

interface Seated {
  readonly chair: Chair;
  readonly label: Label;
}

/** Sets chairs in rows of about equal length along one side. */
export function benchOf(side: Side, chairs: readonly Chair[], marks: readonly Mark[]): Bench {
  const direction = directions[side];
  const seated = chairs.map((chair) => ({
    chair,
    label: labelOf(
      chair.writing,
      marks.filter(({ seats }) => seats.includes(chair.seat)),
      labelRoom,
    ),
  }));
  const height = seated.reduce((highest, { label }) => Math.max(highest, heightOf(label)), 0);
  const room =
    direction.x === 0
      ? { most: 5, pitch: labelRoom + gap, depth: 2 * seatRadius + height + 2 * gap }
      : { most: 8, pitch: Math.max(2 * seatRadius, height) + gap, depth: 2 * seatRadius + labelRoom + 2 * gap };
  return { direction, rows: rowsOf(seated, room.most), pitch: room.pitch, depth: room.depth };
}

function rowsOf<Thing>(things: readonly Thing[], most: number): readonly (readonly Thing[])[] {
  const rows = Math.ceil(things.length / most);
  const length = Math.ceil(things.length / rows);
  return things.flatMap((_, position) => (position % length === 0 ? [things.slice(position, position + length)] : []));
}

/** How much of the table's edge a bench takes. */
export const lengthOf = ({ rows, pitch }: Bench): number => (rows[0]?.length ?? 0) * pitch;

/** How far a bench reaches from the table. */
export const reachOf = ({ rows, depth }: Bench): number => rows.length * depth;

/** Sets the chairs of a bench along an edge, on both sides of its middle. */
export const seatedAlong = ({ direction, rows, pitch, depth }: Bench, middle: Point): readonly PlacedChair[] =>
  rows.flatMap((row, number) =>
    row.map(({ chair, label }, position) => {
      const along = (position - (row.length - 1) / 2) * pitch;
      const away = gap + seatRadius + number * depth;
      const x = middle.x + (direction.x === 0 ? along : direction.x * away);
      const y = middle.y + (direction.y === 0 ? along : direction.y * away);
      return { chair, x, y, label: labelBeside(label, { x, y }, direction) };
    }),
  );

/** Puts a label on the far side of its seat. */
function labelBeside(label: Label, { x, y }: Point, direction: Direction): PlacedLabel {
  const height = heightOf(label);
  const away = seatRadius + gap / 2;
  if (direction.x !== 0) {
    const top = { x: x + direction.x * away, y: y - height / 2 };
    return placed(label, top, direction.x < 0 ? "end" : "start");
  }
  return placed(label, { x, y: direction.y < 0 ? y - away - height : y + away }, "middle");
}
