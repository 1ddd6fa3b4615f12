import type { Change, Forecast } from "../forecast.js";
import { naming, quoted } from "../naming.js";
import type { DescribeOptions } from "../saying.js";
import { fill, type Language, type Text, writtenDay } from "../text.js";
import type { Arrangement, Group } from "./arrangement.js";
import { causesSaid } from "./causes.js";
import { type Finding, findingInWords } from "./finding.js";
import { plain } from "./plain.js";
import { reportHeading } from "./report-heading.js";
import { weight, worstFirst } from "./weight.js";
import { caution, headings } from "./wording.js";

const foreseen: Text = {
  nb: "Slik det ser ut fra {from} til {to} etter regelsettet {ruleSet}",
  nn: "Slik det ser ut frå {from} til {to} etter regelsettet {ruleSet}",
  en: "As it looks from {from} to {to} by the rule set {ruleSet}",
};
const atTheStart: Text = { nb: "{day}, slik det er nå", nn: "{day}, slik det er no", en: "{day}, as things stand" };
const nothingChanges: Text = {
  nb: "Så lenge dataene står som de gjør, endrer ingenting seg i tidsrommet.",
  nn: "Så lenge dataa står som dei gjer, endrar ingenting seg i tidsrommet.",
  en: "As long as the data stay as they are, nothing changes in this time.",
};
const reason: Text = { nb: "Årsak: {cause}", nn: "Årsak: {cause}", en: "Cause: {cause}" };
const actBy: Text = {
  nb: "Siste dag for å forhindre det: {day}",
  nn: "Siste dag for å hindre det: {day}",
  en: "Last day to prevent it: {day}",
};
const gone: Text = { nb: "Ikke lenger", nn: "Ikkje lenger", en: "No longer" };

/** Puts a forecast into words: what is found on the first day, and then every day on which something changes. */
export function arrangedCalendar(forecast: Forecast, language: Language, options: DescribeOptions): Arrangement {
  const inWords = findingInWords(language, options);
  const names = naming(language, options.municipality);
  const { from, to, ruleSet, start, changes } = forecast;
  const say = (text: Text, words: Readonly<Record<string, string>>) =>
    fill(
      text[language],
      (name) => words[name] ?? "",
      () => 0,
    );
  const written = (day: string) => writtenDay(day, language);
  const found = (findings: Change["introduced"]): readonly Finding[] => worstFirst(findings, weight).map(inWords);
  const dayOf = ({ on, because, introduced, resolved, ...change }: Change): Group => ({
    heading: written(on),
    lead: [
      ...causesSaid(because, language, names).map((cause) => say(reason, { cause: plain(cause) })),
      ...(introduced.some(({ kind }) => kind === "breach") ? [say(actBy, { day: written(change.actBy) })] : []),
    ],
    findings: [
      ...found(introduced),
      ...found(resolved).map(({ message }) => ({ label: gone[language], message, grounds: [] })),
    ],
  });
  const asItStands = { heading: say(atTheStart, { day: written(from) }), lead: [], findings: found(start) };
  const closing = { heading: headings.summary[language], lines: [caution[language]], prose: true };
  return {
    heading: reportHeading(forecast, language, options),
    judged: say(foreseen, { from: written(from), to: written(to), ruleSet: quoted(plain(ruleSet), language) }),
    groups: [...(start.length > 0 ? [asItStands] : []), ...changes.map(dayOf)],
    closing: [changes.length > 0 ? closing : { ...closing, lines: [nothingChanges[language], caution[language]] }],
  };
}
