/** A rectangle on the page, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text as the browser shows it. */
export interface SeenText extends Box {
  readonly text: string;
  /** How wide it is in the units of the drawing, and its class, which names its face. */
  readonly length: number;
  readonly face: string;
  /** Its colour and what lies behind its middle, as `rgb(...)`. */
  readonly ink: string;
  readonly behind: string;
}

/** A drawn shape, by its class. */
export interface SeenShape extends Box {
  readonly kind: string;
}

/** What is seen of a chart. */
export interface Sight {
  readonly chart: Box;
  readonly texts: readonly SeenText[];
  readonly shapes: readonly SeenShape[];
}

/** Looks at the one chart of a page. It runs in the page, so that it uses nothing from outside itself. */
export function lookAtChart(): Sight {
  const boxOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  const fillBehind = (element: Element): string => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const layers = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
    const shape = layers.find((layer) => /^(circle|rect)$/.test(layer.tagName));
    return shape ? getComputedStyle(shape).fill : "none";
  };
  const chart = document.querySelector("svg");
  if (!chart) throw new Error("No chart is shown.");
  return {
    chart: boxOf(chart),
    texts: [...chart.querySelectorAll("text")].map((text) => ({
      ...boxOf(text),
      text: text.textContent,
      length: text.getComputedTextLength(),
      face: text.getAttribute("class") ?? "",
      ink: getComputedStyle(text).fill,
      behind: fillBehind(text),
    })),
    shapes: [...chart.querySelectorAll("circle, rect")].map((shape) => ({
      ...boxOf(shape),
      kind: shape.getAttribute("class") ?? "mark",
    })),
  };
}
