import { type FaceName, faces, type Line, lineHeight, textWidth, wrapped } from "./lettering.js";
import type { Mark } from "./marks.js";

/** Where something stands, in the units of the drawing, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which end of a text its point is. */
export type Anchor = "start" | "middle" | "end";

/** Lines of text and, below them, the marks of findings, in a room of some width; not yet anywhere. */
export interface Label {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly room: number;
}

/** A line of text; its point is half-way up the line. */
export interface PlacedLine extends Line, Point {
  readonly anchor: Anchor;
}

/** The mark of a finding; its point is its centre. */
export interface PlacedMark extends Point {
  readonly mark: Mark;
}

export interface PlacedLabel {
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly PlacedMark[];
}

export const markRadius = 10;
const markPitch = 2 * markRadius + 3;

/** A label of several texts, each of them wrapped to the room and cut off after two lines. */
export const labelOf = (
  writing: readonly { readonly text: string; readonly face: FaceName }[],
  marks: readonly Mark[],
  room: number,
): Label => ({ lines: writing.flatMap(({ text, face }) => wrapped(text, room, face, 2)), marks, room });

const marksInRow = ({ room }: Label) => Math.max(1, Math.floor(room / markPitch));

/** How high a label is. */
export const heightOf = (label: Label): number =>
  label.lines.reduce((height, { face }) => height + lineHeight(face), 0) +
  Math.ceil(label.marks.length / marksInRow(label)) * markPitch;

/** How wide a label is at most. */
export const widthOf = (label: Label): number =>
  Math.max(
    Math.min(label.marks.length, marksInRow(label)) * markPitch,
    ...label.lines.map(({ text, face }) => Math.ceil(textWidth(text, faces[face]))),
  );

/** Puts a label where its upper edge begins at a point, ends at it, or has its middle there. */
export function placed(label: Label, { x, y }: Point, anchor: Anchor): PlacedLabel {
  let top = y;
  const lines = label.lines.map((line) => {
    const height = lineHeight(line.face);
    top += height;
    return { ...line, x, y: top - height / 2, anchor };
  });
  const inRow = marksInRow(label);
  const marks = label.marks.map((mark, position) => {
    const row = Math.floor(position / inRow);
    const length = Math.min(inRow, label.marks.length - row * inRow);
    const along = (position % inRow) + 0.5 - { start: 0, middle: length / 2, end: length }[anchor];
    return { mark, x: x + along * markPitch, y: top + (row + 0.5) * markPitch };
  });
  return { lines, marks };
}
