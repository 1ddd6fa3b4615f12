import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S010 } from "../../sources/handbook-2021.js";
import { S146 } from "../../sources/vaksdal-admu-2023.js";

/** The cooperation must not touch the authority of politicians and municipal leadership, so its groups decide nothing. Handbook, "Utfordrer ikke kommuneloven". */
export const rule = {
  name: "no-decision-authority",
  scope: "body",
  norms: [S010, S146],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here }, { breach, question }) {
    const decides = body.constitution?.decides;
    if (decides === undefined) question("notStated", here);
    else if (decides) breach("decides", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    decides: {
      nb: "{body} har vedtaksmyndighet. Det skal gruppene i samarbeidet ikke ha; vedtakene hører til hos de folkevalgte og i administrasjonen.",
      nn: "{body} har vedtaksmynde. Det skal gruppene i samarbeidet ikkje ha; vedtaka høyrer til hos dei folkevalde og i administrasjonen.",
      en: "{body} has decision authority. The groups of the cooperation must not have it; decisions belong to the elected representatives and the administration.",
    },
  },
  question: {
    notStated: {
      nb: "Har {body} vedtaksmyndighet? Det er ikke oppgitt; den som har opprettet gruppa, kan svare.",
      nn: "Har {body} vedtaksmynde? Det er ikkje oppgitt; den som har oppretta gruppa, kan svare.",
      en: "Does {body} have decision authority? It is not stated; whoever set the group up can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  decides: (_, facts) => ({ moves: [constitute(facts, { decides: false })] }),
};

export const page: Page<typeof sentences> = {
  title: { nb: "Ingen vedtaksmyndighet", nn: "Ingen vedtaksmynde", en: "No decision authority" },
  why: {
    nb: "Samarbeidet rokker ikke ved kommuneloven eller ved arbeidsdelingen mellom politikk og administrasjon. Gruppene er til for dialog mellom partene, og vedtakene fattes der de hører hjemme.",
    nn: "Samarbeidet rokkar ikkje ved kommunelova eller ved arbeidsdelinga mellom politikk og administrasjon. Gruppene er til for dialog mellom partane, og vedtaka blir gjorde der dei høyrer heime.",
    en: "The cooperation leaves the Local Government Act and the division of labour between politics and administration as they are. The groups are there for dialogue between the parties, and decisions are made where they belong.",
  },
  examples: () => ({
    met: [{ given: soundSteeringGroup }, { given: soundWorkingGroup }],
    breached: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ decides: true })),
        finds: [{ sentence: "decides" }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ decides: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ kind: "ad-hoc-group", constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
