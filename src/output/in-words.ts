import type { Forecast } from "../forecast.js";
import type { DescribeOptions } from "../saying.js";
import type { Language } from "../text.js";
import { type Arrangement, arranged } from "./arrangement.js";
import { arrangedCalendar } from "./calendar.js";
import type { AnyReport } from "./report-heading.js";

/** What can be put into words as a whole. */
export type Sayable = AnyReport | Forecast;

/** Puts a report or a forecast into words and into reading order, before any format. */
export const inWords = (sayable: Sayable, language: Language, options: DescribeOptions): Arrangement =>
  "changes" in sayable ? arrangedCalendar(sayable, language, options) : arranged(sayable, language, options);
