import { languages, toSvg } from "trepart";
import { expect, test } from "vitest";
import { type FaceName, faces, textWidth } from "../../src/output/chart/lettering.js";
import { examples, faultyGroup, on, soundGroup } from "./bodies.js";
import { inChromium } from "./chromium.js";
import { contrast } from "./contrast.js";
import { lookAtChart, type Sight } from "./sight.js";

const show = inChromium();

const html = (...charts: readonly string[]) =>
  `<!doctype html><html lang="nb"><title>Charts</title><body style="margin:0">${charts.join("")}</body></html>`;

type Box = Sight["chart"];
const slack = 0.5;

const isInside = (inner: Box, outer: Box) =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

const meet = (one: Box, other: Box) =>
  one.left < other.right - slack &&
  other.left < one.right - slack &&
  one.top < other.bottom - slack &&
  other.top < one.bottom - slack;

const isWritten = (face: string): face is FaceName => Object.hasOwn(faces, face);

const cases = Object.entries(examples).flatMap(([name, example], index) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    [1280, 700].map((width) => ({ name, example, colorScheme, width, language: languages[index % 3] ?? "nb" })),
  ),
);

/** Shows one chart alone, and looks at it. */
async function seen(chart: string, colorScheme: "light" | "dark", width: number) {
  const { page, complaints } = await show(html(chart), { colorScheme, viewport: { width, height: 6000 } });
  const sight = await page.evaluate(lookAtChart);
  await page.context().close();
  return { ...sight, complaints };
}

/** What is wrong with a chart, as a reader would see it. */
function faultsIn({ chart, texts, shapes }: Sight): readonly string[] {
  const written = texts.filter(({ face }) => isWritten(face));
  const seats = shapes.filter(({ kind }) => kind === "seat" || kind === "mark");
  const table = shapes.find(({ kind }) => kind === "table");
  return [
    ...texts.filter((text) => !isInside(text, chart)).map(({ text }) => `outside the chart: ${text}`),
    ...shapes.filter((shape) => !isInside(shape, chart)).map(({ kind }) => `outside the chart: ${kind}`),
    ...written.flatMap((one, index) =>
      written
        .slice(index + 1)
        .filter((other) => meet(one, other))
        .map((other) => `on one another: ${one.text} / ${other.text}`),
    ),
    ...written.filter((text) => seats.some((seat) => meet(text, seat))).map(({ text }) => `on a seat: ${text}`),
    ...texts
      .filter((text) => table && meet(text, table) && !isInside(text, table))
      .map(({ text }) => `across the table's edge: ${text}`),
    ...texts.filter(({ ink, behind }) => !(contrast(ink, behind) >= 4.5)).map(({ text }) => `faint: ${text}`),
    ...written
      .filter(({ text, face, length }) => isWritten(face) && length > textWidth(text, faces[face]))
      .map(({ text }) => `wider than was reckoned with: ${text}`),
  ];
}

test.each(cases)("$name is legible and in its place, $colorScheme, $width pixels wide", async (shown) => {
  const { given, ...options } = shown.example;
  const chart = toSvg(given, { ...options, on, language: shown.language });
  const { complaints, ...sight } = await seen(chart, shown.colorScheme, shown.width);
  expect(complaints).toEqual([]);
  expect(sight.texts.length).toBeGreaterThan(5);
  expect(sight.chart.right).toBeLessThanOrEqual(shown.width);
  expect(faultsIn(sight)).toEqual([]);
});

test.each([
  ["faint", /#1b1f24/g, "#cccccc"],
  ["on one another", /font-size:12px/g, "font-size:30px"],
  ["outside the chart", /viewBox="-469/, 'viewBox="-100'],
  ["on a seat", /translate\(0 \d+\)/, "translate(0 20)"],
])("what is %s would be found", async (fault, from, to) => {
  const { given, ...options } = soundGroup;
  const chart = toSvg(given, { ...options, on, language: "nb" });
  const spoilt = chart.replace(from, to);
  expect(spoilt).not.toBe(chart);
  expect(faultsIn(await seen(spoilt, "light", 1280)).some((found) => found.startsWith(fault))).toBe(true);
});

test("a chart has its name and its description in the accessibility tree", async () => {
  const { given, ...options } = faultyGroup;
  const { page } = await show(html(toSvg(given, { ...options, on, language: "nn" })));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const images = nodes.filter(({ role, ignored }) => !ignored && /^(img|image)$/i.test(String(role?.value)));
  expect(images).toHaveLength(1);
  expect(images[0]?.name?.value).toBe("Styringsgruppa, Nordvik, 1. mars 2024");
  expect(images[0]?.description?.value).toContain("Vernetenesta: 1 av 1 fylt: Hovudverneombod.");
  await page.context().close();
});

test("charts that follow the reader and charts in fixed colours keep their own colours on one page", async () => {
  const { given, body } = soundGroup;
  const schemes = ["auto", "light", "dark"] as const;
  const charts = schemes.map((scheme) => toSvg(given, { body, on, language: "nb", scheme }));
  const pages = async (colorScheme: "light" | "dark") => {
    const { page } = await show(html(...charts), { colorScheme });
    const fills = await page.$$eval("rect.page", (rects) => rects.map((rect) => getComputedStyle(rect).fill));
    await page.context().close();
    return fills;
  };
  const [light, dark] = ["rgb(255, 255, 255)", "rgb(20, 24, 29)"];
  expect(await pages("light")).toEqual([light, light, dark]);
  expect(await pages("dark")).toEqual([dark, light, dark]);
});

test("on paper a chart that follows the reader is light", async () => {
  const { given, body } = soundGroup;
  const { page } = await show(html(toSvg(given, { body, on, language: "nb" })), { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.$eval("rect.page", (rect) => getComputedStyle(rect).fill)).toBe("rgb(255, 255, 255)");
  await page.context().close();
});
