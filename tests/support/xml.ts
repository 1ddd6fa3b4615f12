import { SaxesParser } from "saxes";

/** An element of an XML document, with all the text inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads an XML document. Throws where it is not well formed, or holds a character that XML 1.0 does not know. */
export function parsed(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([attribute, { value }]) => [attribute, value]);
    const element: XmlElement = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error("The document has no element.");
  return document;
}

/** An element and all that are inside it, in document order. */
export const within = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(within)];

/** Whether an element has a class. */
export const hasClass = ({ attributes }: XmlElement, name: string): boolean =>
  (attributes.class ?? "").split(" ").includes(name);
