import { emptyBody, filledSeat } from "../../model/build.js";
import { bodyWith, changed, municipalityWith, plus, plusBody, seatWith, vacant } from "../../model/change.js";
import { covers } from "../../model/dates.js";
import type { Seat } from "../../model/municipality.js";
import type { Role } from "../../model/role.js";
import { isFilled } from "../../model/seat.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { BodyKind } from "../../model/vocabulary.js";
import type { MunicipalityFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S083 } from "../../sources/handbook-2021.js";

/** Every workplace shop steward must have a chief shop steward of the same union to turn to. Handbook, "Hovedtillitsvalgte". */
export const rule = {
  name: "workplace-stewards-have-chief",
  scope: "municipality",
  norms: [S083],
  severity: "warning",
  options: {},
  applies: (facts) => unionsWith("workplace-shop-steward", facts, "working-group").size > 0,
  check(facts, { question }) {
    const withStewards = unionsWith("workplace-shop-steward", facts, "working-group");
    const withChief = unionsWith("chief-shop-steward", facts);
    for (const { id } of facts.unions) {
      if (withStewards.has(id) && !withChief.has(id)) question("chiefUnknown", { union: id });
    }
  },
} as const satisfies MunicipalityRule<typeof sentences>;

/** The unions that filled seats of a role speak for, in the bodies of a kind or in all of them. */
function unionsWith(role: Role, { municipality, on }: MunicipalityFacts, kind?: BodyKind): ReadonlySet<string> {
  const found = new Set<string>();
  for (const body of municipality.bodies) {
    if ((kind !== undefined && body.kind !== kind) || !covers(body, on)) continue;
    for (const seat of body.seats) {
      if (seat.role === role && isFilled(seat, on)) for (const union of seat.unions) found.add(union);
    }
  }
  return found;
}

export const sentences = {
  question: {
    chiefUnknown: {
      nb: "Hvem er hovedtillitsvalgt for {union}? Ingen er oppgitt, men enhver plasstillitsvalgt skal ha en hovedtillitsvalgt som følger opp; fagforeningen kan svare.",
      nn: "Kven er hovudtillitsvald for {union}? Ingen er oppgitt, men alle plasstillitsvalde skal ha ein hovudtillitsvald som følgjer opp; fagforeininga kan svare.",
      en: "Who is the chief shop steward of {union}? None is stated, but every workplace shop steward must have a chief shop steward who follows up; the union can answer.",
    },
  },
} as const satisfies Sentences;

/** The steering group, where all the chief shop stewards sit, is no more. */
const steeringGroupEnded = () =>
  municipalityWith({
    bodies: soundWorkingGroup.bodies.map((body) =>
      body.kind === "steering-group" ? { ...body, to: "2024-02-29" } : body,
    ),
  });

const chief = (more: Partial<Seat> = {}) =>
  filledSeat("chief", "chief-shop-steward", { unions: ["unionA", "unionB"], ...more });

export const page: Page<typeof sentences> = {
  title: {
    nb: "De plasstillitsvalgte har en hovedtillitsvalgt",
    nn: "Dei plasstillitsvalde har ein hovudtillitsvald",
    en: "The workplace stewards have a chief steward",
  },
  why: {
    nb: "Den hovedtillitsvalgte følger opp, støtter og lærer opp de plasstillitsvalgte i fagforeningen sin. Regelen ser etter hovedtillitsvalgte på plassene i kommunens organer. Står det ingen der, kan det likevel finnes en, og derfor spør den bare.",
    nn: "Den hovudtillitsvalde følgjer opp, støttar og lærer opp dei plasstillitsvalde i fagforeininga si. Regelen ser etter hovudtillitsvalde på plassane i organa til kommunen. Står det ingen der, kan det likevel finnast ein, og derfor spør han berre.",
    en: "The chief shop steward follows up, supports and trains the workplace shop stewards of the union. The rule looks for chief shop stewards on the seats of the municipality's bodies. One may exist though none is seated, so the rule only asks.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      { given: changed(soundWorkingGroup, steeringGroupEnded(), plus(chief())) },
      {
        given: changed(
          soundWorkingGroup,
          steeringGroupEnded(),
          plusBody(emptyBody("committee", "joint-committee", { to: "2024-03-01", seats: [chief()] })),
        ),
      },
      {
        given: changed(
          soundWorkingGroup,
          steeringGroupEnded(),
          municipalityWith({ unions: [{ id: "unionA", to: "2024-02-29" }, { id: "unionB" }, { id: "unionC" }] }),
          plus(chief({ unions: ["unionB"] })),
        ),
      },
    ],
    open: [
      {
        given: changed(
          soundWorkingGroup,
          steeringGroupEnded(),
          seatWith("steward1", { unions: ["unionB"] }),
          seatWith("steward2", { unions: ["unionA"] }),
          plusBody(
            emptyBody("adHocGroup", "ad-hoc-group", {
              seats: [filledSeat("steward", "workplace-shop-steward", { unions: ["unionC"] })],
            }),
          ),
        ),
        finds: [
          { sentence: "chiefUnknown", at: { union: "unionA" } },
          { sentence: "chiefUnknown", at: { union: "unionB" } },
        ],
      },
      {
        given: changed(soundWorkingGroup, steeringGroupEnded(), plus(chief({ unions: ["unionC", "unionB"] }))),
        finds: [{ sentence: "chiefUnknown", at: { union: "unionA" } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          steeringGroupEnded(),
          vacant("steward2"),
          plus(chief({ holders: [{ person: "p", to: "2024-02-29" }] })),
        ),
        finds: [{ sentence: "chiefUnknown", at: { union: "unionA" } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          steeringGroupEnded(),
          vacant("steward1"),
          plus(chief({ role: "shop-steward" })),
          plusBody(emptyBody("committee", "joint-committee", { to: "2024-02-29", seats: [chief()] })),
        ),
        finds: [{ sentence: "chiefUnknown", at: { union: "unionB" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundWorkingGroup, steeringGroupEnded(), vacant("steward1"), vacant("steward2")) },
      {
        given: changed(
          soundWorkingGroup,
          steeringGroupEnded(),
          seatWith("steward1", { unions: [] }),
          seatWith("steward2", { role: "shop-steward" }),
        ),
      },
      { given: changed(soundWorkingGroup, steeringGroupEnded(), bodyWith({ to: "2024-02-29" })) },
      { given: changed(soundWorkingGroup, steeringGroupEnded(), bodyWith({ kind: "ad-hoc-group" })) },
    ],
  }),
};
