import { changed, seatWith, vacant } from "../../model/change.js";
import type { Role } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S049, S077 } from "../../sources/handbook-2021.js";

/** The top administrative management must sit in the steering group. Handbook, "Administrativ ledelses rolle og ansvar". */
export const rule = {
  name: "top-administration-seated",
  scope: "body",
  norms: [S077, S049],
  severity: "error",
  options: { roles: ["municipal-director", "executive-director"] },
  applies: always,
  check({ here, filled }, { breach }, { roles }) {
    if (!filled.some((seat) => roles.includes(seat.role))) breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences, { roles: readonly Role[] }>;

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen fra den øverste administrative ledelsen sitter i {body}. Den skal sitte der og være aktiv.",
      nn: "Ingen frå den øvste administrative leiinga sit i {body}. Ho skal sitje der og vere aktiv.",
      en: "Nobody from the top administrative management sits in {body}. It must sit there and take an active part.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences, { roles: readonly Role[] }> = {
  missing: (_, __, { roles }) => ({ moves: [seatSomebody({ roles })] }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Den øverste administrative ledelsen er med",
    nn: "Den øvste administrative leiinga er med",
    en: "The top administrative management is seated",
  },
  why: {
    nb: "Kommunedirektøren og de nærmeste lederne binder det strategiske nivået sammen med arbeidsplassene og har ansvaret for at erfaringer deles.",
    nn: "Kommunedirektøren og dei næraste leiarane bind det strategiske nivået saman med arbeidsplassane og har ansvaret for at erfaringar blir delte.",
    en: "The municipal director and the closest leaders link the strategic level with the workplaces and are responsible for experience being shared.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, vacant("administration1")) },
      { given: changed(soundSteeringGroup, vacant("administration2")) },
      {
        given: changed(soundSteeringGroup, vacant("administration1"), vacant("administration2")),
        options: { roles: ["service-director"] },
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          vacant("administration1"),
          seatWith("administration2", { role: "unit-manager" }),
        ),
        finds: [{ sentence: "missing" }],
      },
    ],
  }),
};
