import { expect, test } from "vitest";
import { faces, textWidth, wrapped } from "../../../src/output/chart/lettering.js";

const lines = (text: string, width: number, most?: number) =>
  wrapped(text, width, "detail", most).map(({ text: line }) => line);

test("a text is broken between words", () => {
  expect(lines("Leiar av Nordvik sjukeheim", 90)).toEqual(["Leiar av", "Nordvik", "sjukeheim"]);
});

test("a long compound of the field is parted where people part it", () => {
  expect(lines("Arbeidstakerrepresentant", 120)).toEqual(["Arbeidstaker-", "representant"]);
  expect(lines("Bedriftshelseteneste", 100)).toEqual(["Bedriftshelse-", "teneste"]);
});

test("a soft hyphen shows only where a word is parted", () => {
  expect(lines("kyrkje\u00advergje", 60)).toEqual(["kyrkje-", "vergje"]);
  expect(lines("kyrkje\u00advergje", 200)).toEqual(["kyrkjevergje"]);
});

test("a word with a hyphen is parted there, with no second hyphen", () => {
  expect(lines("Eksempelsen-Namnesen", 100)).toEqual(["Eksempelsen-", "Namnesen"]);
});

test("what does not fit ends in an ellipsis, within the width", () => {
  const shown = lines("Forbundet for dei som har svært lange namn på alt", 100, 2);
  expect(shown).toHaveLength(2);
  expect(shown.at(-1)).toMatch(/…$/);
  for (const line of shown) expect(textWidth(line, faces.detail)).toBeLessThanOrEqual(100);
});

test("an empty text takes no line", () => {
  expect(lines("\u0000 ", 100)).toEqual([]);
});
