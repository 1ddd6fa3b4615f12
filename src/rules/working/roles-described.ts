import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S038 } from "../../sources/handbook-2021.js";

/** Roles and tasks should be talked through and made clear beforehand. Handbook, "Styringsgrupper og arbeidsgrupper". */
export const rule = {
  name: "roles-described",
  scope: "body",
  norms: [S038],
  severity: "info",
  options: {},
  applies: always,
  check({ body, here }, { breach, question }) {
    const isDescribed = body.constitution?.rolesDescribed;
    if (isDescribed === undefined) question("notStated", here);
    else if (!isDescribed) breach("notDescribed", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    notDescribed: {
      nb: "Rollene og oppgavene i {body} er ikke beskrevet. De bør være avklart på forhånd.",
      nn: "Rollene og oppgåvene i {body} er ikkje beskrivne. Dei bør vere avklarte på førehand.",
      en: "The roles and tasks in {body} are not described. They should be made clear beforehand.",
    },
  },
  question: {
    notStated: {
      nb: "Er rollene og oppgavene i {body} beskrevet? Det er ikke oppgitt; den som kaller inn til møtene, kan svare.",
      nn: "Er rollene og oppgåvene i {body} beskrivne? Det er ikkje oppgitt; den som kallar inn til møta, kan svare.",
      en: "Are the roles and tasks in {body} described? It is not stated; whoever convenes its meetings can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  notDescribed: (_, facts) => ({ moves: [constitute(facts, { rolesDescribed: true })] }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Roller og oppgaver er beskrevet",
    nn: "Roller og oppgåver er beskrivne",
    en: "Roles and tasks are described",
  },
  why: {
    nb: "Deltakerne kommer fra ulike hold og kan ha ulike forventninger. Når roller og oppgaver er snakket gjennom og skrevet ned, er alle tryggere på hva de selv og de andre skal gjøre.",
    nn: "Deltakarane kjem frå ulike hald og kan ha ulike forventningar. Når roller og oppgåver er snakka gjennom og skrivne ned, er alle tryggare på kva dei sjølve og dei andre skal gjere.",
    en: "The participants come from different sides and may expect different things. Once roles and tasks have been talked through and written down, everybody is surer of what they and the others are to do.",
  },
  examples: () => ({
    met: [{ given: soundSteeringGroup }, { given: soundWorkingGroup }],
    breached: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ rolesDescribed: false })),
        finds: [{ sentence: "notDescribed" }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ rolesDescribed: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
