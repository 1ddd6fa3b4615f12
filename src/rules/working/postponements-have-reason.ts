import { casesUntil, hasCase } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { changed, metOn } from "../../model/change.js";
import type { Case } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S143 } from "../../sources/vaksdal-admu-2023.js";

/** A case is postponed for a reason, such as information that is awaited. Vaksdal, "09/2023 Kommunalt trepartssamarbeid". */
export const rule = {
  name: "postponements-have-reason",
  scope: "body",
  norms: [S143],
  severity: "info",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, isPostponed),
  check({ body, on }, { question }) {
    for (const { item, at } of casesUntil(body, on, isPostponed)) {
      if (!isStated(item.postponedBecause)) question("noReason", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isPostponed = ({ outcome }: Case) => outcome === "postponed";

export const sentences = {
  question: {
    noReason: {
      nb: "Hvorfor ble saken {case} utsatt i {meeting} i {body}? Grunnen er ikke oppgitt; den som ledet møtet, kan svare.",
      nn: "Kvifor blei saka {case} utsett i {meeting} i {body}? Grunnen er ikkje oppgitt; den som leidde møtet, kan svare.",
      en: "Why was the case {case} postponed at {meeting} in {body}? The reason is not stated; whoever chaired the meeting can answer.",
    },
  },
} as const satisfies Sentences;

const postponed = (more: Partial<Case> = {}) => dialogue("case1", { outcome: "postponed", ...more });

const finds = [{ sentence: "noReason", at: { meeting: "meeting1", case: "case1" } }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Utsettelser har en grunn",
    nn: "Utsetjingar har ein grunn",
    en: "Postponements have a reason",
  },
  why: {
    nb: "Når det står hva saken venter på, og fra hvem, er det klart når den kan tas opp igjen. Ellers blir den lett liggende.",
    nn: "Når det står kva saka ventar på, og frå kven, er det klart når ho kan takast opp att. Elles blir ho lett liggjande.",
    en: "When it says what the case is waiting for, and from whom, it is clear when it can be taken up again. Otherwise it easily stays where it is.",
  },
  examples: () => ({
    met: [
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", postponed({ postponedBecause: "Ventar på KS" }))),
      },
    ],
    open: [
      { given: changed(soundSteeringGroup, metOn("2024-03-01", postponed(), dialogue("case2"))), finds },
      { given: changed(soundWorkingGroup, metOn("2024-02-14", postponed({ postponedBecause: " " }))), finds },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", postponed())) },
    ],
  }),
};
