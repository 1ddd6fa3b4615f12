/**
 * A municipality's own charter as a rule set: the composition that Askøy has published for its Trepartsutvalget, ten
 * seats and advice only, held by seven rules that exist and one of its own. Which unions choose the three employees'
 * representatives, which political parties govern, and since when, is not published: the ids and the day are invented.
 */
import { readFileSync } from "node:fs";
import {
  allUnionsIncluded,
  type BodyRule,
  check,
  chiefSafetyRepresentativeSeated,
  edit,
  equalRepresentation,
  minRepresentativesPerParty,
  noDecisionAuthority,
  positionAndOppositionIncluded,
  read,
  ruleSet,
  type Sentences,
  topAdministrationSeated,
  toText,
  use,
} from "trepart";

/** The mayor has one of the ten seats. Askøy, Trepartsutvalget. */
const mayorSeated = {
  name: "mayor-seated",
  scope: "body",
  norms: [{ source: "Askøy kommune", section: "Trepartsutvalget", basis: "custom" }],
  severity: "error",
  options: {},
  applies: () => true,
  check({ elected, here }, { breach }) {
    if (!elected.some((seat) => seat.role === "mayor")) breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences>;

const sentences = {
  breach: {
    missing: {
      nb: "Ordføreren sitter ikke i {body}. En av de ti plassene er ordførerens.",
      nn: "Ordføraren sit ikkje i {body}. Ein av dei ti plassane er ordføraren sin.",
      en: "The mayor does not sit in {body}. One of the ten seats is the mayor's.",
    },
  },
} as const satisfies Sentences;

const kinds = ["steering-group"] as const;

export const charter = ruleSet("charter of Askøy", [
  use(minRepresentativesPerParty, { kinds, options: { minimum: 3 } }),
  use(equalRepresentation, { kinds }),
  use(mayorSeated, { kinds }),
  use(positionAndOppositionIncluded, { kinds }),
  use(topAdministrationSeated, { kinds, options: { roles: ["municipal-director"] } }),
  use(allUnionsIncluded, { kinds }),
  use(chiefSafetyRepresentativeSeated, { kinds }),
  use(noDecisionAuthority, { kinds }),
]);

const askoy = read(JSON.parse(readFileSync(new URL("askoy.json", import.meta.url), "utf8")));
if (askoy.ok) {
  const withoutMayor = edit(askoy.municipality, {
    do: "vacate",
    body: "committee",
    seat: "seat-1",
    from: "2024-02-01",
  });
  for (const municipality of [askoy.municipality, ...(withoutMayor.ok ? [withoutMayor.municipality] : [])]) {
    const report = check(municipality, { on: "2024-03-01", ruleSet: charter });
    console.log(toText(report, "nb", { municipality, texts: { [mayorSeated.name]: sentences } }));
  }
}
