import { bodyWith, changed } from "../../model/change.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S095 } from "../../sources/handbook-2021.js";

/** All employees should be asked, informed and drawn in from the start; a list of days that is empty so far means unknown. Handbook, "Involvere og motivere". */
export const rule = {
  name: "employees-involved",
  scope: "body",
  norms: [S095],
  severity: "warning",
  options: {},
  applies: always,
  check({ body, here, on }, { question }) {
    if (!body.employeesInvolvedOn.some((day) => day <= on)) question("notStated", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  question: {
    notStated: {
      nb: "Når er de ansatte blitt spurt eller informert om arbeidet i {body}? Det er ikke oppgitt for tiden fram til denne dagen; enhetslederen eller medlemmene kan svare.",
      nn: "Når er dei tilsette blitt spurde eller informerte om arbeidet i {body}? Det er ikkje oppgitt for tida fram til denne dagen; einingsleiaren eller medlemene kan svare.",
      en: "When have the employees been asked or informed about the work of {body}? It is not stated for the time up to this day; the unit manager or the members can answer.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: { nb: "De ansatte er involvert", nn: "Dei tilsette er involverte", en: "The employees are involved" },
  why: {
    nb: "Alle ansatte bør være med fra første stund og hele veien: bli spurt om hva gruppa skal arbeide med, få vite hva som skjer, og bli trukket inn. Er ingen dager oppgitt, betyr det at vi ikke vet, ikke at ingen er spurt.",
    nn: "Alle tilsette bør vere med frå første stund og heile vegen: bli spurde om kva gruppa skal arbeide med, få vite kva som skjer, og bli trekte inn. Er ingen dagar oppgitte, tyder det at vi ikkje veit, ikkje at ingen er spurde.",
    en: "All employees should be part of it from the start and all along: asked what the group should work on, told what is going on, and drawn in. Where no days are stated, we do not know; it does not mean that nobody was asked.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      { given: soundWorkingGroup, on: "2024-01-15" },
      { given: changed(soundWorkingGroup, bodyWith({ employeesInvolvedOn: ["2024-06-01", "2023-12-01"] })) },
    ],
    open: [
      { given: soundWorkingGroup, on: "2024-01-14", finds: [{ sentence: "notStated" }] },
      {
        given: changed(soundWorkingGroup, bodyWith({ employeesInvolvedOn: [] })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
