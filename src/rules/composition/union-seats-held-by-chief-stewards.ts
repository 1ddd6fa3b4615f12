import { changed, seatWith, without } from "../../model/change.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { endAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S084 } from "../../sources/handbook-2021.js";

/** The employees' seats are those of the chief shop stewards. Handbook, "Sammendrag: Tillitsvalgte og vernetjenesten". */
export const rule = {
  name: "union-seats-held-by-chief-stewards",
  scope: "body",
  norms: [S084],
  severity: "warning",
  options: {},
  applies: ({ employees }) => employees.length > 0,
  check({ body, employees }, { breach }) {
    for (const seat of employees) {
      if (seat.role !== "chief-shop-steward") breach("otherRole", { body: body.id, seat: seat.id });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    otherRole: {
      nb: "{seat} i {body} er ikke ført som plassen til en hovedtillitsvalgt. Det er de hovedtillitsvalgte som sitter der for fagforeningene.",
      nn: "{seat} i {body} er ikkje ført som plassen til ein hovudtillitsvald. Det er dei hovudtillitsvalde som sit der for fagforeiningane.",
      en: "{seat} in {body} is not recorded as that of a chief shop steward. It is the chief shop stewards who sit there for the unions.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  otherRole: ({ at }, facts) => ({ moves: endAt(facts, at) }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Hovedtillitsvalgte på fagforeningenes plasser",
    nn: "Hovudtillitsvalde på plassane til fagforeiningane",
    en: "Chief shop stewards in the union seats",
  },
  why: {
    nb: "De hovedtillitsvalgte bringer kunnskap rett fra arbeidsgruppene, i tillegg til det administrasjonen rapporterer.",
    nn: "Dei hovudtillitsvalde bringar kunnskap rett frå arbeidsgruppene, i tillegg til det administrasjonen rapporterer.",
    en: "The chief shop stewards know the working groups at first hand, so that the steering group need not rely on the administration's reports alone.",
  },
  examples: () => ({
    met: [{ given: soundSteeringGroup }],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          seatWith("steward1", { role: "workplace-shop-steward" }),
          seatWith("steward3", { role: "shop-steward" }),
        ),
        finds: [
          { sentence: "otherRole", at: { seat: "steward1" } },
          { sentence: "otherRole", at: { seat: "steward3" } },
        ],
      },
    ],
    "not-applicable": [{ given: changed(soundSteeringGroup, without("steward1", "steward2", "steward3")) }],
  }),
};
