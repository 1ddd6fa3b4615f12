import type { Side } from "../../model/role.js";
import type { Weight } from "../wording.js";

/** What a drawing is coloured for: a light or a dark page, or whichever of them the reader prefers. */
export type Scheme = "light" | "dark" | "auto";

/** A filled shape with what is written in it, and its edge. */
interface Paint {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

interface Palette {
  readonly page: string;
  readonly ink: string;
  readonly quiet: string;
  readonly table: Omit<Paint, "ink">;
  readonly sides: Readonly<Record<Side, string>>;
  readonly weights: Readonly<Record<Weight, Paint>>;
}

/** Colours of no political party stand for a side; text and edges keep WCAG's contrast to what is behind them. */
const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    page: "#ffffff",
    ink: "#1b1f24",
    quiet: "#4b5563",
    table: { fill: "#f1ece3", edge: "#8a7b62" },
    sides: {
      elected: "#5b3f9e",
      administration: "#0f5f73",
      employees: "#8a4b08",
      safety: "#2c6a2f",
      none: "#4b5563",
    },
    weights: {
      error: { fill: "#b42318", ink: "#ffffff", edge: "#b42318" },
      warning: { fill: "#f2c14e", ink: "#1b1f24", edge: "#8a6100" },
      info: { fill: "#dbe4ee", ink: "#1b1f24", edge: "#5a6b80" },
      question: { fill: "#ffffff", ink: "#1b1f24", edge: "#1b1f24" },
      note: { fill: "#ffffff", ink: "#4b5563", edge: "#6b7280" },
      accepted: { fill: "#ffffff", ink: "#2c6a2f", edge: "#2c6a2f" },
    },
  },
  dark: {
    page: "#14181d",
    ink: "#f1f3f5",
    quiet: "#b6bec9",
    table: { fill: "#2a2722", edge: "#8f8370" },
    sides: {
      elected: "#b9a5f2",
      administration: "#7cc7d9",
      employees: "#f0b36b",
      safety: "#8fd194",
      none: "#b6bec9",
    },
    weights: {
      error: { fill: "#ff9a8f", ink: "#14181d", edge: "#ff9a8f" },
      warning: { fill: "#f2c14e", ink: "#14181d", edge: "#f2c14e" },
      info: { fill: "#33404f", ink: "#f1f3f5", edge: "#8b9bb0" },
      question: { fill: "#14181d", ink: "#f1f3f5", edge: "#f1f3f5" },
      note: { fill: "#14181d", ink: "#b6bec9", edge: "#8b95a1" },
      accepted: { fill: "#14181d", ink: "#8fd194", edge: "#8fd194" },
    },
  },
};

/** One rule for each thing that has a colour, written out so that programs that know no variables show them too. */
function coloured({ page, ink, quiet, table, sides, weights }: Palette, within: string): string {
  const rule = (selector: string, colours: string) => `${within} ${selector}{${colours}}`;
  return [
    rule(".page", `fill:${page}`),
    rule(".table", `fill:${table.fill};stroke:${table.edge}`),
    rule("text", `fill:${ink}`),
    rule(".quiet", `fill:${quiet}`),
    ...Object.entries(sides).flatMap(([side, colour]) => [
      rule(`.${side} .seat`, `fill:${colour};stroke:${colour}`),
      rule(`.${side} .sign`, `fill:${page}`),
      rule(`.${side}.vacant .seat`, `fill:${page}`),
      rule(`.${side}.vacant .sign`, `fill:${colour}`),
    ]),
    ...Object.entries(weights).flatMap(([weight, paint]) => [
      rule(`.${weight} circle`, `fill:${paint.fill};stroke:${paint.edge}`),
      rule(`.${weight} text`, `fill:${paint.ink}`),
    ]),
  ].join("\n");
}

/** The colours of everything inside a selector. What follows the reader's choice is light where it is printed. */
export const colours = (scheme: Scheme, within: string): string =>
  scheme === "auto"
    ? `${coloured(palettes.light, within)}\n@media screen and (prefers-color-scheme:dark){\n${coloured(palettes.dark, within)}\n}`
    : coloured(palettes[scheme], within);
