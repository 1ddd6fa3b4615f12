/** One figure: what was done, how long it took, and how that stands to something else. */
export type Row = readonly [what: string, figure: string, comparison: string];

/** Writes figures as a Markdown table. */
export function table(heads: Row, rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(["---", "---:", "---"]), ...rows.map(line)].join("\n");
}

/** A time as people say it. */
export function time(milliseconds: number): string {
  if (milliseconds >= 1000) return `${rounded(milliseconds / 1000)} s`;
  return milliseconds >= 1 ? `${rounded(milliseconds)} ms` : `${rounded(milliseconds * 1000)} µs`;
}

/** How one time stands to another. */
export const times = (one: number, other: number): string => `${rounded(one / other)} times`;

/** Two digits that count. */
const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2))));
