import { covers, type IsoDate, isDay } from "../model/dates.js";
import { byId } from "../model/lookup.js";
import type { Body, Municipality } from "../model/municipality.js";
import type { Texts } from "../rule/sentences.js";
import type { Report } from "../rules/names.js";
import { capitalised, type Language, writtenDay } from "../text.js";
import { bodyHeadings } from "./body-headings.js";
import { type Chair, chairsOf, type PersonNames } from "./chart/chairs.js";
import type { Scheme } from "./chart/colours.js";
import { documentOf } from "./chart/document.js";
import { drawn } from "./chart/drawing.js";
import { type Mark, marksOf } from "./chart/marks.js";
import { idOf } from "./chart/markup.js";
import { seatsSaid, sideSaid, sides } from "./chart/sides.js";
import { judgedLine } from "./report-heading.js";
import { headings, noFindings, reasons } from "./wording.js";

/** What to draw, and how. */
export interface ChartOptions {
  /** The id of the body to draw. */
  readonly body: string;
  /** The calendar day on which it is drawn, `YYYY-MM-DD`. */
  readonly on: IsoDate;
  readonly language: Language;
  /** A report on the same municipality and day; what it found about the body is marked. Without it, nothing is judged. */
  readonly report?: Report | undefined;
  /** What to call persons, by their ids; a person without a name here is not named. */
  readonly persons?: PersonNames | undefined;
  /** Colours for a light or a dark page; `"auto"`, unless given, follows the reader's choice. */
  readonly scheme?: Scheme | undefined;
  /** The sentences of an app's own rules. */
  readonly texts?: Texts | undefined;
}

/**
 * Draws a body on one day as an SVG document: the three parties and the safety service around a table, others in
 * attendance apart, vacant seats, position and opposition, and the findings of a report where they belong. What is
 * not known is drawn as unknown. Sizes are in pixels. Charts of several bodies can stand in one page.
 * @throws RangeError where `on` is no calendar day, the municipality has no such body, or the report is on another
 * municipality or day.
 */
export function toSvg(municipality: Municipality, options: ChartOptions): string {
  const { on, language, report, persons = {}, scheme = "auto", texts } = options;
  const body = bodyToDraw(municipality, options);
  const chairs = chairsOf(municipality, body, on, language, persons);
  const findings = report?.diagnostics.filter(({ at }) => at.body === body.id) ?? [];
  const marks = marksOf(findings, chairs, language, { municipality, texts });

  const name = bodyHeadings(language, municipality)(body.id);
  const when = `${municipality.name}, ${writtenDay(on, language)}`;
  const judged = howJudged(body, options);
  const running = [when, ...judged].map((text) => ({ text, face: "running" }) as const);
  const drawing = drawn({ heading: [{ text: name, face: "title" }, ...running], chairs, marks }, language);
  const caption = { title: `${name}, ${when}`, description: inWords(chairs, marks, judged, language) };
  const id = idOf("chart", municipality.id, body.id, on, language, scheme);
  return documentOf(drawing, caption, id, language, scheme);
}

function bodyToDraw(municipality: Municipality, { body: id, on, report }: ChartOptions): Body {
  if (!isDay(on)) throw new RangeError(`toSvg: "on" must be a calendar day written YYYY-MM-DD, not ${String(on)}`);
  if (report && (report.on !== on || report.municipality !== municipality.id))
    throw new RangeError(`toSvg: the report is on ${JSON.stringify(report.municipality)} and on the day ${report.on}`);
  const body = byId(municipality.bodies)(id);
  if (!body) throw new RangeError(`toSvg: the municipality has no body with the id ${JSON.stringify(id)}`);
  return body;
}

/** What the heading says of the judgement: by what the body was judged, and what there is to say where nothing is marked. */
function howJudged(body: Body, { on, language, report }: ChartOptions): readonly string[] {
  const outside = covers(body, on) ? [] : [capitalised(reasons["outside-its-period"][language])];
  if (!report) return outside;
  const { outcomes, diagnostics, notJudged } = report;
  const isHere = ({ at }: { readonly at: { readonly body?: string | undefined } }) => at.body === body.id;
  if (diagnostics.some(isHere)) return [judgedLine(report, language), ...outside];
  const why = notJudged.find((left) => left.body === body.id)?.why;
  if (why) return [`${headings.notJudged[language]}: ${reasons[why][language]}`];
  if (outcomes.some(isHere)) return [judgedLine(report, language), capitalised(noFindings[language])];
  return [headings.notJudged[language], ...outside];
}

/** All that the drawing shows, for those who do not see it. */
function inWords(
  chairs: readonly Chair[],
  marks: readonly Mark[],
  judged: readonly string[],
  language: Language,
): string {
  const seated = sides.flatMap((side) => {
    const own = chairs.filter((chair) => chair.side === side);
    if (side === "none" && own.length === 0) return [];
    const titles = own.map(({ title }) => title).join("; ");
    return `${sideSaid(side, language)}: ${seatsSaid(own, language).toLowerCase()}${titles && `: ${titles}`}.`;
  });
  const findings = marks.map(({ number, text }) => `(${number}) ${text}`);
  return [...judged.map((line) => `${line}.`), ...seated, ...findings].join(" ");
}
