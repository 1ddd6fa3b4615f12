/** A municipality's own charter: two of the handbook's rules, one of them milder, and a rule of its own. */
import {
  allUnionsIncluded,
  type BodyRule,
  check,
  minRepresentativesPerParty,
  ruleSet,
  type Sentences,
  soundSteeringGroup,
  toText,
  use,
} from "trepart";

/** The mayor leads the cooperation. Charter of the municipality, § 4. */
const mayorSeated = {
  name: "mayor-seated",
  scope: "body",
  norms: [{ source: "Reglement for trepartssamarbeid i Nordvik", section: "§ 4", basis: "council-resolution" }],
  severity: "warning",
  options: {},
  applies: () => true,
  check({ elected, here }, { breach }) {
    if (!elected.some((seat) => seat.role === "mayor")) breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences>;

const sentences = {
  breach: {
    missing: {
      nb: "Ordføreren skal sitte i {body}.",
      nn: "Ordføraren skal sitje i {body}.",
      en: "The mayor must sit in {body}.",
    },
  },
} as const satisfies Sentences;

const charter = ruleSet("charter of Nordvik", [
  use(minRepresentativesPerParty, { kinds: ["steering-group"], severity: "warning", options: { minimum: 4 } }),
  use(allUnionsIncluded, { kinds: ["steering-group", "working-group"] }),
  use(mayorSeated, { kinds: ["steering-group"] }),
]);

const report = check(soundSteeringGroup, { on: "2024-03-01", ruleSet: charter });
console.log(toText(report, "nb", { municipality: soundSteeringGroup, texts: { [mayorSeated.name]: sentences } }));
