import {
  type BodyRule,
  check,
  handbook2021,
  type Municipality,
  minRepresentativesPerParty,
  municipality,
  type Report,
  ruleSet,
  type Sentences,
  use,
} from "trepart";
import schema from "trepart/schema/report.json" with { type: "json" };

const sentences = {
  breach: {
    unnamed: { nb: "{body} har ikke noe navn.", nn: "{body} har ikkje noko namn.", en: "{body} has no name." },
  },
} as const satisfies Sentences;

const named = {
  name: "named",
  scope: "body",
  norms: [{ source: "charter", section: "§ 1", basis: "council-resolution" }],
  severity: "warning",
  options: {},
  applies: () => true,
  check: ({ body, here }, { breach }) => {
    if (body.name === undefined) breach("unnamed", here);
  },
} as const satisfies BodyRule<typeof sentences>;

const nordvik: Municipality = municipality({
  id: "nordvik",
  name: "Nordvik",
  bodies: [{ id: "group", kind: "steering-group" }],
});
const charter = ruleSet("charter", [
  ...handbook2021.uses.filter(({ rule }) => rule.name !== "seats-filled"),
  use(minRepresentativesPerParty, { kinds: ["steering-group"], options: { minimum: 2 } }),
  use(named, { kinds: ["steering-group"] }),
]);
const report: Report = check(nordvik, { on: "2024-03-01", ruleSet: charter });
// @ts-expect-error A report is readonly.
report.diagnostics.length = 0;
const title: string = schema.title;
export const described = title === "Report";
