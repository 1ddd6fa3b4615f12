import { bodyWith, changed, methodWith, municipalityWith } from "../../model/change.js";
import { isAdopted } from "../../model/method.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S016, S028 } from "../../sources/handbook-2021.js";

/** A municipality that has adopted the method must have a steering group as its fixed arena. Handbook, "Styringsgrupper og arbeidsgrupper". */
export const rule = {
  name: "steering-group-established",
  scope: "municipality",
  norms: [S028, S016],
  severity: "error",
  options: {},
  applies: ({ municipality, on }) => isAdopted(municipality, on),
  check({ steeringGroups }, { breach }) {
    if (steeringGroups().length === 0) breach("missing", {});
  },
} as const satisfies MunicipalityRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Kommunen har vedtatt trepartssamarbeid, men har ingen styringsgruppe. Arbeidet skal være forankret i en slik fast arena.",
      nn: "Kommunen har vedteke trepartssamarbeid, men har inga styringsgruppe. Arbeidet skal vere forankra i ein slik fast arena.",
      en: "The municipality has adopted tripartite cooperation but has no steering group. The work must be anchored in such a fixed arena.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Styringsgruppa er opprettet",
    nn: "Styringsgruppa er oppretta",
    en: "The steering group is established",
  },
  why: {
    nb: "I styringsgruppa snakker partene om behov for utvikling og lærer av arbeidsplassene. Den gjør metoden både mulig og varig.",
    nn: "I styringsgruppa snakkar partane om behov for utvikling og lærer av arbeidsplassane. Ho gjer metoden både mogleg og varig.",
    en: "In the steering group the parties talk about what needs developing and learn from the workplaces. It makes the method both possible and lasting.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: changed(soundSteeringGroup, bodyWith({ from: "2024-03-01", to: "2024-03-01" })) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, municipalityWith({ bodies: [] })),
        finds: [{ sentence: "missing" }],
      },
      {
        given: changed(soundSteeringGroup, bodyWith({ kind: "joint-committee" })),
        finds: [{ sentence: "missing" }],
      },
      {
        given: changed(soundSteeringGroup, bodyWith({ from: "2024-03-02" })),
        finds: [{ sentence: "missing" }],
      },
      {
        given: changed(soundSteeringGroup, bodyWith({ to: "2024-02-29" })),
        finds: [{ sentence: "missing" }],
      },
      {
        given: changed(soundSteeringGroup, municipalityWith({ bodies: [] })),
        on: "2023-10-26",
        finds: [{ sentence: "missing" }],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, municipalityWith({ bodies: [] })), on: "2023-10-25" },
      { given: changed(soundSteeringGroup, municipalityWith({ bodies: [] }), methodWith({ adoptedOn: undefined })) },
    ],
  }),
};
