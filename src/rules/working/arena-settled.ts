import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S051, S091 } from "../../sources/handbook-2021.js";

/** A workplace should settle which arena its working group uses, an existing one where one fits. Handbook, "Arbeidsgruppa – utviklingsarbeidet på arbeidsplassnivå". */
export const rule = {
  name: "arena-settled",
  scope: "body",
  norms: [S051, S091],
  severity: "info",
  options: {},
  applies: always,
  check({ body, here }, { question, note }) {
    const arena = body.constitution?.arena;
    if (arena === undefined) question("notStated", here);
    else if (arena === "new") note("newArena", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  question: {
    notStated: {
      nb: "Bruker {body} en arena som fantes fra før, eller en ny? Det er ikke oppgitt; medlemmene kan svare.",
      nn: "Bruker {body} ein arena som fanst frå før, eller ein ny? Det er ikkje oppgitt; medlemene kan svare.",
      en: "Does {body} use an arena that already existed, or a new one? It is not stated; the members can answer.",
    },
  },
  note: {
    newArena: {
      nb: "{body} har fått en egen, ny arena. Fantes det en egnet arena fra før, bør heller den utvides.",
      nn: "{body} har fått ein eigen, ny arena. Fanst det ein eigna arena frå før, bør heller den utvidast.",
      en: "{body} has been given a new arena of its own. Where a suitable arena already existed, that one should be widened instead.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: { nb: "Arenaen er avklart", nn: "Arenaen er avklart", en: "The arena is settled" },
  why: {
    nb: "Lederne, de plasstillitsvalgte og verneombudet bør bli enige om arenaen før de begynner. De bør først se om en møteplass som finnes, kan utvides; bare der ingen egner seg, trengs det en ny.",
    nn: "Leiarane, dei plasstillitsvalde og verneombodet bør bli samde om arenaen før dei byrjar. Dei bør først sjå om ein møteplass som finst, kan utvidast; berre der ingen eignar seg, trengst det ein ny.",
    en: "Leaders, workplace shop stewards and the safety representative should agree on the arena before they start. They should first see whether an existing meeting place can be widened; only where none fits is a new one needed.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      {
        given: changed(soundWorkingGroup, constitutionWith({ arena: "new" })),
        finds: [{ sentence: "newArena" }],
      },
    ],
    open: [
      {
        given: changed(soundWorkingGroup, constitutionWith({ arena: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundWorkingGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
