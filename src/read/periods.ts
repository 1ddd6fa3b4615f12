import type { Period } from "../model/dates.js";
import type { Municipality } from "../model/municipality.js";
import { rule as overlap } from "../rules/input/overlap.js";
import { rule as period } from "../rules/input/period.js";
import type { Faults } from "./faults.js";
import { each, type Loose } from "./loose.js";
import { occupancy } from "./occupancy.js";

type Periods = readonly (Period | undefined)[] | undefined;

/** Reports periods that end before they begin, and council periods and holders that share a day. */
export function reportPeriods(document: Loose<Municipality>, faults: Faults): void {
  const inOrder = (span: Period, pointer: string) => reportOrder(span, pointer, faults);
  const apart = (list: Periods, pointer: string, sentence: "councilPeriods" | "holders") => {
    const calendar = occupancy();
    each(list, pointer, (span, at) => {
      const earlier = calendar.occupy(span, at);
      if (earlier !== undefined) faults.add(overlap, sentence, at, undefined, earlier);
    });
  };

  each(document.councilPeriods, "/councilPeriods", inOrder);
  const begun = document.councilPeriods?.map((period) => (period?.from === undefined ? undefined : period));
  apart(begun, "/councilPeriods", "councilPeriods");
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
