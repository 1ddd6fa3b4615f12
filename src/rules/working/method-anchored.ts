import { changed, methodWith } from "../../model/change.js";
import { isAdopted } from "../../model/method.js";
import type { Method } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S024, S026, S073 } from "../../sources/handbook-2021.js";

/** An adopted method must be anchored in a political decision or the employer strategy, the political one above all. Handbook, "DEL 2". */
export const rule = {
  name: "method-anchored",
  scope: "municipality",
  norms: [S073, S024, S026],
  severity: "error",
  options: {},
  applies: ({ municipality, on }) => isAdopted(municipality, on),
  check({ municipality: { method } }, { breach, note }) {
    if (method === undefined || isPolitical(method)) return;
    if (method.anchoredIn.length === 0) breach("notAnchored", {});
    else note("onlyEmployerStrategy", {});
  },
} as const satisfies MunicipalityRule<typeof sentences>;

/** A method that the council or the joint committee itself adopted rests on a political decision, whatever else is stated. */
const isPolitical = ({ anchoredIn, adoptedBy }: Method): boolean =>
  anchoredIn.includes("council-resolution") || adoptedBy === "council" || adoptedBy === "joint-committee";

export const sentences = {
  breach: {
    notAnchored: {
      nb: "Trepartssamarbeidet er verken forankret i et politisk vedtak eller i arbeidsgiverstrategien. Det skal være forankret i minst ett av dem.",
      nn: "Trepartssamarbeidet er korkje forankra i eit politisk vedtak eller i arbeidsgjevarstrategien. Det skal vere forankra i minst eitt av dei.",
      en: "Tripartite cooperation is anchored neither in a political decision nor in the employer strategy. It must be anchored in at least one of them.",
    },
  },
  note: {
    onlyEmployerStrategy: {
      nb: "Trepartssamarbeidet er forankret i arbeidsgiverstrategien, men ikke i et politisk vedtak. Den politiske forankringen er den viktigste.",
      nn: "Trepartssamarbeidet er forankra i arbeidsgjevarstrategien, men ikkje i eit politisk vedtak. Den politiske forankringa er den viktigaste.",
      en: "Tripartite cooperation is anchored in the employer strategy but not in a political decision. The political anchoring is what matters most.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: { nb: "Metoden er forankret", nn: "Metoden er forankra", en: "The method is anchored" },
  why: {
    nb: "Utviklingsarbeid i en kommune må også bygge på politiske vedtak, og derfor er den politiske forankringen den viktigste. Den hører naturlig hjemme i det partssammensatte utvalget. Et vedtak i kommunestyret eller i dette utvalget regnes som politisk.",
    nn: "Utviklingsarbeid i ein kommune må også byggje på politiske vedtak, og derfor er den politiske forankringa den viktigaste. Ho høyrer naturleg heime i det partssamansette utvalet. Eit vedtak i kommunestyret eller i dette utvalet blir rekna som politisk.",
    en: "Development work in a municipality must build on political decisions too, which is why the political anchoring matters most. The joint committee of the parties is its natural place. A decision by the council or by that committee counts as political.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundSteeringGroup, on: "2023-10-26" },
      { given: changed(soundSteeringGroup, methodWith({ adoptedBy: undefined })) },
      { given: changed(soundSteeringGroup, methodWith({ adoptedBy: "council", anchoredIn: [] })) },
      { given: changed(soundSteeringGroup, methodWith({ adoptedBy: "joint-committee", anchoredIn: [] })) },
      {
        given: changed(
          soundSteeringGroup,
          methodWith({ adoptedBy: undefined, anchoredIn: ["employer-strategy", "council-resolution"] }),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          methodWith({ adoptedBy: "municipal-director", anchoredIn: ["employer-strategy"] }),
        ),
        finds: [{ sentence: "onlyEmployerStrategy" }],
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, methodWith({ adoptedBy: "municipal-director", anchoredIn: [] })),
        finds: [{ sentence: "notAnchored" }],
      },
      {
        given: changed(soundSteeringGroup, methodWith({ adoptedBy: undefined, anchoredIn: [] })),
        finds: [{ sentence: "notAnchored" }],
      },
    ],
    "not-applicable": [
      {
        given: changed(soundSteeringGroup, methodWith({ adoptedBy: undefined, anchoredIn: [] })),
        on: "2023-10-25",
      },
      {
        given: changed(soundSteeringGroup, methodWith({ adoptedOn: undefined, adoptedBy: undefined, anchoredIn: [] })),
      },
    ],
  }),
};
