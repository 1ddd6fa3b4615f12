import fc from "fast-check";
import { check, languages, type Municipality, municipality, type Role, roles } from "trepart";
import { expect, test } from "vitest";
import { seatRadius } from "../../../src/output/chart/benches.js";
import { chairsOf, type PersonNames } from "../../../src/output/chart/chairs.js";
import { type Drawing, drawn } from "../../../src/output/chart/drawing.js";
import { markRadius, type PlacedLine } from "../../../src/output/chart/label.js";
import { faces, lineHeight, textWidth } from "../../../src/output/chart/lettering.js";
import { marksOf } from "../../../src/output/chart/marks.js";
import { municipalities } from "../../support/municipalities.js";
import { checkDays } from "../../support/parts.js";
import { runs } from "../../support/runs.js";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: string;
}

function boxOfLine({ text, face, x, y, anchor }: PlacedLine): Box {
  const width = textWidth(text, faces[face]);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const half = lineHeight(face) / 2;
  return { left, right: left + width, top: y - half, bottom: y + half, what: text };
}

const around = ({ x, y }: { readonly x: number; readonly y: number }, radius: number, what: string): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
  what,
});

/** The room that everything takes which may not lie on anything else. */
const boxesIn = ({ labels, chairs, legend }: Drawing): readonly Box[] => [
  ...[...labels, ...chairs.map(({ label }) => label)].flatMap(({ lines, marks }) => [
    ...lines.map(boxOfLine),
    ...marks.map((mark) => around(mark, markRadius, `mark ${mark.mark.number}`)),
  ]),
  ...chairs.map((chair) => around(chair, seatRadius, `seat ${chair.chair.seat}`)),
  ...legend.map((entry) => around(entry, 12, `entry ${entry.text}`)),
];

const almost = 0.01;
const meet = (one: Box, other: Box) =>
  one.left < other.right - almost &&
  other.left < one.right - almost &&
  one.top < other.bottom - almost &&
  other.top < one.bottom - almost;

function expectSound(drawing: Drawing): void {
  const { frame } = drawing;
  const boxes = boxesIn(drawing);
  const numbers = boxes.flatMap(({ left, right, top, bottom }) => [left, right, top, bottom]);
  expect([...Object.values(frame), ...numbers].filter((number) => !Number.isFinite(number))).toEqual([]);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < frame.x || top < frame.y || right > frame.x + frame.width || bottom > frame.y + frame.height,
  );
  expect(outside).toEqual([]);
  const colliding = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.what} / ${other.what}`),
  );
  expect(colliding).toEqual([]);
}

function drawingOf(given: Municipality, index: number, on: string, persons: PersonNames = {}): Drawing {
  const body = given.bodies[index % given.bodies.length];
  if (!body) throw new Error("A municipality has a body.");
  const language = languages[index % 3] ?? "nb";
  const chairs = chairsOf(given, body, on, language, persons);
  const findings = check(given, { on, bodies: [body.id] }).diagnostics;
  const marks = marksOf(findings, chairs, language, { municipality: given });
  return drawn({ heading: [{ text: body.id, face: "title" }], chairs, marks }, language);
}

test("in whatever body, everything is inside the drawing and nothing lies on anything else", () => {
  fc.assert(
    fc.property(municipalities, fc.nat(2), checkDays, (given, index, on) => expectSound(drawingOf(given, index, on))),
    runs(50),
  );
});

const bodyOf = (sizes: readonly (readonly [Role, number])[], name: string) =>
  municipality({
    id: "nordvik",
    name: "Nordvik",
    unions: [{ id: "union", name }],
    bodies: [
      {
        id: "group",
        kind: "steering-group",
        seats: sizes.flatMap(([role, count]) =>
          Array.from({ length: count }, (_, number) => ({
            id: `${role}${number}`,
            role,
            holders: [{ person: "one" }],
          })),
        ),
      },
    ],
  });

test("bodies of one to forty seats, with names of any length, are drawn as well", () => {
  const name = fc.oneof(fc.constant("Et langt navn"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }));
  const sizes = fc
    .array(fc.constantFrom(...roles), { minLength: 1, maxLength: 40 })
    .map((all) => [...new Set(all)].map((role) => [role, all.filter((one) => one === role).length] as const));
  fc.assert(
    fc.property(sizes, name, (given, long) =>
      expectSound(drawingOf(bodyOf(given, long), 0, "2024-03-01", { one: long })),
    ),
    runs(40),
  );
});

test.each(roles)("forty seats of the role %s have room", (role) => {
  const drawing = drawingOf(bodyOf([[role, 40]], "Forbund"), 0, "2024-03-01");
  expect(drawing.chairs).toHaveLength(40);
  expectSound(drawing);
});

test("a body without seats is a table with its sides", () => {
  const drawing = drawingOf(bodyOf([], "Forbund"), 0, "2024-03-01");
  expect(drawing.chairs).toEqual([]);
  expectSound(drawing);
});
