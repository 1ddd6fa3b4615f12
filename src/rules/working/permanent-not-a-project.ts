import { bodyWith, type Change, changed, municipalityWith } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S015 } from "../../sources/handbook-2021.js";

/** The cooperation must be a permanent way of working, not a project with an end. Handbook, "Ikke et prosjekt i vanlig forstand". */
export const rule = {
  name: "permanent-not-a-project",
  scope: "body",
  norms: [S015],
  severity: "warning",
  options: {},
  applies: always,
  check(facts, { breach }) {
    const { to } = facts.body;
    if (to !== undefined && !endsWithWorkplace(facts, to)) breach("temporary", facts.here, { to: { day: to } });
  },
} as const satisfies BodyRule<typeof sentences>;

/** Whether the workplace itself is there no longer than the body. */
const endsWithWorkplace = ({ workplace }: BodyFacts, to: IsoDate): boolean =>
  workplace?.to !== undefined && workplace.to <= to;

export const sentences = {
  breach: {
    temporary: {
      nb: "{body} skal bare vare til {to}. Samarbeidet skal være en varig arbeidsform, ikke et prosjekt.",
      nn: "{body} skal berre vare til {to}. Samarbeidet skal vere ei varig arbeidsform, ikkje eit prosjekt.",
      en: "{body} is to last only until {to}. The cooperation must be a permanent way of working, not a project.",
    },
  },
} as const satisfies Sentences;

const workplaceUntil = (to: IsoDate): Change =>
  municipalityWith({ workplaces: [{ id: "nursingHome", unions: ["unionA", "unionB"], departments: [], to }] });

export const page: Page<typeof sentences> = {
  title: {
    nb: "En varig arbeidsform, ikke et prosjekt",
    nn: "Ei varig arbeidsform, ikkje eit prosjekt",
    en: "A permanent way of working, not a project",
  },
  why: {
    nb: "Prosjekter sliter på organisasjonen og ebber ut. Samarbeidet må drives systematisk over tid, i en struktur som blir stående. En arbeidsgruppe kan likevel slutte når arbeidsplassen legges ned.",
    nn: "Prosjekt slit på organisasjonen og ebbar ut. Samarbeidet må drivast systematisk over tid, i ein struktur som blir ståande. Ei arbeidsgruppe kan likevel slutte når arbeidsplassen blir lagd ned.",
    en: "Projects wear organisations out and fade away. The cooperation has to be carried out systematically over time, in a structure that stands. A working group may nevertheless end when its workplace closes.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: changed(soundSteeringGroup, bodyWith({ from: "2023-01-01" })) },
      { given: changed(soundWorkingGroup, bodyWith({ to: "2024-12-31" }), workplaceUntil("2024-12-31")) },
      { given: changed(soundWorkingGroup, workplaceUntil("2024-12-31")) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, bodyWith({ to: "2025-12-31" })),
        finds: [{ sentence: "temporary", values: { to: { day: "2025-12-31" } } }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ to: "2024-12-30" })),
        finds: [{ sentence: "temporary", values: { to: { day: "2024-12-30" } } }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ to: "2024-12-30" }), workplaceUntil("2024-12-31")),
        finds: [{ sentence: "temporary", values: { to: { day: "2024-12-30" } } }],
      },
    ],
  }),
};
