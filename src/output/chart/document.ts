import type { Language } from "../../text.js";
import { colours, type Scheme } from "./colours.js";
import type { Drawing } from "./drawing.js";
import { faces } from "./lettering.js";
import { asXml, element } from "./markup.js";
import { chairShape, entryShape, labelShape } from "./shapes.js";

/** What a drawing is called, and what it shows, for those who do not see it. */
export interface Caption {
  readonly title: string;
  readonly description: string;
}

/** A drawing as an SVG document. The ids in it begin with `id`, so that documents with other ids can share a page. */
export function documentOf(
  { frame, tableTop, labels, chairs, legend }: Drawing,
  { title, description }: Caption,
  id: string,
  language: Language,
  scheme: Scheme,
): string {
  const { x, y, width, height } = frame;
  const family = `trepart-chart-${scheme}`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: family,
      lang: language,
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-description`,
      viewBox: [x, y, width, height].map((length) => Math.round(length * 100) / 100).join(" "),
      width,
      height,
    },
    "\n",
    [
      element("title", { id: `${id}-title` }, asXml(title)),
      element("desc", { id: `${id}-description` }, asXml(description)),
      element("style", {}, `\n${lettering(`.${family}`)}\n${colours(scheme, `.${family}`)}\n`),
      element("rect", { class: "page", x, y, width, height }),
      element("rect", { class: "table", ...tableTop, rx: 28 }),
      ...labels.map(labelShape),
      ...chairs.map((chair) => chairShape(chair, language)),
      ...legend.map((entry) => entryShape(entry, language)),
    ].join("\n"),
    "\n",
  );
}

/** How texts and lines are set inside a selector. */
const lettering = (within: string): string =>
  [
    `${within}{max-width:100%;height:auto}`,
    `${within} text{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}`,
    ...Object.entries(faces).map(
      ([face, { size, bold }]) => `${within} .${face}{font-size:${size}px;font-weight:${bold ? 700 : 400}}`,
    ),
    `${within} .sign,${within} .number{font-weight:700;text-anchor:middle}`,
    `${within} text.sign{font-size:16px}`,
    `${within} .number{font-size:11px}`,
    `${within} .table,${within} .seat,${within} circle{stroke-width:2}`,
    `${within} .vacant .seat{stroke-dasharray:4 3}`,
  ].join("\n");
