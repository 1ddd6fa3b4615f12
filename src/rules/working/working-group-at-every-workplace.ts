import { bodiesOn } from "../../model/body.js";
import { bodyWith, changed, methodWith, municipalityWith } from "../../model/change.js";
import { covers } from "../../model/dates.js";
import { isAdopted } from "../../model/method.js";
import type { Workplace } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S031 } from "../../sources/handbook-2021.js";

/** Once the method is adopted, every workplace must have a working group. Handbook, "Styringsgrupper og arbeidsgrupper". */
export const rule = {
  name: "working-group-at-every-workplace",
  scope: "municipality",
  norms: [S031],
  severity: "error",
  options: {},
  applies: ({ municipality, on }) =>
    isAdopted(municipality, on) && municipality.workplaces.some((workplace) => covers(workplace, on)),
  check({ municipality, on }, { breach }) {
    const served = new Set(bodiesOn(municipality, "working-group", on).map((group) => group.workplace));
    for (const workplace of municipality.workplaces) {
      if (covers(workplace, on) && !served.has(workplace.id)) breach("missing", { workplace: workplace.id });
    }
  },
} as const satisfies MunicipalityRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "{workplace} har ingen arbeidsgruppe. Når kommunen har vedtatt metoden, skal hver arbeidsplass ha en.",
      nn: "{workplace} har inga arbeidsgruppe. Når kommunen har vedteke metoden, skal kvar arbeidsplass ha ei.",
      en: "{workplace} has no working group. Once the municipality has adopted the method, every workplace must have one.",
    },
  },
} as const satisfies Sentences;

const nursingHome: Workplace = { id: "nursingHome", unions: ["unionA", "unionB"], departments: ["ward1"] };

const alsoWorkplaces = (...others: readonly (Pick<Workplace, "id"> & Partial<Workplace>)[]) =>
  municipalityWith({
    workplaces: [nursingHome, ...others.map((other) => ({ unions: [], departments: [], ...other }))],
  });

export const page: Page<typeof sentences> = {
  title: {
    nb: "En arbeidsgruppe på hver arbeidsplass",
    nn: "Ei arbeidsgruppe på kvar arbeidsplass",
    en: "A working group at every workplace",
  },
  why: {
    nb: "Det er på arbeidsplassene tjenestene utvikles. Hver av dem trenger derfor en arena som virker: en arbeidsgruppe på enheten eller tjenestestedet.",
    nn: "Det er på arbeidsplassane tenestene blir utvikla. Kvar av dei treng derfor ein arena som verkar: ei arbeidsgruppe på eininga eller tenestestaden.",
    en: "It is at the workplaces that services are developed. Each of them therefore needs an arena that works: a working group at the unit or service location.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      { given: changed(soundWorkingGroup, bodyWith({ from: "2024-03-01", to: "2024-03-01" })) },
      { given: changed(soundWorkingGroup, alsoWorkplaces({ id: "closed", to: "2024-02-29" })) },
      { given: changed(soundWorkingGroup, alsoWorkplaces({ id: "planned", from: "2024-03-02" })) },
    ],
    breached: [
      {
        given: changed(soundWorkingGroup, alsoWorkplaces({ id: "school" }, { id: "kindergarten", to: "2024-03-01" })),
        finds: [
          { sentence: "missing", at: { workplace: "school" } },
          { sentence: "missing", at: { workplace: "kindergarten" } },
        ],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ to: "2024-02-29" })),
        finds: [{ sentence: "missing", at: { workplace: "nursingHome" } }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ kind: "ad-hoc-group" })),
        finds: [{ sentence: "missing", at: { workplace: "nursingHome" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundWorkingGroup, bodyWith({ to: "2024-02-29" }), methodWith({ adoptedOn: undefined })) },
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({ to: "2024-02-29" }),
          municipalityWith({ workplaces: [{ ...nursingHome, to: "2024-02-29" }] }),
        ),
      },
    ],
  }),
};
