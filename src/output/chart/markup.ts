import { plain } from "../plain.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 cannot hold, control characters aside, which `plain` takes out: halves of characters and two that are none. */
const unwritable = /[\p{Cs}\ufffe\uffff]/gu;

/** A text on one line as XML, in an element or between double quotes. */
export const asXml = (text: string): string =>
  plain(text)
    .replace(unwritable, "\ufffd")
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** An id for use in a document: the parts, each told apart from every other, in letters, digits, hyphens and underscores. */
export const idOf = (...parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[^A-Za-z0-9]/gu, (mark) => `_${mark.codePointAt(0)?.toString(16)}_`)).join("-");

/** The attributes of an element; numbers are written with at most two decimals, and what is `undefined` is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

const shown = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : asXml(value);

/** An element with what is in it, which is XML already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? "" : ` ${attribute}="${shown(value)}"`))
    .join("");
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join("")}</${name}>`;
}
