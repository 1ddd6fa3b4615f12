import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** Council periods, or the holders of one seat, share a day. */
export const rule = {
  name: "input/overlap",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    councilPeriods: {
      nb: "Kommunestyreperioden ved {pointer} deler minst én dag med en annen.",
      nn: "Kommunestyreperioden ved {pointer} deler minst éin dag med ein annan.",
      en: "The council period at {pointer} shares at least one day with another.",
    },
    holders: {
      nb: "Den som er ført opp ved {pointer}, har plassen samtidig med en annen. En plass har høyst én innehaver om gangen.",
      nn: "Den som er ført opp ved {pointer}, har plassen samstundes med ein annan. Ein plass har høgst éin innehavar om gongen.",
      en: "The holder at {pointer} has the seat at the same time as another. A seat has at most one holder at a time.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Én om gangen", nn: "Éin om gongen", en: "One at a time" },
  why: {
    nb: "Hvem som har plassen, og hvem som styrer, skal ha ett svar hver dag. Perioder omfatter begge ender, så den nye begynner dagen etter at den gamle slutter.",
    nn: "Kven som har plassen, og kven som styrer, skal ha eitt svar kvar dag. Periodar omfattar begge endar, så den nye byrjar dagen etter at den gamle sluttar.",
    en: "Who holds the seat, and who governs, must have one answer each day. Periods include both ends, so the new one begins the day after the old one ends.",
  },
  examples: () => ({
    met: [
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          councilPeriods: [{ from: "2019-10-10", to: "2023-10-11" }, { from: "2023-10-12" }],
        },
      },
    ],
    breached: [
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          councilPeriods: [{ from: "2019-10-10", to: "2023-10-12" }, { from: "2023-10-12" }],
        },
        finds: [
          {
            sentence: "councilPeriods",
            at: { pointer: "/councilPeriods/1" },
            related: [{ pointer: "/councilPeriods/0" }],
          },
        ],
      },
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          bodies: [
            {
              id: "group",
              kind: "ad-hoc-group",
              seats: [
                {
                  id: "seat",
                  role: "mayor",
                  holders: [{ person: "person1" }, { person: "person2", from: "2024-01-01" }],
                },
              ],
            },
          ],
        },
        finds: [
          {
            sentence: "holders",
            at: { pointer: "/bodies/0/seats/0/holders/1" },
            related: [{ pointer: "/bodies/0/seats/0/holders/0" }],
          },
        ],
      },
    ],
  }),
};
