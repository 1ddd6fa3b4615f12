import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S029, S065 } from "../../sources/handbook-2021.js";

/** A group meets at fixed times, and those of a working group should be known to the other employees. Handbook, "Faste møter og tid til utvikling". */
export const rule = {
  name: "fixed-meetings",
  scope: "body",
  norms: [S029, S065],
  severity: "warning",
  options: {},
  applies: always,
  check({ body, here }, { breach, question }) {
    const schedule = body.constitution?.meetingSchedule;
    if (schedule === undefined) question("scheduleUnknown", here);
    else if (!isStated(schedule)) breach("noSchedule", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    noSchedule: {
      nb: "{body} har ingen faste møtetider. Møtene bør holdes til faste og kjente tider.",
      nn: "{body} har ingen faste møtetider. Møta bør haldast til faste og kjende tider.",
      en: "{body} has no fixed meeting times. Its meetings should be held at fixed and known times.",
    },
  },
  question: {
    scheduleUnknown: {
      nb: "Når har {body} faste møter? Det er ikke oppgitt; den som kaller inn til møtene, kan svare.",
      nn: "Når har {body} faste møte? Det er ikkje oppgitt; den som kallar inn til møta, kan svare.",
      en: "When does {body} hold its fixed meetings? It is not stated; whoever convenes them can answer.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: { nb: "Faste møter", nn: "Faste møte", en: "Fixed meetings" },
  why: {
    nb: "Et samarbeid som skal vare, har faste møtepunkter. På arbeidsplassen bør også de andre ansatte vite når gruppa møtes.",
    nn: "Eit samarbeid som skal vare, har faste møtepunkt. På arbeidsplassen bør også dei andre tilsette vite når gruppa møtest.",
    en: "Cooperation that is to last has fixed meeting points. At a workplace, the other employees should know them too.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: changed(soundSteeringGroup, constitutionWith({ meetingSchedule: "hver tredje tirsdag" })) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ meetingSchedule: "" })),
        finds: [{ sentence: "noSchedule" }],
      },
      {
        given: changed(soundWorkingGroup, constitutionWith({ meetingSchedule: "  " })),
        finds: [{ sentence: "noSchedule" }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ meetingSchedule: undefined })),
        finds: [{ sentence: "scheduleUnknown" }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "scheduleUnknown" }],
      },
    ],
  }),
};
