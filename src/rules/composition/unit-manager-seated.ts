import { changed, seatWith, vacant } from "../../model/change.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S050 } from "../../sources/handbook-2021.js";

/** The working group consists of the management group, the unit manager first. Handbook, "Arbeidsgruppa". */
export const rule = {
  name: "unit-manager-seated",
  scope: "body",
  norms: [S050],
  severity: "error",
  options: {},
  applies: always,
  check({ here, administration }, { breach }) {
    if (!administration.some((seat) => seat.role === "unit-manager")) breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen enhetsleder sitter i {body}. Arbeidsgruppa består av ledelsen ved enheten sammen med de plasstillitsvalgte og verneombudet.",
      nn: "Ingen einingsleiar sit i {body}. Arbeidsgruppa består av leiinga ved eininga saman med dei plasstillitsvalde og verneombodet.",
      en: "No unit manager sits in {body}. The working group consists of the unit's management together with the workplace shop stewards and the safety representative.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: () => ({ moves: [seatSomebody({ roles: ["unit-manager"] })] }),
};

export const page: Page<typeof sentences> = {
  title: { nb: "Enhetslederen er med", nn: "Einingsleiaren er med", en: "The unit manager is seated" },
  why: {
    nb: "Arbeidsgruppa skal finne løsninger for sin egen arbeidsplass. Da må den som leder arbeidsplassen, være med.",
    nn: "Arbeidsgruppa skal finne løysingar for sin eigen arbeidsplass. Då må den som leier arbeidsplassen, vere med.",
    en: "The working group is to find solutions for its own workplace, so the one who leads the workplace has to take part.",
  },
  examples: () => ({
    met: [{ given: soundWorkingGroup }],
    breached: [
      { given: changed(soundWorkingGroup, vacant("manager")), finds: [{ sentence: "missing" }] },
      {
        given: changed(soundWorkingGroup, seatWith("manager", { role: "administrative-leader" })),
        finds: [{ sentence: "missing" }],
      },
    ],
  }),
};
