import { plain } from "../plain.js";

/** How a text is set: its size in the units of the drawing, and whether it is bold. */
export interface Face {
  readonly size: number;
  readonly bold: boolean;
}

export const faces = {
  title: { size: 20, bold: true },
  heading: { size: 14, bold: true },
  running: { size: 13, bold: false },
  role: { size: 12, bold: true },
  detail: { size: 12, bold: false },
  quiet: { size: 12, bold: false },
} as const satisfies Record<string, Face>;
export type FaceName = keyof typeof faces;

/** One line of a text, in its face. */
export interface Line {
  readonly text: string;
  readonly face: FaceName;
}

/** From one line to the next, in the units of the drawing. */
export const lineHeight = (face: FaceName): number => Math.ceil(faces[face].size * 1.35);

/** How wide characters are in the widest of the common sans serif faces, as shares of the size; the first that fits. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/[ijlI.,:;'’‘| ]/u, 0.34],
  [/[frt!"()[\]/-]/u, 0.42],
  [/[ckszvxy]/u, 0.6],
  [/[mwMW@%æÆœŒ—…]/u, 1],
  [/[ABCEFJKLPRSTVXYZÅ]/u, 0.7],
  [/[\p{Lu}&+<=>~]/u, 0.84],
  [/[\u0020-\u024f‐-‟]/u, 0.64],
];
const unknownWidth = 1.05;
const boldness = 1.12;

/** About how wide a text is at most, in the units of the drawing. There is nothing to measure it by before it is shown. */
export function textWidth(text: string, { size, bold }: Face): number {
  let ems = 0;
  for (const character of text) ems += widths.find(([kind]) => kind.test(character))?.[1] ?? unknownWidth;
  return ems * size * (bold ? boldness : 1);
}

/** Where a long word may be parted: after a hyphen, at a soft one, and in compounds before what often ends them. */
const seam =
  /(?<=-)|\u00ad|(?<=\p{L}{4})(?=(?:representant|tjeneste|teneste|tillitsval[gd]|verneombo[d]|direktør|forbund|utval|committee|representative))/iu;

interface Part {
  readonly text: string;
  readonly startsWord: boolean;
}

/** The parts between which a text may be broken, none of them wider than a line. */
const partsOf = (text: string, width: number, face: Face): readonly Part[] =>
  text.split(" ").flatMap((word) => {
    const whole = word.replaceAll("\u00ad", "");
    const parts =
      textWidth(whole, face) <= width ? [whole] : word.split(seam).flatMap((part) => slices(part, width, face));
    return parts.map((part, position) => ({ text: part, startsWord: position === 0 }));
  });

/** A word cut where a line is full. */
function slices(word: string, width: number, face: Face): readonly string[] {
  const cut: string[] = [];
  let slice = "";
  for (const character of word) {
    if (slice !== "" && textWidth(slice + character, face) > width) {
      cut.push(slice);
      slice = "";
    }
    slice += character;
  }
  return [...cut, slice];
}

/** A text on lines of a width, an ellipsis at the end where `most` lines do not hold it. */
export function wrapped(
  text: string,
  width: number,
  faceName: FaceName,
  most = Number.POSITIVE_INFINITY,
): readonly Line[] {
  const face = faces[faceName];
  const room = width - textWidth("-", face);
  const lines = [""];
  for (const { text: part, startsWord } of partsOf(plain(text), room, face)) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? part : `${line}${startsWord ? " " : ""}${part}`;
    if (line === "" || textWidth(longer, face) <= room) lines[lines.length - 1] = longer;
    else {
      if (!startsWord && !line.endsWith("-")) lines[lines.length - 1] += "-";
      lines.push(part);
    }
  }
  const kept =
    lines.length > most ? [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", room, face)] : lines;
  return kept.filter((line) => line !== "").map((line) => ({ text: line, face: faceName }));
}

/** A line with an ellipsis at its end, short enough for it. */
function shortened(line: string, width: number, face: Face): string {
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, face) > width) characters.pop();
  return `${characters.join("")}…`;
}
