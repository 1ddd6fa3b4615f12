import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** A period ends before it begins. */
export const rule = {
  name: "input/period",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    endsBeforeItBegins: {
      nb: "Perioden ved {pointer} slutter {to}, men begynner først {from}.",
      nn: "Perioden ved {pointer} sluttar {to}, men byrjar først {from}.",
      en: "The period at {pointer} ends on {to} but begins only on {from}.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: {
    nb: "Perioder slutter etter at de begynner",
    nn: "Periodar sluttar etter at dei byrjar",
    en: "Periods end after they begin",
  },
  why: {
    nb: "En periode omfatter både første og siste dag. Slutter den før den begynner, er minst én av dagene feil.",
    nn: "Ein periode omfattar både første og siste dag. Sluttar han før han byrjar, er minst éin av dagane feil.",
    en: "A period includes both its first and its last day. If it ends before it begins, at least one of the days is wrong.",
  },
  examples: () => ({
    met: [
      { given: { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA", from: "2024-01-01", to: "2024-01-01" }] } },
    ],
    breached: [
      {
        given: { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA", from: "2024-01-02", to: "2024-01-01" }] },
        finds: [
          {
            sentence: "endsBeforeItBegins",
            at: { pointer: "/unions/0/to" },
            values: { from: { day: "2024-01-02" }, to: { day: "2024-01-01" } },
          },
        ],
      },
    ],
  }),
};
