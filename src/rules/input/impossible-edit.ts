import type { Municipality } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** An edit that the data leave no room for. */
export const rule = {
  name: "input/impossible-edit",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    seatStandsEmpty: {
      nb: "Endringen ved {pointer} kan ikke gjøres: Plassen står tom denne dagen.",
      nn: "Endringa ved {pointer} kan ikkje gjerast: Plassen står tom denne dagen.",
      en: "The edit at {pointer} cannot be made: the seat stands empty on that day.",
    },
    notInvited: {
      nb: "Endringen ved {pointer} kan ikke gjøres: Ingen invitasjon til fagforeningen er ført på denne dagen.",
      nn: "Endringa ved {pointer} kan ikkje gjerast: Ingen invitasjon til fagforeininga er ført på denne dagen.",
      en: "The edit at {pointer} cannot be made: no invitation to the union is recorded on that day.",
    },
    cannotUndo: {
      nb: "Endringen ved {pointer} kan ikke tas tilbake i disse dataene.",
      nn: "Endringa ved {pointer} kan ikkje takast tilbake i desse dataa.",
      en: "The edit at {pointer} cannot be taken back in these data.",
    },
  },
} as const satisfies Sentences;

interface Attempt {
  readonly municipality: Municipality;
  readonly edits: readonly unknown[];
}

const attempt = (...edits: readonly unknown[]): Attempt => ({ municipality: soundSteeringGroup, edits });

/** Given here are a municipality and edits of it. */
export const page: Page<typeof sentences, Attempt> = {
  title: { nb: "Endringer lar seg gjøre", nn: "Endringar lèt seg gjere", en: "Edits can be made" },
  why: {
    nb: "En endring som dataene ikke gir rom for, ville blitt noe annet enn det som var ment. Da endres ingenting.",
    nn: "Ei endring som dataa ikkje gir rom for, ville blitt noko anna enn det som var meint. Då blir ingenting endra.",
    en: "An edit that the data leave no room for would become something other than what was meant. Nothing is changed then.",
  },
  examples: () => ({
    met: [{ given: attempt({ do: "vacate", body: "steeringGroup", seat: "elected1", from: "2024-03-01" }) }],
    breached: [
      {
        given: attempt(
          { do: "vacate", body: "steeringGroup", seat: "elected1", from: "2024-03-01" },
          { do: "vacate", body: "steeringGroup", seat: "elected1", from: "2024-03-01" },
        ),
        finds: [{ sentence: "seatStandsEmpty", at: { pointer: "/1" } }],
      },
      {
        given: attempt({
          do: "answer",
          body: "steeringGroup",
          union: "unionA",
          sentOn: "2024-03-01",
          answer: "declined",
          answeredOn: "2024-03-02",
        }),
        finds: [{ sentence: "notInvited", at: { pointer: "/0" } }],
      },
      {
        given: attempt({ do: "undo", patches: [{ op: "replace", path: ["bodies", 7, "to"], value: "2024-03-01" }] }),
        finds: [{ sentence: "cannotUndo", at: { pointer: "/0" } }],
      },
    ],
  }),
};
