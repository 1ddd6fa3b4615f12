import { filledSeat } from "../../model/build.js";
import { changed, municipalityWith, plus, vacant, without } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S072 } from "../../sources/handbook-2021.js";

/** Department heads, or representatives of them, must take part beside the unit manager. Handbook, "Alle skal med". */
export const rule = {
  name: "department-heads-represented",
  scope: "body",
  norms: [S072],
  severity: "warning",
  options: {},
  applies: ({ workplace }) => workplace !== undefined && workplace.departments.length > 0,
  check({ here, administration }, { breach }) {
    if (!administration.some((seat) => seat.role === "department-head")) breach("missing", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Arbeidsplassen har avdelinger, men ingen avdelingsleder sitter i {body}. Avdelingslederne, eller noen som representerer dem, skal være med.",
      nn: "Arbeidsplassen har avdelingar, men ingen avdelingsleiar sit i {body}. Avdelingsleiarane, eller nokon som representerer dei, skal vere med.",
      en: "The workplace has departments, but no department head sits in {body}. The department heads, or someone who represents them, must take part.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: () => ({ moves: [seatSomebody({ roles: ["department-head"] })] }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Avdelingslederne er representert",
    nn: "Avdelingsleiarane er representerte",
    en: "The department heads are represented",
  },
  why: {
    nb: "Avdelingslederne har ansvaret for driften. Møter enhetslederen alene, mangler de som skal sette løsningene ut i livet. Det er nok at én av dem representerer de andre.",
    nn: "Avdelingsleiarane har ansvaret for drifta. Møter einingsleiaren åleine, manglar dei som skal setje løysingane ut i livet. Det er nok at éin av dei representerer dei andre.",
    en: "The department heads are responsible for operations. If the unit manager attends alone, those who are to carry out the solutions are missing. One of them may represent the others.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      {
        given: changed(
          soundWorkingGroup,
          municipalityWith({
            workplaces: [{ id: "nursingHome", unions: ["unionA", "unionB"], departments: ["ward1", "ward2"] }],
          }),
        ),
      },
    ],
    breached: [
      { given: changed(soundWorkingGroup, vacant("head")), finds: [{ sentence: "missing" }] },
      {
        given: changed(soundWorkingGroup, without("head"), plus(filledSeat("other", "administrative-leader"))),
        finds: [{ sentence: "missing" }],
      },
    ],
    "not-applicable": [
      {
        given: changed(
          soundWorkingGroup,
          without("head"),
          municipalityWith({ workplaces: [{ id: "nursingHome", unions: ["unionA", "unionB"], departments: [] }] }),
        ),
      },
      { given: soundSteeringGroup },
    ],
  }),
};
