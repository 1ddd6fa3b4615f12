import type { Period } from "../model/dates.js";
import type { Municipality } from "../model/municipality.js";
import { rule as overlap } from "../rules/input/overlap.js";
import { rule as period } from "../rules/input/period.js";
import type { Faults } from "./faults.js";
import { each, type Loose } from "./loose.js";

type Periods = readonly (Period | undefined)[] | undefined;

/** Reports periods that end before they begin, and council periods and holders that share a day. */
export function reportPeriods(document: Loose<Municipality>, faults: Faults): void {
  const inOrder = (span: Period, pointer: string) => reportOrder(span, pointer, faults);
  const apart = (list: Periods, pointer: string, sentence: "councilPeriods" | "holders") => {
    for (const [later, earlier] of overlaps(list ?? [])) {
      faults.add(overlap, sentence, `${pointer}/${later}`, undefined, `${pointer}/${earlier}`);
    }
  };

  each(document.councilPeriods, "/councilPeriods", inOrder);
  apart(document.councilPeriods, "/councilPeriods", "councilPeriods");
  each(document.unions, "/unions", inOrder);
  each(document.workplaces, "/workplaces", inOrder);
  each(document.bodies, "/bodies", (body, at) => {
    inOrder(body, at);
    each(body.seats, `${at}/seats`, (seat, place) => {
      inOrder(seat, place);
      each(seat.holders, `${place}/holders`, inOrder);
      apart(seat.holders, `${place}/holders`, "holders");
      each(seat.alternates, `${place}/alternates`, inOrder);
    });
  });
}

/** Reports a period that ends before it begins. */
export function reportOrder({ from, to }: Period, pointer: string, faults: Faults): void {
  if (from === undefined || to === undefined || from <= to) return;
  faults.add(period, "endsBeforeItBegins", `${pointer}/to`, { from: { day: from }, to: { day: to } });
}

const beforeAnyDay = "";
const afterAnyDay = "\uffff";

/** The positions of periods that share a day with one standing earlier in the list, each with that one's position. */
function overlaps(periods: Exclude<Periods, undefined>): readonly (readonly [later: number, earlier: number])[] {
  const spans = periods
    .map((span, position) => ({ position, from: span?.from ?? beforeAnyDay, to: span?.to ?? afterAnyDay, span }))
    .filter(({ span, from, to }) => span !== undefined && from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.position - b.position));
  const found = new Map<number, number>();
  let longest = spans[0];
  for (const next of spans.slice(1)) {
    if (longest && longest.to >= next.from) {
      const later = Math.max(longest.position, next.position);
      if (!found.has(later)) found.set(later, Math.min(longest.position, next.position));
    }
    if (!longest || next.to > longest.to) longest = next;
  }
  return [...found].sort(([a], [b]) => a - b);
}
