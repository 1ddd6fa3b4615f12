import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** A value is present but of the wrong type, or not one of the allowed words; null is such a value. */
export const rule = {
  name: "input/shape",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    wrongType: {
      nb: "Verdien ved {pointer} skal være {expected}.",
      nn: "Verdien ved {pointer} skal vere {expected}.",
      en: "The value at {pointer} must be {expected}.",
    },
    notAllowed: {
      nb: "Ordet ved {pointer} er ikke blant dem modellen kjenner: {allowed}.",
      nn: "Ordet ved {pointer} er ikkje blant dei modellen kjenner: {allowed}.",
      en: "The word at {pointer} is not among those the model knows: {allowed}.",
    },
    unionsOnOtherSeat: {
      nb: "Plassen ved {pointer} nevner fagforeninger, men hører ikke til de ansatte. Bare de ansattes plasser taler for fagforeninger.",
      nn: "Plassen ved {pointer} nemner fagforeiningar, men høyrer ikkje til dei tilsette. Berre plassane til dei tilsette talar for fagforeiningar.",
      en: "The seat at {pointer} lists unions but is not one of the employees' seats. Only those speak for unions.",
    },
    unreadable: {
      nb: "Dataene ved {pointer} kan ikke leses som JSON.",
      nn: "Dataa ved {pointer} kan ikkje lesast som JSON.",
      en: "The data at {pointer} cannot be read as JSON.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Verdiene har riktig form", nn: "Verdiane har rett form", en: "Values have the right shape" },
  why: {
    nb: "En verdi av feil slag kan ikke tolkes. Det som er ukjent, utelates; null er ikke det samme som ukjent.",
    nn: "Ein verdi av feil slag kan ikkje tolkast. Det som er ukjent, skal utelatast; null er ikkje det same som ukjent.",
    en: "A value of the wrong kind cannot be interpreted. What is unknown is left out; null is not the same as unknown.",
  },
  examples: () => ({
    met: [{ given: { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA" }] } }],
    breached: [
      {
        given: { id: "nordvik", name: null, bodies: {} },
        finds: [
          { sentence: "wrongType", at: { pointer: "/name" }, values: { expected: { term: "input-text" } } },
          { sentence: "wrongType", at: { pointer: "/bodies" }, values: { expected: { term: "input-list" } } },
        ],
      },
      {
        given: { id: "nordvik", name: "Nordvik", unions: [{ id: "unionA", confederation: "none" }] },
        finds: [
          {
            sentence: "notAllowed",
            at: { pointer: "/unions/0/confederation" },
            values: { allowed: '"lo", "unio", "ys", "akademikerne", "unaffiliated"' },
          },
        ],
      },
      {
        given: {
          id: "nordvik",
          name: "Nordvik",
          unions: [{ id: "unionA" }],
          bodies: [{ id: "group", kind: "ad-hoc-group", seats: [{ id: "seat", role: "mayor", unions: ["unionA"] }] }],
        },
        finds: [{ sentence: "unionsOnOtherSeat", at: { pointer: "/bodies/0/seats/0/unions" } }],
      },
      {
        given: {
          get id() {
            throw new Error("This value is not plain data.");
          },
        },
        finds: [{ sentence: "unreadable", at: { pointer: "" } }],
      },
    ],
  }),
};
